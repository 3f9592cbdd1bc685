import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { allChecks } from '#core/checks/registry.js';

import { expectFindings } from '../support/expectFindings.js';

const sections = ['Why', 'What to do', 'Examples', 'Limits'];

/** Docs stand beside the checks, named after the export of the check. */
const fileOf: Readonly<Record<string, string>> = {
  'article-number-repeated-or-skipped': 'articleNumbers',
  'waiver-without-reason': 'waivers',
};

describe('the docs of the checks', () => {
  for (const check of allChecks) {
    const name =
      fileOf[check.id] ?? check.id.replaceAll(/-(.)/gu, (_, c: string) => c.toUpperCase());
    const doc = readFileSync(`server/src/core/checks/${name}.md`, 'utf8');

    it(`${name}.md has what a reader looks for, in order`, () => {
      assert.equal(doc.split('\n')[0], `# ${check.id}`);
      const prose = doc.replaceAll(/^```[\s\S]*?^```$/gmu, '');
      const headings = [...prose.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      assert.deepEqual(headings, sections);
    });

    const examples = [...doc.matchAll(/^```md check\n([\s\S]*?)^```$/gmu)];
    it(`${name}.md has examples`, () => {
      assert.notEqual(examples.length, 0);
    });
    for (const [number, [, example]] of examples.entries()) {
      it(`${name}.md, example ${number + 1}, is true`, () => {
        expectFindings(check, example ?? '');
      });
    }
  }
});
