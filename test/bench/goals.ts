import { statisticOf, type Figures } from './figures.js';
import { requests } from './session.js';
import { us } from './sizes.js';

/** What the product is to reach. A goal that is not met fails nothing: these are figures to work on. */
interface Goal {
  readonly title: string;
  /** A measure of the product; its median counts. */
  readonly measure: string;
  /** Who it is compared with: by how many times theirs, or by how much more than theirs. */
  readonly times?: string;
  readonly over?: string;
  readonly most?: number;
  readonly least?: number;
  readonly unit?: string;
  /** Size of a draft, which has to be read to its end. */
  readonly size?: string;
  /** What stands in the way, as far as profiles show; of a goal that is met, of no concern. */
  readonly obstacle?: string;
}

const coldCode =
  'The first fifty readings run in code that V8 has not optimised yet: the same keystroke takes a third of the time after some hundreds. Flags of V8 do not help.';
const allSections =
  'Small work over all sections is left for each version: the outline, moving what stands behind the edit, lists of passages. It is flat in the profile.';
const firstReading =
  'The thread and its program have to be started (some 140 ms), and the first reading runs in code that is not optimised: 390 ms at 100 KB, where some 80 are enough when it is. An eighth is collecting garbage.';

const goals: readonly Goal[] = [
  {
    title: 'Keystroke at 100 KB, next to rumdl',
    measure: 'keystroke 100 KB',
    times: 'rumdl',
    most: 1 / 3,
    size: '100 KB',
    obstacle: coldCode,
  },
  {
    title: 'Keystroke at 100 KB, next to an echo',
    measure: 'keystroke 100 KB',
    times: 'echo',
    most: 3,
    size: '100 KB',
    obstacle: coldCode,
  },
  {
    title: 'Keystroke at 1 MB, next to rumdl',
    measure: 'keystroke 1 MB',
    times: 'rumdl',
    most: 1 / 10,
    size: '1 MB',
    obstacle: allSections,
  },
  {
    title: 'Keystroke at 1 MB, next to remark',
    measure: 'keystroke 1 MB',
    times: 'remark-lint',
    most: 1 / 200,
    size: '1 MB',
    obstacle: allSections,
  },
  ...['100 KB', '1 MB'].map((size) => ({
    title: `Opening ${size}, next to rumdl`,
    measure: `opening ${size}`,
    times: 'rumdl',
    most: 4,
    size,
    obstacle: firstReading,
  })),
  {
    title: 'Processor time of `initialize`, over a bare server',
    measure: 'initialize, processor',
    over: 'bare',
    most: 40,
    unit: 'ms',
  },
  ...requests.map((kind) => ({
    title: `\`${kind}\` at 1 MB`,
    measure: `${kind} 1 MB`,
    most: 10,
    unit: 'ms',
    size: '1 MB',
  })),
  {
    title: 'Memory with 1 MB open',
    measure: 'memory 1 MB',
    most: 150,
    unit: 'MB',
    size: '1 MB',
    obstacle:
      'Node takes 45 MB, a thread 10, the program with its checklists 50, and what is kept of a megabyte 70, of which 20 is where phrases were found. The rest is garbage that V8 has not collected yet.',
  },
  {
    title: 'Command line, drafts per second of a core, next to `rumdl check`',
    measure: 'drafts per second of a core',
    times: 'rumdl',
    least: 1,
    obstacle:
      'Starting, and code that is not optimised yet, are half of the time for so few drafts; of a thousand, one takes some 50 ms of a core. Looking for the phrases is a fifth of that and collecting garbage a sixth; the rest is spread over hundreds of functions. Looking for the phrases alone takes more than rumdl does for all.',
  },
  {
    title: 'All checklists compiled, as in a bundle',
    measure: 'compile as in a bundle',
    most: 50,
    unit: 'ms',
  },
  {
    title: 'Evidence at 100 KB',
    measure: 'evidence 100 KB',
    most: 10,
    unit: 'ms',
    obstacle:
      'In drafts of agreements each word completes two phrases of the checklist, and each of these is noted with its place; real regulations take as long.',
  },
];

export type Verdict = 'met' | 'not met' | 'not measured';

export interface Judgement {
  readonly title: string;
  readonly figure: string;
  readonly limit: string;
  readonly verdict: Verdict;
  /** Why it is not met; undefined when it is, or was not measured. */
  readonly obstacle?: string | undefined;
}

export function judge(figures: Figures): readonly Judgement[] {
  return goals.map((goal) => {
    const value = valueOf(goal, figures);
    const { title, least, most } = goal;
    const limit =
      least === undefined ? `at most ${shown(most, goal)}` : `at least ${shown(least, goal)}`;
    if (value === undefined) return { title, figure: '–', limit, verdict: 'not measured' };
    const stopped = goal.size !== undefined && wasStopped(goal.size, figures);
    const isMet = value <= (most ?? Infinity) && value >= (least ?? -Infinity) && !stopped;
    const figure = `${shown(value, goal)}${stopped ? ', stopped' : ''}`;
    if (isMet) return { title, figure, limit, verdict: 'met' };
    return { title, figure, limit, verdict: 'not met', obstacle: goal.obstacle };
  });
}

function valueOf({ measure, times, over }: Goal, figures: Figures): number | undefined {
  const own = statisticOf(figures.of(measure, us));
  const other = times ?? over;
  if (own === undefined || other === undefined) return own;
  const theirs = statisticOf(figures.of(measure, other));
  if (theirs === undefined) return undefined;
  return times === undefined ? own - theirs : own / theirs;
}

function wasStopped(size: string, figures: Figures): boolean {
  return figures.of(`stopped ${size}`, us).some((stopped) => stopped > 0);
}

function shown(value: number | undefined, { times, unit = '' }: Goal): string {
  if (value === undefined) return '';
  return times === undefined
    ? `${value.toFixed(1)} ${unit}`
    : `${value.toFixed(value < 0.01 ? 3 : 2)}×`;
}
