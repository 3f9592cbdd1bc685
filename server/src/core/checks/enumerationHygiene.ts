import type { Clause, Draft, Item, Section } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import type { Span } from '../text/span.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';
import type { Finding, Fix } from './finding.js';

/**
 * Reports leden and onderdelen whose marks skip one, stand twice, or are written in two ways.
 *
 * One slip gives one finding: after it, counting on from what is written is right. A mark that
 * begins at the first again begins a new list.
 */
export const enumerationHygiene: Check = {
  id: 'enumeration-hygiene',
  codes: ['enumeration-hygiene'],

  *run({ draft }) {
    if (isUnread(draft)) return;
    for (const section of draft.sections) {
      if (section.zone !== 'body' || section.kind !== 'article') continue;
      yield* inList(
        draft,
        section,
        section.clauses.flatMap((clause) => clauseEntry(draft, clause)),
      );
      for (const { items } of section.clauses) yield* inItems(draft, section, items);
    }
  },
};

/** A mark as it counts in its list. */
interface Entry {
  readonly kind: 'letter' | 'number';
  readonly value: number;
  /** What stands around the letter or number: `.`, `()`. */
  readonly shape: string;
  /** The letter or number itself. */
  readonly span: Span;
}

function clauseEntry(
  { source: { text } }: Draft,
  { number, numberSpan }: Clause,
): readonly Entry[] {
  const own = number?.split('.').at(-1) ?? '';
  if (!numberSpan || !/^\d{1,3}$/u.test(own)) return [];
  const span = { start: numberSpan.end - own.length, end: numberSpan.end };
  // A Markdown list and a plain line with "2." look alike: it is the signs that count.
  const behind = /^\\?([.):]?)/u.exec(text.slice(span.end, span.end + 2))?.[1] ?? '';
  const dotted = own === number ? '' : 'dotted';
  const before = text.charAt(numberSpan.start - 1) === '(' ? '(' : '';
  return [{ kind: 'number', value: Number(own), shape: dotted + before + behind, span }];
}

function* inItems(draft: Draft, section: Section, items: readonly Item[]): Generator<Finding> {
  yield* inList(
    draft,
    section,
    items.flatMap((item) => itemEntry(draft, item)),
  );
  for (const item of items) yield* inItems(draft, section, item.items);
}

function itemEntry({ source }: Draft, { mark, span }: Item): readonly Entry[] {
  const [, before = '', own = '', behind = ''] =
    /^(\(?)([a-z]|\d{1,2})([.)°]{0,2})$/u.exec(mark) ?? [];
  const start = source.text.indexOf(own, span.start);
  if (own === '' || start < 0 || start > span.start + 2) return [];
  const kind = /\d/u.test(own) ? 'number' : 'letter';
  const value = kind === 'number' ? Number(own) : own.charCodeAt(0) - 96;
  return [{ kind, value, shape: before + behind, span: { start, end: start + own.length } }];
}

function* inList(draft: Draft, section: Section, entries: readonly Entry[]): Generator<Finding> {
  // Markdown counts "1. 1. 1." by itself.
  if (entries.every(({ value }) => value === 1)) return;
  let previous: Entry | undefined;
  let mixed = false;
  for (const [index, entry] of entries.entries()) {
    const before = previous;
    previous = entry;
    if (entry.kind !== before?.kind || entry.value === 1) continue;
    const due = before.value + 1;
    const isLast = entries[index + 1] === undefined;
    if (entry.value !== due) {
      yield {
        code: 'enumeration-hygiene',
        args: {
          kind: entry.value < due ? 'repeated' : 'skipped',
          mark: textOf(draft.source.text, entry.span),
          expected: written(entry.kind, due),
        },
        severity: 'information',
        span: entry.span,
        fixes: isLast ? renumbered(draft, section, entry, due) : [],
      };
    } else if (entry.shape !== before.shape && !mixed) {
      mixed = true;
      yield {
        code: 'enumeration-hygiene',
        args: { kind: 'mixed', mark: textOf(draft.source.text, entry.span), expected: '' },
        severity: 'hint',
        span: entry.span,
      };
    }
    // A mark that falls back leaves the count where it was.
    if (entry.value < due) previous = { ...entry, value: Math.max(entry.value, before.value) };
  }
}

function written(kind: Entry['kind'], value: number): string {
  return kind === 'number' ? String(value) : String.fromCharCode(96 + value);
}

/** The last of a list gets the mark that it should have, when nothing refers to the old one. */
function renumbered(
  draft: Draft,
  { number }: Section,
  { kind, span, value }: Entry,
  due: number,
): readonly Fix[] {
  if (kind === 'letter' && due > 26) return [];
  const mark = written(kind, value);
  const referred =
    draft.references.some(
      ({ target }) =>
        target.kind === 'internal' &&
        target.article.toLowerCase() === number?.toLowerCase() &&
        (kind === 'letter' ? target.item === mark : target.clause === mark),
    ) ||
    (kind === 'letter' &&
      new RegExp(`(?:onder|onderdeel|sub|item|point) ${mark}(?![\\p{L}\\d])`, 'iu').test(
        draft.source.text,
      ));
  return referred ? [] : [{ kind: 'replace', span, text: written(kind, due), safe: false }];
}
