import assert from 'node:assert/strict';

import type { Check } from '#core/checks/check.js';
import { placeholderLeft } from '#core/checks/placeholderLeft.js';
import { titleMismatch } from '#core/checks/titleMismatch.js';
import { coverageOf, explain } from '#core/features/report.js';
import { messageOf } from '#core/messages/messageOf.js';

import { analyzeText } from '../support/expectFindings.js';
import { bareDraft } from '../support/server.js';

const id = 'title-mismatch';

function broken(run: Check['run']): Check {
  return { ...titleMismatch, run };
}

/** What is found with a broken check and one that is well. */
function analysisWith(check: Check, without: readonly string[] = []) {
  return analyzeText(bareDraft, { checks: [check, placeholderLeft], without });
}

const others = analyzeText(bareDraft, { checks: [placeholderLeft] }).findings;

describe('a check that is broken', () => {
  it('says so, and takes nothing else with it', () => {
    const { findings, failures, ran } = analysisWith(
      broken(function* ({ draft }) {
        yield {
          code: 'placeholder-left',
          args: { text: 'x' },
          severity: 'error',
          span: draft.anchor,
        };
        throw new TypeError('On purpose');
      }),
    );
    assert.notEqual(others.length, 0);
    assert.deepEqual(
      findings.filter(({ code }) => code !== 'check-failed'),
      others,
    );
    const [failed] = findings.filter(({ code }) => code === 'check-failed');
    assert.deepEqual(failed?.args, { check: id, why: 'failed' });
    assert.equal(failed.severity, 'error');
    assert.deepEqual(
      failures.map(({ check }) => check),
      [id],
    );
    assert.deepEqual(ran, [placeholderLeft.id]);
  });

  it('is ended when its findings have no end', () => {
    const { findings } = analysisWith(
      broken(function* ({ draft }) {
        for (;;) {
          yield {
            code: 'placeholder-left',
            args: { text: 'x' },
            severity: 'error',
            span: draft.anchor,
          };
        }
      }),
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['check-failed', ...others.map(({ code }) => code)],
    );
  });

  it('is not run when it took too much before, which is said as well', () => {
    const check = broken(() => assert.fail('It was run'));
    const { findings, failures, ran } = analysisWith(check, [id]);
    assert.deepEqual(failures, []);
    assert.deepEqual(ran, [placeholderLeft.id]);
    const [stopped, ...rest] = findings;
    assert.deepEqual(rest, others);
    assert.deepEqual(stopped?.args, { check: id, why: 'stopped' });
    assert.match(messageOf(stopped, 'nl'), /te veel tijd of geheugen/u);
    assert.match(messageOf(stopped, 'en'), /too much time or memory/u);
  });

  it('cannot be switched off or ignored', () => {
    const text = bareDraft.replace(
      '# Regeling',
      '<!-- robuust-ignore check-failed: staat er niet -->\n# Regeling',
    );
    const { findings } = analyzeText(text, {
      checks: [titleMismatch],
      without: [id],
      severity: { 'check-failed': 'off' },
    });
    assert.ok(findings.some(({ code }) => code === 'check-failed'));
  });

  it('is counted in the coverage, and named in the explanation', () => {
    const analysis = analysisWith(titleMismatch, [id]);
    assert.equal(coverageOf(analysis, 'nl').failed, 1);
    assert.equal(coverageOf(analysisWith(titleMismatch), 'nl').failed, undefined);
    assert.match(explain(analysis, 'nl'), /\*\*Gestopt: title-mismatch\.\*\*/u);
  });
});
