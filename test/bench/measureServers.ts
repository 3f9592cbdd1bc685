import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { DraftWriter } from './documents.js';
import type { Figures } from './figures.js';
import { measureRequests } from './measureRequests.js';
import type { LanguageServer } from './serverProcess.js';
import { startSession, type Session } from './session.js';
import { us, type Size } from './sizes.js';
import { createTurns } from './turns.js';
import { createTypist, places, type Typist } from './typist.js';

export interface ServerRounds {
  /** Times that each server is started, and opens the draft. */
  readonly starts: number;
  readonly keystrokes: number;
  /** Times that each kind of request is made. */
  readonly requests: number;
}

/** Pauses, in milliseconds, in which a server does what it put off. */
const pause = { afterStart: 300, afterOpening: 500, afterKeystroke: 30 };

/** Measures servers in turn: start and opening, keystrokes, requests, and what they use. */
export async function measureServers(
  servers: readonly LanguageServer[],
  { name, length }: Size,
  writeDraft: DraftWriter,
  rounds: ServerRounds,
  figures: Figures,
): Promise<void> {
  const typist = createTypist(writeDraft(length, 1));
  const folder = mkdtempSync(path.join(tmpdir(), 'robuust-bench-'));
  writeFileSync(path.join(folder, 'concept.md'), typist.text());
  const running = new Set<Session>();
  try {
    const opening = { folder, text: typist.text(), size: name, starts: rounds.starts, figures };
    await startInTurn(servers, running, opening);
    const stage = { sessions: [...running], typist, size: name, figures };
    await measureKeystrokes(stage, rounds.keystrokes);
    await measureRequests(stage, rounds.requests);
    for (const session of running) {
      figures.add(`memory ${name}`, session.server.name, session.memory());
      figures.add(`diagnostics ${name}`, session.server.name, session.diagnostics().length);
    }
  } finally {
    await Promise.all([...running].map((session) => session.end()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Servers that have the draft open, with who types in it. */
export interface Stage {
  readonly sessions: readonly Session[];
  readonly typist: Typist;
  readonly size: string;
  readonly figures: Figures;
}

interface Opening {
  readonly folder: string;
  readonly text: string;
  readonly size: string;
  readonly starts: number;
  readonly figures: Figures;
}

/** Starts each server a few times and opens the draft. In the last round they keep running. */
async function startInTurn(
  servers: readonly LanguageServer[],
  running: Set<Session>,
  { folder, text, size, starts, figures }: Opening,
): Promise<void> {
  const turns = createTurns(servers, ({ name }) => name, figures);
  for (let round = 1; round <= starts; round++) {
    await turns.each(async (server) => {
      const session = await startSession(server, folder);
      const { name } = server;
      running.add(session);
      try {
        await sleep(pause.afterStart);
        figures.add(`opening ${size}`, name, await session.open(text));
        noteStopped(session, size, figures);
        await sleep(pause.afterOpening);
        figures.add(`memory after opening ${size}`, name, session.memory());
        if (round === starts) return;
      } catch (error) {
        await stop(session);
        throw error;
      }
      await stop(session);
    });
  }

  async function stop(session: Session): Promise<void> {
    running.delete(session);
    await session.end();
  }
}

async function measureKeystrokes(
  { sessions, typist, size, figures }: Stage,
  keystrokes: number,
): Promise<void> {
  const turns = createTurns(sessions, ({ server }) => server.name, figures);
  const before = sessions.map((session) => session.processorTime());
  const typed = new Map<Session, number>();
  // The first at each place warms up.
  for (let index = -places.length; index < keystrokes; index++) {
    const place = places[(index + places.length) % places.length] ?? 'start';
    const keystroke = typist.type(place);
    await turns.each(async (session) => {
      const time = await session.type(keystroke);
      typed.set(session, (typed.get(session) ?? 0) + 1);
      if (index >= 0) {
        figures.add(`keystroke ${size}`, session.server.name, time);
        figures.add(`keystroke ${size} ${place}`, session.server.name, time);
        noteStopped(session, size, figures);
      }
      await sleep(pause.afterKeystroke);
    });
  }
  for (const [index, session] of sessions.entries()) {
    const [start, end] = [before[index], session.processorTime()];
    const count = typed.get(session);
    if (start === undefined || end === undefined || count === undefined) continue;
    figures.add(`keystroke ${size}, processor`, session.server.name, (end - start) / count);
  }
}

/** A check that was stopped is no check, however fast. */
function noteStopped({ server, diagnostics }: Session, size: string, figures: Figures): void {
  if (server.name !== us) return;
  const stopped = diagnostics().find(({ code }) => code === 'analysis-incomplete');
  figures.add(`stopped ${size}`, us, stopped ? 1 : 0);
  if (stopped) figures.note(`At ${size} the check of ${us} was stopped before it came to its end.`);
}
