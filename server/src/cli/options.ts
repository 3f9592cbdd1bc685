import type { Language } from '#schemas/localizedText.js';
import type { Severity } from '#schemas/settings.js';

export const formats = ['text', 'json', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof formats)[number];

/** From which severity on findings make the command fail; undefined: they never do. */
export type Threshold = Exclude<Severity, 'hint'> | undefined;

const thresholds: ReadonlyMap<string, Threshold> = new Map<string, Threshold>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'information'],
  ['never', undefined],
]);

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Threshold;
  readonly language: Language;
  /** Files that are read at a time; undefined: by the cores there are. */
  readonly jobs: number | undefined;
  /** Path of the file in which results are kept; undefined: they are not. */
  readonly cache: string | undefined;
  readonly paths: readonly string[];
}

/** Where results are kept when nobody says where. */
const defaultCache = '.robuust-cache';

const mostJobs = 32;

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'wrong'; readonly problem: Problem; readonly language: Language };

export type Problem =
  | { readonly kind: 'no-command' | 'no-paths' }
  | { readonly kind: 'unknown-command' | 'unknown-option'; readonly given: string }
  | {
      readonly kind: 'value';
      readonly option: string;
      readonly given: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'jobs'; readonly given: string; readonly most: number };

/** @param locale - of the environment, such as `nl_NL.UTF-8` */
export function readCommand(argv: readonly string[], locale: string | undefined): Command {
  const read = readArguments(argv);
  const lang = read.values.get('--lang');
  const language: Language =
    lang === 'nl' || lang === 'en' ? lang : locale?.toLowerCase().startsWith('nl') ? 'nl' : 'en';

  if (read.flags.has('--help')) return { kind: 'help', language };
  if (read.flags.has('--version')) return { kind: 'version', language };
  if (read.problem) return { kind: 'wrong', problem: read.problem, language };

  const [command, ...paths] = read.words;
  if (command === undefined) return wrong({ kind: 'no-command' });
  if (command !== 'check') return wrong({ kind: 'unknown-command', given: command });
  if (lang !== undefined && lang !== 'nl' && lang !== 'en') {
    return wrong({ kind: 'value', option: '--lang', given: lang, allowed: ['nl', 'en'] });
  }
  const wanted = read.values.get('--format') ?? 'text';
  const format = formats.find((known) => known === wanted);
  if (!format) {
    return wrong({ kind: 'value', option: '--format', given: wanted, allowed: formats });
  }
  const failOn = read.values.get('--fail-on') ?? 'error';
  if (!thresholds.has(failOn)) {
    const allowed = [...thresholds.keys()];
    return wrong({ kind: 'value', option: '--fail-on', given: failOn, allowed });
  }
  const jobs = read.values.get('--jobs');
  if (jobs !== undefined && !(/^[1-9]\d?$/u.test(jobs) && Number(jobs) <= mostJobs)) {
    return wrong({ kind: 'jobs', given: jobs, most: mostJobs });
  }
  const cache =
    read.values.get('--cache') ?? (read.flags.has('--cache') ? defaultCache : undefined);
  if (cache === '')
    return wrong({ kind: 'value', option: '--cache', given: undefined, allowed: [] });
  if (paths.length === 0) return wrong({ kind: 'no-paths' });
  return {
    kind: 'check',
    options: {
      format,
      failOn: thresholds.get(failOn),
      language,
      jobs: jobs === undefined ? undefined : Number(jobs),
      cache,
      paths,
    },
  };

  function wrong(problem: Problem): Command {
    return { kind: 'wrong', problem, language };
  }
}

const valued: ReadonlySet<string> = new Set(['--format', '--fail-on', '--lang', '--jobs']);
const plain: ReadonlySet<string> = new Set(['--help', '-h', '--version', '--cache']);
/** Theirs is behind a `=`: what follows is a path to check. */
const maybeValued: ReadonlySet<string> = new Set(['--cache']);

interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly problem: Problem | undefined;
}

function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let problem: Problem | undefined;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--') {
      words.push(...argv.slice(index + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      words.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (plain.has(argument)) {
      flags.add(argument === '-h' ? '--help' : argument);
    } else if (maybeValued.has(name)) {
      values.set(name, argument.slice(equals + 1));
    } else if (valued.has(name)) {
      const value = equals < 0 ? argv[++index] : argument.slice(equals + 1);
      if (value === undefined) {
        problem ??= { kind: 'value', option: name, given: undefined, allowed: [] };
      } else {
        values.set(name, value);
      }
    } else {
      problem ??= { kind: 'unknown-option', given: argument };
    }
  }
  return { words, flags, values, problem };
}
