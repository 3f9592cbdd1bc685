import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Finding } from '#core/checks/finding.js';
import { incompleteFindings } from '#lsp/incomplete.js';

const head = '---\nform: dvo\n---\n';
const before = `${head}Op [datum] en op [plaats].\n`;

function findingAt(text: string, part: string): Finding {
  const start = text.indexOf(part);
  return {
    code: 'placeholder-left',
    args: { text: part },
    severity: 'warning',
    span: { start, end: start + part.length },
    fixes: [{ kind: 'renumber-articles' }],
  };
}

const findings = [findingAt(before, '[datum]'), findingAt(before, '[plaats]')];

function shown(after: string): readonly string[] {
  const left = incompleteFindings(after, { text: before, findings }, 'budget') ?? [];
  return left.map(({ span }) => after.slice(span.start, span.end));
}

describe('a text whose analysis was stopped', () => {
  it('says so on the value of the form, and keeps what was found before', () => {
    assert.deepEqual(shown(before), ['dvo', '[datum]', '[plaats]']);
    const [stopped] = incompleteFindings(before, undefined, 'budget') ?? [];
    assert.ok(stopped?.code === 'analysis-incomplete');
    assert.equal(stopped.args.why, 'stopped');
  });

  it('says that it failed when that is what happened', () => {
    const [failed] = incompleteFindings(before, undefined, 'crashed') ?? [];
    assert.ok(failed?.code === 'analysis-incomplete');
    assert.equal(failed.args.why, 'failed');
  });

  it('moves what stands behind a change along, and drops what was changed', () => {
    assert.deepEqual(shown(before.replace(' en ', ' en ook ')), ['dvo', '[datum]', '[plaats]']);
    assert.deepEqual(shown(before.replace('[datum]', 'vandaag')), ['dvo', '[plaats]']);
  });

  it('offers no fixes: they were worked out for a text that is gone', () => {
    const left = incompleteFindings(before, { text: before, findings }, 'budget') ?? [];
    assert.ok(left.every(({ fixes = [] }) => fixes.length === 0));
  });

  it('is shown nothing of when it is no draft', () => {
    assert.equal(incompleteFindings('# Notities\n', undefined, 'budget'), undefined);
  });

  it('keeps only findings on the same words, whatever was changed', () => {
    fc.assert(
      fc.property(
        fc.nat(before.length),
        fc.nat(12),
        fc.string({ maxLength: 8 }),
        (at, length, text) => {
          const from = Math.max(at, head.length);
          const after = before.slice(0, from) + text + before.slice(from + length);
          const left = shown(after).slice(1);
          assert.ok(left.every((words) => words === '[datum]' || words === '[plaats]'));
        },
      ),
    );
  });
});
