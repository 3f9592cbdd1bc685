/** How often a question was answered rightly: found and there, found and not there, and so on. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export const none: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };

export function counted(counts: Counts, isThere: boolean, isFound: boolean): Counts {
  const key = isThere ? (isFound ? 'tp' : 'fn') : isFound ? 'fp' : 'tn';
  return { ...counts, [key]: counts[key] + 1 };
}

export function sumOf(all: Iterable<Counts>): Counts {
  let sum = none;
  for (const { tp, fp, fn, tn } of all) {
    sum = { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn, tn: sum.tn + tn };
  }
  return sum;
}

/** Between 0 and 1; undefined: nothing to measure it by. */
export interface Scores {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

export function scoresOf({ tp, fp, fn }: Counts): Scores {
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
  };
}

/** The mean over rules, each weighing the same; rules without anything to measure are left out. */
export function macroOf(all: Iterable<Counts>): Scores {
  const scores = [...all].map(scoresOf);
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return ratio(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}
