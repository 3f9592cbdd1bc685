/** What was measured: values by what they are of and whose they are. */
export interface Figures {
  readonly add: (measure: string, who: string, value: number | undefined) => void;
  readonly of: (measure: string, who: string) => readonly number[];
  /** Whose a measure is known, in the order in which it was taken. */
  readonly owners: (measure: string) => readonly string[];
  /** Remarks on how it went, such as what could not be measured. */
  readonly note: (text: string) => void;
  readonly notes: () => readonly string[];
}

export function createFigures(): Figures {
  const values = new Map<string, Map<string, number[]>>();
  const notes = new Set<string>();
  return {
    add(measure, who, value) {
      if (value === undefined) return;
      const own = values.get(measure) ?? new Map<string, number[]>();
      values.set(measure, own);
      own.set(who, [...(own.get(who) ?? []), value]);
    },
    of: (measure, who) => values.get(measure)?.get(who) ?? [],
    owners: (measure) => [...(values.get(measure)?.keys() ?? [])],
    note: (text) => notes.add(text),
    notes: () => [...notes],
  };
}

export type Statistic = 'median' | 'p95';

/** Undefined: nothing was measured. */
export function statisticOf(
  values: readonly number[],
  statistic: Statistic = 'median',
): number | undefined {
  const share = statistic === 'median' ? 0.5 : 0.95;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
