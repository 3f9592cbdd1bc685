import { setTimeout as sleep } from 'node:timers/promises';

import type { Stage } from './measureServers.js';
import { requests, type RequestKind, type Session } from './session.js';
import { createTurns } from './turns.js';
import { places } from './typist.js';

/** Milliseconds after a keystroke and its diagnostics. */
const pause = 30;

/** Measures what an editor asks, at rest and right after a keystroke, at ever other places. */
export async function measureRequests(stage: Stage, rounds: number): Promise<void> {
  for (const kind of requests) {
    const sessions = stage.sessions.filter((session) => session.offers(kind));
    await measureAtRest(kind, sessions, stage, rounds);
    await measureAfterKeystroke(kind, sessions, stage, Math.ceil(rounds / 2));
  }
}

async function measureAtRest(
  kind: RequestKind,
  sessions: readonly Session[],
  { typist, size, figures }: Stage,
  rounds: number,
): Promise<void> {
  const turns = createTurns(sessions, ({ server }) => server.name, figures);
  const spots = typist.spots();
  // The first warms up.
  for (let index = -1; index < rounds; index++) {
    const spot = spots[(index + 1) % spots.length] ?? { line: 0, character: 0 };
    await turns.each(async (session) => {
      const time = await session.ask(kind, spot);
      if (index >= 0) figures.add(`${kind} ${size}`, session.server.name, time);
    });
  }
}

async function measureAfterKeystroke(
  kind: RequestKind,
  sessions: readonly Session[],
  { typist, size, figures }: Stage,
  rounds: number,
): Promise<void> {
  const turns = createTurns(sessions, ({ server }) => server.name, figures);
  const spots = typist.spots();
  for (let index = 0; index < rounds; index++) {
    const keystroke = typist.type(places[index % places.length] ?? 'start');
    const spot = spots[index % spots.length] ?? { line: 0, character: 0 };
    await turns.each(async (session) => {
      session.send(keystroke);
      const time = await session.ask(kind, spot);
      figures.add(`${kind} ${size} after a keystroke`, session.server.name, time);
      await session.settle();
      await sleep(pause);
    });
  }
}
