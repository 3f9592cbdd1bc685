import { sentenceBefore } from '../parse/shown.js';
import type { Shown, ShownDraft } from '../parse/shown.js';
import { compareDates, dateMentions, exists } from '../parse/dateMentions.js';
import type { DateMention } from '../parse/dateMentions.js';
import type { Span } from '../text/span.js';

/** Two dates that cannot be right beside each other. */
export interface Disorder {
  readonly kind: 'term' | 'steps' | 'consent' | 'views' | 'budget';
  /** The date that comes too early, and the one that it is held against. */
  readonly span: Span;
  readonly compared: Span;
}

/** What stands between the first and the last day of a term: "van … tot en met …". */
const until =
  /^\s{0,3},?\s{0,3}(?:(?:en|and)\s)?(?:(?:(?:geldt|loopt|duurt|continues)\s)?(?:tot en met|tot|t\/m|until|to|till|through)(?: and including)?|(?:eindigt op|ends on|expires on))\s{1,3}$/iu;
const from = /(?:van|vanaf|per|op|met ingang van|from|with effect from|on)\s{1,3}$/iu;
const itself =
  '^(?:deze|dit|this) (?:regeling|overeenkomst|convenant|besluit|agreement|arrangement|covenant|decision)';
const begins = new RegExp(
  `${itself} (?:treedt in werking|gaat in|takes effect|enters into force)\\s`,
  'iu',
);
const ends = new RegExp(
  `${itself} (?:eindigt|loopt (?:af|tot(?: en met)?)|vervalt|ends|expires)\\s`,
  'iu',
);

/** Terms of the text that end before they begin: in one sentence, or in two about the draft itself. */
export function* orderOfTerm(all: ShownDraft): Generator<Disorder> {
  let entry: Placed | undefined;
  let end: Placed | undefined;
  for (const shown of all.with(dateMentions)) {
    const { text, section } = shown;
    if (section.zone !== 'body') continue;
    const dates = shown.read(dateMentions).filter(exists);
    for (const [index, date] of dates.entries()) {
      const next = dates[index + 1];
      if (next && isTerm(text, date, next) && isBefore(next, date)) {
        yield { kind: 'term', span: spanOf(shown, next), compared: spanOf(shown, date) };
      }
      const before = sentenceBefore(text, date.start);
      // Of a sentence with several dates only the first is surely that of its verb.
      const previous = dates[index - 1];
      if (previous && previous.start >= date.start - before.length) continue;
      if (begins.test(before)) entry ??= { shown, date };
      if (ends.test(before)) end ??= { shown, date };
    }
  }
  if (entry && end && isBefore(end.date, entry.date)) {
    const span = spanOf(end.shown, end.date);
    yield { kind: 'term', span, compared: spanOf(entry.shown, entry.date) };
  }
}

interface Placed {
  readonly shown: Shown;
  readonly date: DateMention;
}

function isTerm(text: string, a: DateMention, b: DateMention): boolean {
  const before = text.slice(Math.max(0, a.start - 40), a.start);
  return b.start - a.end < 60 && until.test(text.slice(a.end, b.start)) && from.test(before);
}

export function isBefore(a: DateMention, b: DateMention): boolean {
  return (compareDates(a, b) ?? 0) < 0;
}

export function spanOf(shown: Shown, { start, end }: DateMention): Span {
  return shown.spanOf(start, end);
}
