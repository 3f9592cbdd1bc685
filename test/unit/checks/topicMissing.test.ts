import assert from 'node:assert/strict';

import { topicMissing } from '#core/checks/topicMissing.js';

import { analyzeText, expectFindings } from '../../support/expectFindings.js';

describe('topic-missing', () => {
  it('finds a topic under a bare heading by its words', () => {
    expectFindings(
      topicMissing,
      `---
form: centrumregeling
      ^^^^^^^^^^^^^^^ warning topic-missing planning-control
---

# Regeling

## Artikel 1

Het college verleent de directeur mandaat.
`,
    );
  });

  it('does not ask what the form does not ask', () => {
    expectFindings(
      topicMissing,
      `---
form: regiovisie
---

# Regiovisie
`,
    );
  });

  it('weighs a demand under a condition as law only when the draft meets it', () => {
    expectFindings(
      topicMissing,
      `---
form: dvo
      ^^^ warning topic-missing mandate
      ^^^ warning topic-missing planning-control
---

# Overeenkomst

## Artikel 1 Toegang

De consulent beslist.
`,
    );
    expectFindings(
      topicMissing,
      `---
form: dvo
      ^^^ error topic-missing mandate
      ^^^ warning topic-missing planning-control
---

# Overeenkomst

## Artikel 1 Toegang

De consulent beslist namens het college.
`,
    );
  });

  it('does not take a definition for a rule', () => {
    expectFindings(
      topicMissing,
      `---
form: centrumregeling
      ^^^^^^^^^^^^^^^ error topic-missing mandate
      ^^^^^^^^^^^^^^^ warning topic-missing planning-control
---

# Regeling

## Artikel 1 Begrippen

In deze regeling wordt verstaan onder:

a. mandaatgever: het college dat mandaat verleent;
b. ondermandaat: mandaat dat wordt doorgegeven;
c. begroting: de begroting van de centrumgemeente;
d. wet: de Wet gemeenschappelijke regelingen.
`,
    );
  });

  it('is silent on what is waived with a reason, until the waiver ends', () => {
    const draft = (mark: string) => `---
form: centrumregeling
${mark}waivers:
  - topic: mandate
    reason: Komt in 2027.
    until: 2027-01-01
  - topic: planning-control
    reason: De cyclus van de centrumgemeente volstaat.
---

# Regeling
`;
    expectFindings(topicMissing, draft(''), { today: '2026-12-31' });
    expectFindings(topicMissing, draft('      ^^^^^^^^^^^^^^^ error topic-missing mandate\n'), {
      today: '2027-01-01',
    });
  });

  it('does not call missing what was not read', () => {
    const text = `---\nform: centrumregeling\n---\n\n${'Een zin zonder mandaat. '.repeat(50_000)}`;
    const { coverage, findings } = analyzeText(text);
    assert.deepEqual([...new Set(coverage.map(({ state }) => state))], ['unknown']);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['analysis-incomplete']);
  });

  it('says nothing of a form that it does not know: form-unknown does', () => {
    expectFindings(topicMissing, '---\nform: verbond\n---\n\n# Verbond\n');
  });
});
