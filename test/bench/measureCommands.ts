import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { DraftWriter } from './documents.js';
import type { Figures } from './figures.js';
import { lengthInFolder } from './sizes.js';
import { createTurns } from './turns.js';
import { processorTimeOfEnded } from './usage.js';

/** A program that reads the drafts of a folder. */
export interface Command {
  readonly name: string;
  readonly program: string;
  /** To be followed by the folder. */
  readonly args: readonly string[];
}

/** Measures programs in turn on the same folder: drafts per second, and per second of a core. */
export async function measureCommands(
  commands: readonly Command[],
  writeDraft: DraftWriter,
  { drafts, rounds }: { readonly drafts: number; readonly rounds: number },
  figures: Figures,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'robuust-bench-'));
  try {
    writeDrafts(folder, writeDraft, drafts);
    const turns = createTurns(commands, ({ name }) => name, figures);
    for (let round = 0; round < rounds; round++) {
      await turns.each(async (command) => {
        const { time, processorTime } = await run(command, folder);
        figures.add('drafts per second', command.name, drafts / (time / 1000));
        if (processorTime === undefined) return;
        figures.add('drafts per second of a core', command.name, drafts / (processorTime / 1000));
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeDrafts(folder: string, writeDraft: DraftWriter, count: number): void {
  for (let index = 0; index < count; index++) {
    const inside = path.join(folder, `map-${Math.floor(index / 100)}`);
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, `concept-${index}.md`), writeDraft(lengthInFolder, index + 1));
  }
}

async function run({ program, args }: Command, folder: string) {
  const before = processorTimeOfEnded();
  const start = performance.now();
  const child = spawn(program, [...args, folder], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  // What it says is read, as a user would have it, and thrown away.
  child.stdout.resume();
  child.stderr.on('data', (data: Buffer) => (complaint = data.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  const time = performance.now() - start;
  // With 1 it says that it found something.
  if (code !== 0 && code !== 1) {
    throw new Error(`it ended with ${code ?? 'a signal'}: ${complaint.trim().slice(0, 200)}`);
  }
  const after = processorTimeOfEnded();
  return {
    time,
    processorTime: before === undefined || after === undefined ? undefined : after - before,
  };
}
