import type { Draft } from '../model/draft.js';

/** The sections (index in `Draft.sections`) that do little else than define terms. */
export function definitionLists({ sections, definitions }: Draft): ReadonlySet<number> {
  const lists = new Set<number>();
  let next = 0;
  for (const { index, span } of sections) {
    let count = 0;
    let defined = 0;
    for (; next < definitions.length; next += 1) {
      const own = definitions[next]?.span;
      if (!own || own.start >= span.end) break;
      if (own.start < span.start || own.end > span.end) continue;
      count += 1;
      defined += own.end - own.start;
    }
    if (count >= 3 && defined > (span.end - span.start) / 2) lists.add(index);
  }
  return lists;
}
