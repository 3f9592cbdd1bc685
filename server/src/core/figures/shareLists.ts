import type { CompiledChecklist } from '../checklist/compile.js';
import { numberOf } from '../text/quantity.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin, type Span } from '../text/span.js';
import type { Draft, Passage } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import { namesIt } from './columns.js';
import { municipalitiesIn } from './municipalities.js';

/** Percentages that a sentence or a lid deals out to parties: "A 40% en B 60%". */
export interface ShareList {
  readonly section: number;
  /** From the first party or share to the last. */
  readonly span: Span;
  readonly shares: readonly Share[];
}

interface Share {
  readonly name: string;
  readonly value: number;
  readonly decimals: number;
}

/** The lists of shares outside tables. Silent where a percentage has no party, or a party has two. */
export function shareListsOf(
  draft: Draft,
  checklist: CompiledChecklist,
  shown: ShownDraft,
): readonly ShareList[] {
  const { all } = municipalitiesIn(draft);
  if (all.length < 2) return [];
  return shown.with(sharesCosts).flatMap(({ section, passage }): readonly ShareList[] => {
    const regulates = section.zone === 'body' || section.zone === 'annex';
    if (!regulates || passage.kind === 'row') return [];
    const shares = sharesIn(draft, checklist, passage, all);
    return shares ? [{ section: section.index, ...shares }] : [];
  });
}

function sharesCosts(text: string): boolean {
  return /%|procent|per ?cent/iu.test(text) && sharing.test(text);
}

/** Words of a passage that is about who pays what. */
const sharing =
  /betaal|betalen|draagt|dragen|aandeel|aandelen|bijdrage|verdeel|verdeling|kosten|rekening|share|pays?\b|bear|contribut|cost/iu;

interface Mark extends Span {
  readonly name: string | undefined;
}

function sharesIn(
  draft: Draft,
  checklist: CompiledChecklist,
  passage: Passage,
  names: readonly string[],
): Omit<ShareList, 'section'> | undefined {
  const { text } = draft.source;
  const marks = checklist.measures
    .find(text, passage, draft.language, names)
    .filter(({ kind }) => kind === 'percentage' || kind === 'municipality')
    .map(({ kind, span }): Mark => {
      const words = text.slice(span.start, span.end);
      const name = kind === 'municipality' ? names.find((each) => namesIt(words, each)) : '';
      return { ...span, name: name === '' ? undefined : (name ?? '?') };
    })
    .filter(({ name }) => name !== '?');
  const first = marks.find(({ name }) => name === undefined);
  if (!first) return undefined;
  const sentence = sentenceAt(text, passage.span, first.start);
  const inside = marks.filter((mark) => isWithin(mark, sentence));
  return pair(inside, text, draft);
}

/** Each percentage goes with the party before it, or all go with the party behind them. */
function pair(
  marks: readonly Mark[],
  text: string,
  { language }: Draft,
): Omit<ShareList, 'section'> | undefined {
  // What the sentence says of a party before the list begins is no part of it.
  const opensWithShare = marks[0]?.name === undefined;
  const list = opensWithShare ? marks : marks.slice(marks.findIndex((_, at) => isPair(marks, at)));
  if (list.length < 4 || list.length % 2 === 1) return undefined;
  const shares: Share[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const pairOf = opensWithShare ? [list[at + 1], list[at]] : [list[at], list[at + 1]];
    const [party, share] = pairOf;
    if (!party || !share || party.name === undefined || share.name !== undefined) return undefined;
    const [number = ''] = text.slice(share.start, share.end).split(/\s|%/u);
    const value = numberOf(number, language);
    if (!value || shares.some(({ name }) => name === party.name)) return undefined;
    shares.push({ name: party.name, ...value });
  }
  const start = list[0]?.start ?? 0;
  return { shares, span: { start, end: list.at(-1)?.end ?? start } };
}

function isPair(marks: readonly Mark[], at: number): boolean {
  return (
    marks[at]?.name !== undefined &&
    marks[at + 1] !== undefined &&
    marks[at + 1]?.name === undefined
  );
}
