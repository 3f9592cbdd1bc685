import type { Draft } from '../model/draft.js';
import { ledenOf, lettersOf } from '../model/numbers.js';
import { sentenceBefore, sentenceBehind } from '../parse/shown.js';
import type { Shown, ShownDraft } from '../parse/shown.js';
import { clauseNumber, ordinal } from '../parse/citations.js';
import type { Span } from '../text/span.js';
import { touches } from '../text/span.js';
import { markOf } from './brokenTargets.js';
import type { Broken } from './brokenTargets.js';
import { namesAnother } from './elsewhere.js';

/**
 * What stands before a lid that is one of the text. "Het derde lid wordt benoemd door de andere
 * twee" speaks of a member, so the ordinal alone says nothing.
 */
const lead = new RegExp(
  String.raw`(?<!\p{L})(?:bedoeld|genoemd|vermeld|omschreven|bepaalde|gestelde|onverminderd|afwijking van|aanvulling op|in|op grond van|ingevolge|krachtens|volgens|conform|overeenkomstig|toepassing van|uitzondering van|referred to in|under|in accordance with|subject to|notwithstanding|without prejudice to|pursuant to|specified in|set out in|by way of derogation from)\s{1,4}(?:het |de |the )?$`,
  'iu',
);

/** "Lid 3" is never a member, so that less before it will do. */
const anyLead = /(?<!\p{L})(?:van|uit|onder|of)\s{1,4}$/iu;

const byOrdinal = new RegExp(
  `(?<!\\p{L})(?<which>${ordinal}|vorige|voorgaande|voorafgaande|volgende|preceding|previous|following)\\s{1,4}(?:lid|paragraph)(?!\\p{L})`,
  'giu',
);
const byNumber = new RegExp(
  `(?<!\\p{L})(?:lid|paragraph|sub-clause)\\s{1,4}(?<which>\\d{1,2})(?![\\p{L}\\d.:])`,
  'giu',
);
const byLetter = new RegExp(
  `(?<!\\p{L})(?:onderdeel|onder|sub)\\s{1,4}(?<which>[a-z])(?![\\p{L}\\d.])`,
  'giu',
);
/** Of something else, or of a document. */
const ofOther =
  /^\s{0,4},?\s{0,4}(?:(?:van|uit|der|of)\s{1,4}(?!dit artikel|this (?:article|clause))|artikel|article|clause)/iu;

/** References to "het vorige lid", "lid 3" or "onderdeel c" in an article that has no such. */
export function brokenNearby(draft: Draft, all: ShownDraft): readonly Broken[] {
  const broken: Broken[] = [];
  for (const shown of all.with(mentionsIn)) {
    const { section, passage } = shown;
    if (section.kind !== 'article' || section.zone !== 'body' || passage.kind !== 'clause')
      continue;
    for (const { kind, which, start, end } of shown.read(mentionsIn)) {
      if (isOfAnother(draft, shown, start, end)) continue;
      const found = kind === 'lid' ? brokenLid(shown, which) : brokenLetter(shown, which);
      if (found) broken.push({ span: shown.spanOf(start, end), ...found });
    }
  }
  return broken;
}

interface Mention {
  readonly kind: 'lid' | 'letter';
  /** The ordinal, number or letter. */
  readonly which: string;
  readonly start: number;
  readonly end: number;
}

function mentionsIn(text: string): readonly Mention[] {
  if (!/lid|paragraph|sub|onder/iu.test(text)) return [];
  return ([byOrdinal, byNumber, byLetter] as const).flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: written, groups }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      if (!lead.test(before) && (pattern === byOrdinal || !anyLead.test(before))) return [];
      const kind = pattern === byLetter ? 'letter' : 'lid';
      return { kind, which: groups?.['which'] ?? '', start: index, end: index + written.length };
    }),
  );
}

/** Whether a stretch is part of a citation, or of a sentence that speaks of another text. */
function isOfAnother(
  { references }: Draft,
  { text, spanOf, passage }: Shown,
  start: number,
  end: number,
): boolean {
  if (ofOther.test(sentenceBehind(text, end))) return true;
  const before = sentenceBefore(text, start);
  if (namesAnother(before)) return true;
  const sentence = spanOf(start - before.length, end);
  const region = { start: Math.max(sentence.start, passage.span.start), end: sentence.end };
  return touchesAny(references, region);
}

/** References stand in the order of the text: the last one that begins before the end counts. */
function touchesAny(references: Draft['references'], region: Span): boolean {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.span.start ?? Infinity) <= region.end) low = middle + 1;
    else high = middle;
  }
  const last = references[low - 1];
  return last !== undefined && touches(last.span, region);
}

type Found = Omit<Broken, 'span'> | undefined;

function brokenLid({ section, passage }: Shown, written: string): Found {
  const leden = ledenOf(section);
  const index = passage.clause;
  if (leden === undefined || index === undefined) return undefined;
  const which = written.toLowerCase();
  const last = section.clauses.at(-1)?.numberSpan ?? section.heading;
  if (/^(?:vorige|voorgaande|voorafgaande|preceding|previous)$/u.test(which)) {
    return index === 0 ? { kind: 'before', leden, nearest: undefined } : undefined;
  }
  if (/^(?:volgende|following)$/u.test(which)) {
    return index === section.clauses.length - 1
      ? { kind: 'behind', leden, nearest: undefined }
      : undefined;
  }
  if (Number(clauseNumber(which)) <= leden) return undefined;
  return { kind: 'clause', leden, nearest: leden > 0 ? last : section.heading };
}

function brokenLetter({ section }: Shown, letter: string): Found {
  const lists = section.clauses.map(({ items }) => lettersOf(items));
  const all = lists.flatMap((letters) => letters ?? []);
  if (lists.includes(undefined) || all.length === 0 || all.includes(letter)) return undefined;
  const lid = section.clauses.findLast(({ items }) => items.length > 0);
  return { kind: 'item', leden: 0, nearest: markOf(lid?.items.at(-1)) };
}
