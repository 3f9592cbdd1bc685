import type { Clause, Draft, Item, Section } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { sectionIn, type OwnSection } from '../parse/sectionMemo.js';
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

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    for (const { section, own } of shown.sections) {
      if (section.zone !== 'body' || section.kind !== 'article' || own.read(isSound)) continue;
      for (const entries of listsOf(section, draft.source.text)) {
        for (const slip of slipsIn(entries)) yield findingOf(draft, section, slip);
      }
    }
  },
};

/** Whether there is nothing to report of a section. */
function isSound({ text, read }: OwnSection): boolean {
  return listsOf(read(sectionIn), text).every((entries) => slipsIn(entries).next().done);
}

/** A mark as it counts in its list. */
interface Entry {
  readonly kind: 'letter' | 'number';
  readonly value: number;
  /** What stands around the letter or number: `.`, `()`. */
  readonly shape: string;
  /** The letter or number itself. */
  readonly span: Span;
}

/** The leden of a section, and the onderdelen of each, each list by itself. */
function listsOf({ clauses }: Section, text: string): readonly (readonly Entry[])[] {
  return [
    clauses.flatMap((clause) => clauseEntry(text, clause)),
    ...clauses.flatMap(({ items }) => listsOfItems(items, text)),
  ];
}

function listsOfItems(items: readonly Item[], text: string): readonly (readonly Entry[])[] {
  return [
    items.flatMap((item) => itemEntry(text, item)),
    ...items.flatMap((item) => listsOfItems(item.items, text)),
  ];
}

function clauseEntry(text: string, { number, numberSpan }: Clause): readonly Entry[] {
  const own = number?.split('.').at(-1) ?? '';
  if (!numberSpan || !/^\d{1,3}$/u.test(own)) return [];
  const span = { start: numberSpan.end - own.length, end: numberSpan.end };
  // A Markdown list and a plain line with "2." look alike: it is the signs that count.
  const behind = /^\\?([.):]?)/u.exec(text.slice(span.end, span.end + 2))?.[1] ?? '';
  const dotted = own === number ? '' : 'dotted';
  const before = text.charAt(numberSpan.start - 1) === '(' ? '(' : '';
  return [{ kind: 'number', value: Number(own), shape: dotted + before + behind, span }];
}

function itemEntry(text: string, { mark, span }: Item): readonly Entry[] {
  const [, before = '', own = '', behind = ''] =
    /^(\(?)([a-z]|\d{1,2})([.)°]{0,2})$/u.exec(mark) ?? [];
  const start = text.indexOf(own, span.start);
  if (own === '' || start < 0 || start > span.start + 2) return [];
  const kind = /\d/u.test(own) ? 'number' : 'letter';
  const value = kind === 'number' ? Number(own) : own.charCodeAt(0) - 96;
  return [{ kind, value, shape: before + behind, span: { start, end: start + own.length } }];
}

/** A mark that is not what it should be. */
interface Slip {
  readonly kind: 'repeated' | 'skipped' | 'mixed';
  readonly entry: Entry;
  /** What the mark should count. */
  readonly due: number;
  readonly isLast: boolean;
}

function* slipsIn(entries: readonly Entry[]): Generator<Slip, undefined> {
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
      yield { kind: entry.value < due ? 'repeated' : 'skipped', entry, due, isLast };
    } else if (entry.shape !== before.shape && !mixed) {
      mixed = true;
      yield { kind: 'mixed', entry, due, isLast };
    }
    // A mark that falls back leaves the count where it was.
    if (entry.value < due) previous = { ...entry, value: Math.max(entry.value, before.value) };
  }
}

function findingOf(draft: Draft, section: Section, { kind, entry, due, isLast }: Slip): Finding {
  const mark = textOf(draft.source.text, entry.span);
  const { span } = entry;
  if (kind === 'mixed') {
    return {
      code: 'enumeration-hygiene',
      args: { kind, mark, expected: '' },
      severity: 'hint',
      span,
    };
  }
  return {
    code: 'enumeration-hygiene',
    args: { kind, mark, expected: written(entry.kind, due) },
    severity: 'information',
    span,
    fixes: isLast ? renumbered(draft, section, entry, due) : [],
  };
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
