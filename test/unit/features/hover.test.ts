import assert from 'node:assert/strict';

import { hoverAt } from '#core/features/hover.js';
import type { Language } from '#schemas/localizedText.js';

import { analyzeText } from '../../support/expectFindings.js';
import { readMarked } from '../../support/marked.js';

/** The hover at `<|>`: the words that it is about, and its Markdown. */
function hover(marked: string, language: Language = 'nl') {
  const { text, cursor = 0 } = readMarked(marked);
  const found = hoverAt(analyzeText(text), cursor, language);
  return found && { on: text.slice(found.span.start, found.span.end), markdown: found.markdown };
}

const opening = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';

describe('hoverAt', () => {
  it('says of an article what it settles, in quoted words, and what not', () => {
    const found = hover(
      `${opening}## Artikel 1 – Man<|>daat\n\n1. De mandaatgever verleent mandaat.\n`,
    );
    assert.equal(found?.on, 'Artikel 1 – Mandaat');
    assert.match(
      found.markdown,
      /^\*\*Mandaat\*\* \(wettelijk verplicht\): 1 van 2 onderdelen gevonden\.$/mu,
    );
    assert.match(found.markdown, /^- wie mandaat geeft: gevonden \(‘mandaatgever’.*\)\.$/mu);
    assert.match(
      found.markdown,
      /^- \*\*ondermandaat: niet gevonden\.\*\* Mag ondermandaat worden verleend\? Bron: Awb art\. 10:9 \(wettekst gelezen op 22-11-2026\)\.$/mu,
    );
    assert.match(found.markdown, /^Waarom: Zonder mandaat is een besluit onbevoegd\.$/mu);
    assert.match(found.markdown, /^- Wettelijk verplicht: centrumregeling en mandaatbesluit\.$/mu);
    assert.match(found.markdown, /^Wat u kunt doen: .*lid/mu);
  });

  it('says what is named but not worked out', () => {
    const found = hover(`${opening}## <|>Artikel 1 Begroting\n\nDe begroting is er.\n`);
    assert.match(
      found?.markdown ?? '',
      /^- ontwerpbegroting: genoemd \(‘begroting’\), maar zonder een datum of termijn\./mu,
    );
  });

  it('says of the form what it means, and why topics are asked that are missing', () => {
    const found = hover('---\nform: centrum<|>regeling\n---\n\n# Regeling\n', 'en');
    assert.equal(found?.on, 'centrumregeling');
    assert.match(found.markdown, /^\*\*form\*\*: Form of the cooperation\./mu);
    assert.match(found.markdown, /Legal basis: Wgr art\. 8 lid 4\./u);
    assert.match(
      found.markdown,
      /^\*\*Mandate\*\* \(required by law\): 0 of 2 elements found\.$/mu,
    );
    assert.match(
      found.markdown,
      /Source: praktijk \(secondary source, read on 22 November 2026\)\./u,
    );
    assert.match(found.markdown, /^What you can do: have an article inserted/mu);
  });

  it('explains keys and values of the frontmatter', () => {
    const lines = '---\nform: dvo\nstatus: concept\nparties:\n  - name: A\n    role: deelnemer\n';
    const key = hover(`${lines.replace('status', 'sta<|>tus')}---\n`);
    assert.equal(key?.on, 'status');
    assert.match(key.markdown, /Toegestaan: `concept`, `ter-zienswijze`/u);
    const value = hover(`${lines.replace('concept', 'con<|>cept')}---\n`);
    assert.match(value?.markdown ?? '', /^`concept`: concept, nog niet vastgesteld$/mu);
    const role = hover(`${lines.replace('role', 'ro<|>le')}---\n`);
    assert.match(role?.markdown ?? '', /^\*\*role\*\*: Rol van de partij/u);
    const waiver = hover(
      '---\nform: dvo\nwaivers:\n  - topic: mandate\n    element: sub<|>mandate\n    reason: Zo.\n---\n',
    );
    assert.match(waiver?.markdown ?? '', /Ondermandaat\. Mag ondermandaat worden verleend\?/u);
  });

  describe('on a citation of a law', () => {
    const card = (text: string, lang = '') =>
      hover(`---\nform: dvo\n${lang}---\n\n# R\n\n## Artikel 1\n\n${text}\n`);

    it('shows what the article is about, its leden, and which text was read', () => {
      const found = card('Volgens arti<|>kel 10:4, tweede lid, van de Algemene wet bestuursrecht.');
      assert.equal(found?.on, 'artikel 10:4, tweede lid');
      assert.deepEqual(found.markdown.split('\n\n'), [
        '**Algemene wet bestuursrecht, artikel 10:4**',
        'Instemming van niet-ondergeschikte gemandateerde en diens verantwoordelijke orgaan.',
        '2 leden. Tekst die geldt vanaf 01-01-2026, gelezen op 22-11-2026.',
        'De koppeling opent de geldende tekst op wetten.overheid.nl.',
      ]);
    });

    it('speaks the language of the user', () => {
      const text = '---\nform: dvo\nlang: en\n---\n\n# R\n\n## 1.\n\nUnder article 34b Wgr.\n';
      const analysis = analyzeText(text);
      const found = hoverAt(analysis, text.indexOf('34b'), 'en');
      assert.match(
        found?.markdown ?? '',
        /^\*\*Wet gemeenschappelijke regelingen \(Joint Arrangements Act\), article 34b\*\*$/mu,
      );
      assert.match(found?.markdown ?? '', /^Not divided into paragraphs\. Text in force from/mu);
    });

    it('claims nothing of an article and of a law that are not in the table', () => {
      assert.deepEqual(card('Zie arti<|>kel 3:42 van de Awb.')?.markdown.split('\n\n'), [
        '**Algemene wet bestuursrecht**',
        'Over dit artikel is in Robuust niets opgenomen.',
        'De koppeling opent de geldende tekst op wetten.overheid.nl.',
      ]);
      assert.deepEqual(card('Zie arti<|>kel 4b van de Mededingingswet.')?.markdown.split('\n\n'), [
        '**Mededingingswet**',
        'Over deze wet is in Robuust niets opgenomen.',
      ]);
    });

    it('says that an article is not in the text, and what it was', () => {
      const found = card('Zie arti<|>kel 2.8 van de Jeugdwet.');
      assert.match(found?.markdown ?? '', /komt niet voor in de tekst die geldt vanaf 01-01-2026/u);
      assert.match(
        found?.markdown ?? '',
        /In de tekst van 01-01-2025 ging het over: samenwerking/u,
      );
    });
  });

  it('lets nothing of the draft through as Markdown', () => {
    const found = hover(
      `${opening}## <|>Artikel 1 Mandaat\n\nDe mandaatgever [klik](command:x) ![](http://a.nl/b) <b>verleent</b> mandaat.\n`,
    );
    assert.ok(found);
    assert.doesNotMatch(found.markdown, /(?<!\\)[<\]]|\]\(/u);
  });

  it('is silent elsewhere, and in a file that is no draft', () => {
    assert.equal(hover(`${opening}## Artikel 1 Iets\n\nGe<|>woon.\n`), undefined);
    assert.equal(hover('---\ntit<|>le: x\n---\n\n# Artikel 1\n'), undefined);
  });
});
