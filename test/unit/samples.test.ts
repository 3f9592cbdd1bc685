import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import type { Finding } from '#core/checks/finding.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { labelOf } from '#core/model/label.js';

import { applyEdits } from '../support/applyEdits.js';
import { builtIn } from '../support/builtIn.js';
import { analyzeText } from '../support/expectFindings.js';

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
  .map((file) => file.replaceAll('\\', '/'));
const options = { today: '2026-11-25' };

describe('the samples', () => {
  it('are there', () => {
    assert.ok(samples.length >= 8);
  });

  for (const sample of samples) {
    const text = readFileSync(`samples/${sample}`, 'utf8');
    const { findings, failures } = analyzeText(text, options, builtIn);

    if (/volledig|dossier/u.test(sample) && !sample.includes('onvolledig')) {
      it(`${sample} is complete`, () => {
        assert.deepEqual(failures, []);
        assert.deepEqual(findings.map(nameOf), []);
      });
      continue;
    }
    it(`${sample} is analysed without a failure`, () => {
      assert.deepEqual(failures, []);
    });

    for (const [eol, name] of [
      ['\n', 'LF'],
      ['\r\n', 'CRLF'],
    ] as const) {
      it(`${sample}: each fix keeps its law (${name})`, () => {
        expectLaw(text.replaceAll('\n', eol));
      });
    }
  }
});

/** Apply a fix: its finding is gone, no new error or warning has come, and nothing else has moved. */
function expectLaw(text: string): void {
  const analysis = analyzeText(text, options, builtIn);
  let applied = 0;
  for (const finding of analysis.findings) {
    for (const fix of finding.fixes ?? []) {
      const built = buildFix(fix, analysis, 'nl');
      assert.ok(built, `${nameOf(finding)}: ${fix.kind} is offered and cannot be built`);
      const after = applyEdits(text, built.edits);
      const place = `${nameOf(finding)}: ${built.title}`;
      const again = analyzeText(after, options, builtIn);
      assert.ok(!again.findings.some((each) => isSame(each, finding)), `${place}: still there`);

      const before = analysis.findings.map(subjectOf);
      const grave = again.findings.filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      // A topic that was missing and is now settled in part is no new subject.
      const isKnown = (each: Finding) =>
        before.includes(subjectOf(each)) ||
        (each.code === 'element-missing' && before.includes(`topic ${each.topic}`));
      const fresh = grave.filter((each) => !isKnown(each)).map(subjectOf);
      assert.deepEqual(fresh, [], `${place}: new findings`);
      assert.equal(/[^\r]\n/u.test(after), /[^\r]\n/u.test(text), `${place}: line ends`);

      const kept = again.draft.sections.map(({ index }) => bare(labelOf(again.draft, index)));
      const lost = analysis.draft.sections
        .map(({ index }) => bare(labelOf(analysis.draft, index)))
        .filter((label) => !kept.includes(label));
      assert.deepEqual(lost, [], `${place}: lost`);
      applied += 1;
    }
  }
  if (analysis.draft.frontmatter.isDraft) assert.notEqual(applied, 0);
}

function nameOf({ code, topic, element, args }: Finding): string {
  const detail = 'text' in args ? args.text : 'number' in args ? args.kind : '';
  return [code, topic, element, detail].filter(Boolean).join(' ');
}

/** A topic without an article is one subject, whether it is missing, named or only in recitals. */
function subjectOf(finding: Finding): string {
  // The same words can soften one element now and the article as a whole after a fix.
  if (finding.code === 'wording-non-committal') return `${finding.code} ${finding.args.words}`;
  const name = nameOf(finding);
  return name.replace(
    /^topic-(?:missing|only-in-recitals-or-notes|deferred-to-nowhere) /u,
    'topic ',
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code && a.topic === b.topic && a.element === b.element && nameOf(a) === nameOf(b)
  );
}

/** A heading without its number, which a fix may change. */
function bare(label: string): string {
  return label.replaceAll(/\d+[a-z]?/gu, '#');
}
