import assert from 'node:assert/strict';

import { formUnknown } from '#core/checks/formUnknown.js';
import { frontmatterInvalid } from '#core/checks/frontmatterInvalid.js';
import { waivers } from '#core/checks/waivers.js';
import { messageOf } from '#core/messages/messageOf.js';

import { analyzeText, expectFindings } from '../../support/expectFindings.js';

describe('form-unknown', () => {
  it('stands on the value, or behind the key when there is none', () => {
    expectFindings(
      formUnknown,
      '---\nform: centrumregelng\n      ^^^^^^^^^^^^^^ error form-unknown\n---\n\n# Regeling\n',
    );
  });

  it('is silent on every form, and on a file that is no draft', () => {
    expectFindings(formUnknown, '---\nform: dvo\n---\n');
    expectFindings(formUnknown, '# Boodschappen\n\n- melk\n');
  });
});

describe('frontmatter-invalid', () => {
  it('stands on the value that is wrong, and leaves the others alone', () => {
    expectFindings(
      frontmatterInvalid,
      `---
form: centrumregeling
lang: fr
      ^^ error frontmatter-invalid
status: concept
date: 2026-02-30
      ^^^^^^^^^^ error frontmatter-invalid
author: W. de Vries
---
`,
    );
  });

  it('finds a party that is listed twice and a role that is not known', () => {
    expectFindings(
      frontmatterInvalid,
      `---
form: centrumregeling
parties:
  - name: gemeente Waterland
    role: centrumgemeente
  - name: Dijkdorp
    role: toeschouwer
          ^^^^^^^^^^^ information frontmatter-invalid
  - name: Gemeente Waterland
          ^^^^^^^^^^^^^^^^^^ warning frontmatter-invalid
    role: centrumgemeente
---
`,
    );
  });

  it('leaves a wrong form to form-unknown', () => {
    expectFindings(frontmatterInvalid, '---\nform: verbond\n---\n');
  });

  it('counts entries of a list from one', () => {
    const text = '---\nform: dvo\nparties:\n  - name: A\n  - role: deelnemer\n---\n';
    const { findings } = analyzeText(text, { checks: [frontmatterInvalid] });
    assert.deepEqual(
      findings.map((finding) => messageOf(finding, 'nl')),
      ['Bij ‘parties 2, name’ ontbreekt een verplicht gegeven.'],
    );
  });
});

describe('waiver-without-reason', () => {
  it('asks for a reason', () => {
    expectFindings(
      waivers,
      `---
form: centrumregeling
waivers:
  - topic: mandate
    ^^^^^^^^^^^^^^ warning waiver-without-reason
  - topic: planning-control
    reason: De cyclus volstaat.
---
`,
    );
  });

  it('offers to write one into the waiver that is there', () => {
    const text =
      '---\nform: centrumregeling\nwaivers:\n  - topic: mandate\n    element: submandate\n    reason: ""\n---\n';
    const { findings } = analyzeText(text, { checks: [waivers] });
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[{ kind: 'waive', topic: 'mandate', element: 'submandate' }]],
    );
  });

  it('says that an element is not one of its topic', () => {
    expectFindings(
      waivers,
      `---
form: centrumregeling
waivers:
  - topic: mandate
    ^^^^^^^^^^^^^^ information waiver-unknown
    element: onderlijst
    reason: Niet nodig.
---
`,
    );
  });
});
