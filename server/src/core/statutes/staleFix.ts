import type { Draft } from '../model/draft.js';
import { textOf, type Span } from '../text/span.js';
import type { StaleHit } from './stale.js';

/** What to write instead. */
interface Right {
  readonly span: Span;
  readonly text: string;
  /** Whether it is the change of one number, so that nobody has to look at it first. */
  readonly safe: boolean;
}

/** The right citation, when it differs in one number, letter or name; undefined otherwise. */
export function rightOf(hit: StaleHit, draft: Draft): Right | undefined {
  const { rule, span } = hit;
  const written = textOf(draft.source.text, span);
  const place = placeOf(hit, written);
  if (!place) return undefined;
  const safe = rule.kind === 'citation';
  // The citation as a whole reads better as the title of the fix; not when it runs over lines.
  if (/[\r\n]/u.test(written)) {
    const own = { start: span.start + place.start, end: span.start + place.end };
    return { span: own, text: place.text, safe };
  }
  const text = written.slice(0, place.start) + place.text + written.slice(place.end);
  return { span, text, safe };
}

function placeOf({ rule, span, reference }: StaleHit, written: string): Place | undefined {
  if (rule.kind === 'practice' || rule.right === undefined) return undefined;
  if (rule.kind === 'name') return namePlace(written, rule.right);
  if (reference?.target.kind !== 'statute') return undefined;

  const { article, clause, item } = rule.right;
  const { numberSpan, target } = reference;
  const from = numberSpan.end - span.start;
  if (article !== undefined && target.clause === undefined && target.item === undefined) {
    return { start: numberSpan.start - span.start, end: from, text: article };
  }
  if (clause !== undefined && rule.clause !== undefined) {
    return clausePlace(written, from, rule.clause, clause);
  }
  if (item !== undefined && rule.item !== undefined) return itemPlace(written, rule.item, item);
  return undefined;
}

/** Offsets in the citation. */
interface Place extends Span {
  readonly text: string;
}

/** What is added to the name, such as a year: the words that are there stay as they are. */
function namePlace(written: string, right: string): Place | undefined {
  const words = written.replaceAll(/\s+/gu, ' ').toLowerCase();
  const end = written.length;
  return right.toLowerCase().startsWith(`${words} `)
    ? { start: end, end, text: right.slice(words.length) }
    : undefined;
}

const ordinals = {
  nl: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
} as const;

/** Where the lid is named, with the other number in the same manner: `tweede`, `2e`, `(2)`. */
function clausePlace(
  written: string,
  from: number,
  clause: string,
  right: string,
): Place | undefined {
  const index = Number(clause) - 1;
  const wordings = [
    [ordinals.nl[index], ordinals.nl[Number(right) - 1]],
    [ordinals.en[index], ordinals.en[Number(right) - 1]],
    [`${clause}e`, `${right}e`],
    [clause, right],
  ];
  const behind = written.slice(from).toLowerCase();
  for (const [old, text] of wordings) {
    if (old === undefined || text === undefined) continue;
    const at = wordIn(behind, old);
    if (at >= 0) return { start: from + at, end: from + at + old.length, text };
  }
  return undefined;
}

/** The letter has to be the last word: of "onder d en e" no one letter is wrong. */
function itemPlace(written: string, item: string, right: string): Place | undefined {
  const match = /(?<![\p{L}\d])(\p{L})\)?$/u.exec(written);
  if (match?.[1]?.toLowerCase() !== item) return undefined;
  return { start: match.index, end: match.index + 1, text: right };
}

function wordIn(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\d]/u.test(around)) return at;
  }
  return -1;
}
