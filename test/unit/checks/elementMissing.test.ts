import assert from 'node:assert/strict';

import { elementMissing } from '#core/checks/elementMissing.js';
import { messageOf } from '#core/messages/messageOf.js';
import type { Language } from '#schemas/localizedText.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText, expectFindings } from '../../support/expectFindings.js';

const head = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';

describe('element-missing', () => {
  it('reports each element that the article leaves open', () => {
    expectFindings(
      elementMissing,
      `${head}## Artikel 1 – Mandaat
   ^^^^^^^^^^^^^^^^^^^ error element-missing mandate/submandate
   ^^^^^^^^^^^^^^^^^^^ warning element-missing mandate/mandator

1. Er is mandaat.
`,
    );
  });

  it('counts what another article says, when the words leave no doubt', () => {
    expectFindings(
      elementMissing,
      `${head}## Artikel 1 – Mandaat

De mandaatgever blijft bevoegd.

## Artikel 2 – Uitvoering

Ondermandaat is uitgesloten.
`,
    );
  });

  it('does not count what stands in a comment, in code, in a note or in the recitals', () => {
    expectFindings(
      elementMissing,
      `${head}overwegende dat ondermandaat nodig is;

## Artikel 1 – Mandaat
   ^^^^^^^^^^^^^^^^^^^ error element-missing mandate/submandate

De mandaatgever verleent mandaat. <!-- ondermandaat --> \`ondermandaat\`

## Toelichting

Ondermandaat is toegestaan.
`,
    );
  });

  it('says where it looked, and where it is named when that is elsewhere', () => {
    const text = `---
form: mandaatbesluit
---

# Mandaatbesluit

Het college besluit:

## Artikel 1 – Mandaat

De directeur krijgt mandaat.

## Artikel 2 – Slot

Dit besluit treedt op 1 juli 2027 in werking.
`;
    const { findings } = analyzeText(text, {}, builtIn);
    const messageFor = (element: string) => {
      const found = findings.find((each) => each.element === element);
      return found && messageOf(found, 'nl');
    };
    assert.match(messageFor('consent') ?? '', /niet gevonden in de aanhef en artikel 1/u);
    assert.match(messageFor('effect-publication') ?? '', /genoemd in artikel 2 – Slot, maar/u);
  });

  it('reports what is named without what must stand with it', () => {
    expectFindings(
      elementMissing,
      `---
form: dvo
---

# Overeenkomst

## Artikel 1 – Planning en control
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning element-missing planning-control/budget-draft

De ontwerpbegroting bevat indicatoren.

## Artikel 2 – Slot

Deze overeenkomst treedt in werking op 1 juli 2026.
`,
    );
  });

  it('is silent on an element that is waived with a reason', () => {
    expectFindings(
      elementMissing,
      `---
form: centrumregeling
waivers:
  - topic: mandate
    element: submandate
    reason: De directeur tekent zelf.
---

# Regeling

## Artikel 1 – Mandaat

De mandaatgever verleent mandaat.
`,
    );
  });

  it('leaves a topic without an article to topic-missing', () => {
    expectFindings(elementMissing, head);
  });

  it('names the element first, and then where it was looked for', () => {
    const messages = (language: Language) =>
      analyzeText(
        `${head}Wij.\n\n## Artikel 1 Mandaat\n\nMandaatgever is het college.\n\n## Artikel 2 Begroting\n\nDe ontwerpbegroting.\n`,
        { checks: [elementMissing] },
      ).findings.map((finding) => messageOf(finding, language).split('. ')[0]);
    assert.deepEqual(messages('nl'), [
      'Ondermandaat: niet gevonden in artikel 1 Mandaat',
      'Ontwerpbegroting: genoemd in artikel 2 Begroting, maar zonder een datum of termijn',
      'Indicatoren: niet gevonden in artikel 2 Begroting',
    ]);
    assert.deepEqual(messages('en'), [
      'Submandate: not found in Artikel 1 Mandaat',
      'Draft budget: mentioned in Artikel 2 Begroting, but without a date or term',
      'Indicators: not found in Artikel 2 Begroting',
    ]);
  });
});
