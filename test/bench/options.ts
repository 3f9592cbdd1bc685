import { parseArgs } from 'node:util';

import { sizes, type Size } from './sizes.js';

const parts = ['servers', 'commands', 'core', 'bundles'] as const;
export type Part = (typeof parts)[number];

/** Where `--write` writes. */
export const file = 'docs/performance.md';

export interface Options {
  readonly parts: ReadonlySet<Part>;
  readonly sizes: readonly Size[];
  readonly starts: number;
  readonly keystrokes: number;
  readonly requests: number;
  readonly drafts: number;
  readonly rounds: number;
  readonly write: boolean;
}

const defaults = { starts: 5, keystrokes: 60, requests: 20, drafts: 200, rounds: 7 };

export const usage = `npm run bench -- [OPTION…]

Measures Robuust next to its peers, which are installed in .peers/ on first use.

--quick         the core alone, without the largest draft, in seconds
--only PART     ${parts.join(', ')}; may be repeated
--size SIZE     ${sizes.map(({ name }) => `"${name}"`).join(', ')}; may be repeated
--starts N      times that each server is started and opens a draft (${defaults.starts})
--keystrokes N  characters that are typed in each draft (${defaults.keystrokes})
--requests N    times that each kind of request is made (${defaults.requests})
--drafts N      drafts that the command line reads (${defaults.drafts})
--rounds N      times that it reads them, and that the core is measured (${defaults.rounds})
--write         write ${file}; only for a whole run
`;

/** What is asked for: `help`, or what is wrong with it, when it is no measurement. */
export function readOptions(): Options | string {
  try {
    return parseOptions() ?? 'help';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseOptions(): Options | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      size: { type: 'string', multiple: true, default: [] },
      starts: text,
      keystrokes: text,
      requests: text,
      drafts: text,
      rounds: text,
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const count = (name: keyof typeof defaults) => {
    const number = Number(values[name] ?? defaults[name]);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a number`);
    return number;
  };
  const only = chosen(values.quick ? ['core'] : values.only, parts, (part) => part);
  const some = chosen(values.size, values.quick ? sizes.slice(0, -1) : sizes, ({ name }) => name);
  if (values.write && (only.length < parts.length || some.length < sizes.length)) {
    throw new Error('--write is only for a whole run');
  }
  return {
    parts: new Set(only),
    sizes: some,
    starts: count('starts'),
    keystrokes: count('keystrokes'),
    requests: count('requests'),
    drafts: count('drafts'),
    rounds: count('rounds'),
    write: values.write,
  };
}

/** Those that are named; all, when none is. */
function chosen<Item>(
  names: readonly string[],
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const unknown = names.find((name) => !items.some((item) => nameOf(item) === name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}`);
  return names.length === 0 ? items : items.filter((item) => names.includes(nameOf(item)));
}
