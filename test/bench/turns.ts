import type { Figures } from './figures.js';

/** Those that are measured, one after another, over and over: what disturbs one disturbs all. */
export interface Turns<Participant> {
  /** One round. Who fails is left out from then on, and so is who has had its time. */
  readonly each: (action: (participant: Participant) => Promise<void>) => Promise<void>;
}

/** Milliseconds after which somebody has had its time, and the rounds that it may make in any case. */
const budget = { time: 30_000, rounds: 8 };

export function createTurns<Participant>(
  participants: readonly Participant[],
  nameOf: (participant: Participant) => string,
  figures: Figures,
): Turns<Participant> {
  const taken = new Map(participants.map((participant) => [participant, { time: 0, rounds: 0 }]));
  return {
    async each(action) {
      for (const [participant, { time, rounds }] of taken) {
        if (time > budget.time && rounds >= budget.rounds) continue;
        const start = performance.now();
        try {
          await action(participant);
          const now = time + performance.now() - start;
          taken.set(participant, { time: now, rounds: rounds + 1 });
        } catch (error) {
          taken.delete(participant);
          const why = error instanceof Error ? error.message : String(error);
          figures.note(`${nameOf(participant)} was left out after ${rounds} rounds: ${why}.`);
        }
      }
    },
  };
}
