import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Finding } from '#core/checks/finding.js';
import type { Analyst, Outcome } from '#lsp/analyst.js';
import type { Account, Report } from '#lsp/questions.js';
import type { Cache } from '#cli/cache.js';
import { checkFiles, type Checking } from '#cli/check.js';
import { runCheck } from '#cli/run.js';

const draft = '---\nform: dvo\n---\n\n# Overeenkomst\n';

const account: Account = {
  isDraft: true,
  form: 'dvo',
  language: 'nl',
  isDated: false,
  coverage: [],
};

interface Fake {
  readonly report?: (text: string) => Outcome<Report>;
  readonly account?: (text: string) => Outcome<Account>;
}

/** An analyst that answers what a test has it answer, and notes what it is told. */
function createFake({ report, account: accountOf }: Fake = {}) {
  const held: string[] = [];
  const forgotten: string[] = [];
  const analyst: Analyst = {
    ask(kind, _, { source }) {
      if (kind === 'report') held.push(source.uri);
      const outcome =
        kind === 'report'
          ? (report?.(source.text) ??
            answered({ isDraft: true, findings: [found()], failures: [] }))
          : (accountOf?.(source.text) ?? answered(account));
      return Promise.resolve(outcome as never);
    },
    askGeneral: () => Promise.reject(new Error('Nothing general is asked here')),
    forget: (uri) => forgotten.push(uri),
    end: () => undefined,
  };
  return { analyst, held, forgotten };
}

function answered<Answer>(answer: Answer): Outcome<Answer> {
  return { kind: 'answered', answer };
}

function found(code: 'placeholder-left' | 'check-failed' = 'placeholder-left'): Finding {
  return code === 'check-failed'
    ? { code, args: { check: 'x', why: 'failed' }, severity: 'error', span: { start: 4, end: 8 } }
    : {
        code: 'analysis-incomplete',
        args: { why: 'stopped', detail: '' },
        severity: 'hint',
        span: { start: 4, end: 8 },
      };
}

/** A cache that notes what is put into it. */
function createFakeCache(): Cache & { readonly kept: string[] } {
  const kept: string[] = [];
  return {
    kept,
    keyOf: (text) => text,
    get: () => Promise.resolve(undefined),
    put(key, _, isDated) {
      kept.push(`${key}${isDated ? ' today' : ''}`);
      return Promise.resolve();
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

describe('checking files', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(count: number, textOf: (index: number) => string = () => draft) {
    const paths = Array.from({ length: count }, (_, index) => path.join(folder, `${index}.md`));
    for (const [index, file] of paths.entries()) await writeFile(file, textOf(index));
    return paths;
  }

  function checkingWith(analysts: readonly Analyst[], cache?: Cache): Checking {
    const checklists = { of: () => Promise.resolve([]) };
    return { analysts, checklists, cache, language: 'nl', today: '2026-11-25' };
  }

  it('tells the threads to forget each of them, also one that was stopped', async () => {
    const paths = await write(5, (index) => `${draft}${index}`);
    const fakes = [0, 1].map(() =>
      createFake({
        report: (text) =>
          text.endsWith('2')
            ? { kind: 'stopped', why: 'budget' }
            : answered({ isDraft: true, findings: [], failures: [] }),
      }),
    );
    const failures: unknown[] = [];
    const analysts = fakes.map(({ analyst }) => analyst);
    for await (const { failure } of checkFiles(paths, checkingWith(analysts))) {
      failures.push(failure);
    }
    assert.deepEqual(failures, [undefined, undefined, 'incomplete', undefined, undefined]);
    for (const { held, forgotten } of fakes) assert.deepEqual(forgotten, held);
    assert.deepEqual(
      fakes.flatMap(({ forgotten }) => forgotten).sort(),
      paths.map((file) => pathToFileURL(file).href),
    );
  });

  it('keeps nothing of a file that was written, but for what the exit code needs', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const count = 200;
    await write(count);
    const whole = answered<Report>({ isDraft: true, findings: [], failures: [] });
    const { analyst } = createFake({ report: () => whole });
    const reports: WeakRef<object>[] = [];
    const cache: Cache = {
      ...createFakeCache(),
      put(_, report) {
        reports.push(new WeakRef(report));
        return Promise.resolve();
      },
    };
    let held = 0;
    let written = 0;
    const code = await runCheck(
      {
        format: 'junit',
        failOn: 'error',
        language: 'nl',
        jobs: 1,
        cache: undefined,
        paths: [folder],
      },
      { ...checkingWith([], cache), analystsFor: () => [analyst] },
      {
        async out() {
          written += 1;
          if (written !== count) return;
          await new Promise((resolve) => setImmediate(resolve));
          collect();
          held = reports.filter((report) => report.deref()).length;
        },
        err: () => undefined,
      },
    );
    assert.equal(code, 0);
    assert.equal(reports.length, count);
    assert.ok(held < 10, `${held} reports are held`);
  });

  it('keeps in the cache what is whole, and nothing else', async () => {
    const paths = await write(6, (index) => `${index}`);
    const cache = createFakeCache();
    const whole = answered<Report>({ isDraft: true, findings: [], failures: [] });
    const { analyst } = createFake({
      report(text) {
        switch (text) {
          case '0':
            return { kind: 'stopped', why: 'crashed' };
          case '1':
            return answered({ isDraft: true, findings: [found('check-failed')], failures: [] });
          case '2':
            return answered({ isDraft: true, findings: [found()], failures: [] });
          default:
            return whole;
        }
      },
      account(text) {
        if (text === '3') return { kind: 'stopped', why: 'budget' };
        return answered({ ...account, isDated: text === '5' });
      },
    });
    const failures: unknown[] = [];
    const all = [...paths, path.join(folder, 'gone.md')];
    for await (const { failure } of checkFiles(all, checkingWith([analyst], cache))) {
      failures.push(failure);
    }
    const cut = ['incomplete', 'incomplete', 'incomplete', 'incomplete'];
    assert.deepEqual(failures, [...cut, undefined, undefined, 'not-found']);
    assert.deepEqual(cache.kept, ['4', '5 today']);
  });

  it('waits for what was written to be taken before it goes on', async () => {
    await write(200);
    const { analyst, held } = createFake();
    let take: () => void = () => undefined;
    const done = runCheck(
      {
        format: 'github',
        failOn: 'error',
        language: 'nl',
        jobs: 1,
        cache: undefined,
        paths: [folder],
      },
      { ...checkingWith([]), analystsFor: () => [analyst] },
      {
        out: () =>
          held.length === 200
            ? Promise.resolve()
            : new Promise((resolve) => {
                take = resolve;
              }),
        err: () => undefined,
      },
    );
    let before = -1;
    while (before !== held.length || held.length === 0) {
      before = held.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(held.length < 100, `${held.length} files were read ahead`);
    while (held.length < 200) {
      take();
      await new Promise((resolve) => setImmediate(resolve));
    }
    take();
    assert.equal(await done, 2);
  });
});
