import { foldText } from './fold.js';

/**
 * The known word that somebody probably meant; undefined when none is near.
 *
 * Two letters swapped count as one mistake, since that is the commonest one in typing. Words of
 * four letters or less may differ in one place, longer ones in two, and in a third of their length
 * when `loose`.
 */
export function nearest(
  value: string,
  known: readonly string[],
  { loose = false }: { readonly loose?: boolean } = {},
): string | undefined {
  const written = foldText(value);
  if (written.length === 0 || written.length > 60) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const folded = foldText(candidate);
    const room = folded.length <= 4 ? 1 : loose ? Math.max(2, Math.floor(folded.length / 3)) : 2;
    if (Math.abs(written.length - folded.length) > room) continue;
    const found = distance(written, folded);
    if (found > room || found >= least) continue;
    best = candidate;
    least = found;
  }
  return best;
}

/** Edits from one word to another: insert, delete, replace, swap two neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charAt(i - 1) === b.charAt(j - 2) &&
        a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
