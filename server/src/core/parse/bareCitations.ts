import { statutes } from '#generated/statutes.js';

import { citedNumberAt } from './citations.js';
import type { CitationGroup, CitedNumber } from './citations.js';
import { statuteAt } from './statutes.js';

export interface BareCitation {
  readonly start: number;
  readonly cited: CitedNumber;
  /** Id of the law. */
  readonly statute: string;
}

/** Citations without the word "artikel": `Wgr 8 lid 4`, `10:3 Awb`. */
export function bareCitationsIn(
  visible: string,
  groups: readonly CitationGroup[],
): readonly BareCitation[] {
  const found: BareCitation[] = [];
  const taken = (at: number): boolean => groups.some(({ start, end }) => at >= start && at < end);

  for (const match of visible.matchAll(abbreviationFirst)) {
    const at = match.index + match[0].length;
    const cited = citedNumberAt(visible, at);
    const known = statuteAt(match[0]);
    if (!cited || !known || taken(at) || /^\d{4}$/u.test(cited.number)) continue;
    const plain = /^\d+[a-z]?$/u.test(cited.number) && cited.clause === undefined;
    if (
      plain &&
      !/^\s{0,3}(?:[,.;:)]|$|en |of |and |or )/u.test(
        visible.slice(cited.span.end, cited.span.end + 6),
      )
    )
      continue;
    found.push({ start: match.index, cited, statute: known.id });
  }
  for (const match of visible.matchAll(
    /(?<![\p{L}\d:.-])\d{1,3}(?:[:.]\d{1,3}){1,3}[a-z]?(?=\s{1,3}\p{Lu})/gu,
  )) {
    if (
      taken(match.index) ||
      division.test(visible.slice(Math.max(0, match.index - 30), match.index))
    )
      continue;
    const known = statuteAt(visible.slice(match.index + match[0].length).trimStart());
    const cited = known && citedNumberAt(visible, match.index);
    if (!cited) continue;
    found.push({ start: match.index, cited, statute: known.id });
  }
  return found;
}

/** "afdeling 10.1.1 Awb" is no article. */
const division =
  /(?:hoofdstuk|titel|afdeling|paragraaf|boek|bijlage|chapter|title|division|part|section)(?:ken|s|en)?\s{1,3}$/iu;

const abbreviationFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:${statutes
    .flatMap(({ abbreviations }) => abbreviations)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})\\s{1,3}(?=\\d)`,
  'gu',
);
