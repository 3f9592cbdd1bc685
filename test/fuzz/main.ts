import { parseArgs } from 'node:util';

import { fuzz, keep } from './run.js';
import { createSessionTarget } from './session.js';
import type { Target } from './target.js';
import { checklist, document, frontmatter } from './texts.js';

const help = `npm run fuzz -- [--minutes N] [--seed N] [--target NAME]

Tries inputs that nobody thought of: document, frontmatter, checklist, session. Without a target
all of them take turns, each with a new seed, which is printed. An input that fails is made small,
kept in test/fuzz/corpus and tried in the tests from then on.`;

/** In milliseconds, for one target at a time. */
const turn = 20_000;

/** In this many turns a target must have reached its canary. */
const patience = 3;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    target: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else process.exitCode = await main(Date.now() + Number(values.minutes) * 60_000);

async function main(end: number): Promise<number> {
  const wanted = <Input>({ name }: Target<Input>) => (values.target ?? name) === name;
  const session = createSessionTarget();
  const turns = [
    ...(wanted(document) ? [() => take(document)] : []),
    ...(wanted(frontmatter) ? [() => take(frontmatter)] : []),
    ...(wanted(checklist) ? [() => take(checklist)] : []),
    ...(wanted(session) ? [() => take(session)] : []),
  ];
  if (turns.length === 0) {
    console.error(help);
    return 2;
  }
  const state = { failures: 0, silent: new Map<string, number>() };
  while (Date.now() < end && state.failures === 0) for (const each of turns) await each();
  return state.failures === 0 ? 0 : 1;

  async function take<Input>(target: Target<Input>): Promise<void> {
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`${target.name}: seed ${seed}`);
    const time = Math.min(turn, Math.max(1_000, end - Date.now()));
    const { runs, reached, failure } = await fuzz(target, { seed, runs: 1_000_000, time });
    await target.end?.();
    console.log(`${target.name}: ${runs} inputs, ${reached.size} kinds of findings`);
    if (failure) {
      state.failures += 1;
      console.error(
        `${target.name}: ${failure.error}\nKept in ${keep(target.name, seed, failure.input)}`,
      );
    }
    const silent = reached.has(target.canary) ? 0 : (state.silent.get(target.name) ?? 0) + 1;
    state.silent.set(target.name, silent);
    if (silent < patience) return;
    state.failures += 1;
    console.error(`${target.name}: no input reaches ${target.canary}. The fuzzer has rotted.`);
  }
}
