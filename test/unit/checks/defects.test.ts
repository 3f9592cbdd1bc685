import assert from 'node:assert/strict';

import { clauseUnlawful } from '#core/checks/clauseUnlawful.js';
import { deferredWithoutDecider } from '#core/checks/deferredWithoutDecider.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText, expectFindings } from '../../support/expectFindings.js';

const mandate = (form: string, ...leden: readonly string[]) =>
  `---\nform: ${form}\n---\n\n# Tekst\n\n## Artikel 1 Mandaat\n\n${leden.join('\n')}\n`;

describe('clause-unlawful', () => {
  it('stands on the words that count, in one sentence', () => {
    expectFindings(
      clauseUnlawful,
      mandate(
        'centrumregeling',
        '1. Het college rapporteert jaarlijks. Het mandaat kan slechts per 1 januari worden ingetrokken.',
        '                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error clause-unlawful mandate/revocation-restricted',
      ),
    );
  });

  it('does not join words of two sentences, and lets words of another sentence not silence it', () => {
    expectFindings(
      clauseUnlawful,
      mandate(
        'centrumregeling',
        '1. Het mandaat geldt voor de toegang. Een besluit kan slechts door het college worden ingetrokken.',
        '2. Er is geen bezwaar. Het mandaat kan slechts per 1 januari worden ingetrokken.',
        '                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error clause-unlawful mandate/revocation-restricted',
      ),
    );
  });

  it('reads the items of a lid with the words that open it', () => {
    expectFindings(
      clauseUnlawful,
      mandate(
        'mandaatbesluit',
        '1. Niet gemandateerd worden:',
        '   a. besluiten over beleid, waaronder plannen;',
        '   b. beslissingen op bezwaar.',
      ),
    );
  });

  it('is silent on a kan-bepaling next to a mandate that is granted', () => {
    const kan =
      '2. De colleges kunnen aan het college van Dijkdorp ook voor andere zaken mandaat verlenen.';
    const granted = mandate(
      'centrumregeling',
      '1. De colleges verlenen hierbij mandaat aan het college van Dijkdorp voor de besluiten in bijlage 1.',
      kan,
    );
    const only = mandate('centrumregeling', kan);
    const found = (text: string) =>
      analyzeText(text, {}, builtIn).findings.filter(
        ({ element }) => element === 'mandate-can-clause',
      ).length;
    assert.equal(found(only), 1);
    assert.equal(found(granted), 0);
  });

  it('is weighed by code, by topic, and by the id of the defect', () => {
    const text = mandate('dvo', '1. De colleges verlenen hierbij mandaat aan de opdrachtnemer.');
    for (const name of [
      'clause-unlawful',
      'mandate',
      'mandate-in-contract',
      'mandate/mandate-in-contract',
    ]) {
      const { findings } = analyzeText(text, {
        severity: { [name]: 'hint' },
        checks: [clauseUnlawful],
      });
      assert.deepEqual(
        findings.map(({ severity }) => severity),
        ['hint'],
        name,
      );
    }
  });

  it('gives at most a warning on a secondary source, and information on general knowledge', () => {
    expectFindings(
      clauseUnlawful,
      mandate(
        'centrumregeling',
        '1. Uittreding behoeft de instemming van alle overige deelnemers.',
        '   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning clause-unlawful withdrawal/exit-needs-consent',
        '2. De deelnemers vrijwaren de centrumgemeente voor alle aanspraken van derden.',
        '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information clause-unsound liability/unlimited-indemnity',
      ),
    );
  });

  it('asks for the field: a local scheme may be kept for its own inhabitants', () => {
    const text = (domain: string) =>
      `---\nform: centrumregeling\ndomain: [${domain}]\n---\n\n# Tekst\n\n## Artikel 1\n\n1. Uitsluitend inwoners van de regio komen in aanmerking voor opvang.\n`;
    const found = (domain: string) =>
      analyzeText(text(domain), { checks: [clauseUnlawful] }, builtIn).findings.length;
    assert.equal(found('maatschappelijke-opvang'), 1);
    assert.equal(found('jeugd'), 0);
  });

  it('says nothing of a draft whose form it does not know', () => {
    expectFindings(
      clauseUnlawful,
      mandate('overeenkomst', '1. De colleges verlenen hierbij mandaat aan Dijkdorp.'),
    );
  });
});

describe('deferred-without-decider', () => {
  it('is silent when the sentence says who, when or where', () => {
    expectFindings(
      deferredWithoutDecider,
      mandate(
        'dvo',
        '1. De kosten worden op een later moment vastgesteld.',
        '             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning deferred-without-decider',
        '2. De kosten worden op een later moment vastgesteld door de colleges.',
        '3. De kosten zijn uiterlijk op 1 juli 2027 nader te bepalen.',
        '4. De kosten worden zo nodig nader uitgewerkt in bijlage 2.',
      ),
    );
  });
});
