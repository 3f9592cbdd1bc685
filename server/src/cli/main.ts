import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Analyst } from '#lsp/analyst.js';
import { isoToday } from '#lsp/clock.js';
import { traceOf } from '#lsp/trace.js';
import { version } from '#lsp/version.js';

import { analysisProgram, analysisThread } from '../node/analysisThread.js';
import { createAnalysts, jobsFor } from './analysts.js';
import { openCache, type Cache } from './cache.js';
import { readCommand, type CheckOptions } from './options.js';
import { createOwnChecklists } from './ownChecklists.js';
import { plain } from './plain.js';
import { runCheck, type ExitCode, type Output } from './run.js';
import { texts } from './texts.js';

const output: Output = {
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    }),
  err: (text) => {
    process.stderr.write(text);
  },
};

// Who writes is told as well; without a listener it would end the process on the spot.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A reader that has seen enough, such as `head`, is no fault; but nobody knows what it missed.
    if (!isClosedPipe(error)) output.err(`robuust: ${traceOf(error)}\n`);
    process.exitCode = 2;
  },
);

async function main(): Promise<ExitCode> {
  const { env, argv } = process;
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'];
  const command = readCommand(argv.slice(2), locale);
  switch (command.kind) {
    case 'help':
      await output.out(texts[command.language].help);
      return 0;
    case 'version':
      await output.out(`${version}\n`);
      return 0;
    case 'wrong':
      output.err(`${texts[command.language].problem(command.problem)}\n\n`);
      output.err(texts[command.language].help);
      return 2;
    case 'check':
      return check(command.options);
  }
}

async function check(options: CheckOptions): Promise<ExitCode> {
  const thread = analysisThread((level, message) => {
    if (level === 'error') output.err(`robuust: ${message}\n`);
  });
  const today = isoToday();
  const checklists = createOwnChecklists(process.cwd());
  const cache = await cacheOf(options, today);
  const started: Analyst[] = [];
  const analystsFor = (files: number) => {
    started.push(...createAnalysts(jobsFor(files, options.jobs), thread));
    return started;
  };
  try {
    const code = await runCheck(options, { analystsFor, checklists, cache, today }, output);
    await cache?.finish();
    return code;
  } finally {
    for (const analyst of started) analyst.end();
    await cache?.abandon();
  }
}

async function cacheOf(
  { cache: path, language }: CheckOptions,
  today: string,
): Promise<Cache | undefined> {
  if (path === undefined) return undefined;
  const fingerprint = await programFingerprint();
  const cache = await openCache(path, {
    fingerprint,
    language,
    today,
    complain: (trouble) => {
      output.err(`robuust: ${plain(path)} ${texts[language].cacheTrouble[trouble]}.\n`);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void cache.abandon().finally(() => process.kill(process.pid, signal));
    });
  }
  return cache;
}

/** Of all that decides about a result and is no input: these programs, and what runs them. */
async function programFingerprint(): Promise<string> {
  const { locale } = new Intl.Collator().resolvedOptions();
  const hash = createHash('sha256').update(`${version} ${process.version} ${locale} `);
  for (const program of [new URL(import.meta.url), analysisProgram]) {
    hash.update(await readFile(program));
  }
  return hash.digest('hex');
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
