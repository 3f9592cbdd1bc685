import type { Analysis } from '../analyze.js';
import type { Draft, Section } from '../model/draft.js';
import type { Edit } from './edit.js';
import { blockAfter, blockBefore, isChapterOpening, openingOf, writtenSpan } from './layout.js';

/** Where a new section goes: behind what is written up to an offset, or before the line at it. */
export interface Place {
  readonly side: 'after' | 'before';
  readonly offset: number;
}

/** Puts a block at a place, with a blank line around it. */
export function blockAt({ source: { text } }: Draft, place: Place, block: string): Edit {
  return place.side === 'after'
    ? blockAfter(text, place.offset, block)
    : blockBefore(text, place.offset, block);
}

/**
 * Where a topic belongs in a draft, by the customary order of its form: behind the articles on the
 * nearest topic before it, else before those on the first topic after it, else at the end of the
 * body. Where a draft has chapters, neighbours from the same customary chapter go first, so that
 * the section comes into the chapter that is about it.
 */
export function placeOf({ draft, checklist, coverage }: Analysis, topicId: string): Place {
  const { form } = draft.frontmatter;
  const chapters = (form && checklist.profile(form)?.chapters) ?? [];
  const all = chapters.flatMap(({ topics }) => topics);
  const own = chapters.find(({ topics }) => topics.includes(topicId))?.topics ?? [];
  const placed = new Map(
    coverage.flatMap(({ topicId: id, sections }) => {
      const run = runOf(draft, sections);
      return run && id !== topicId ? [[id, run] as const] : [];
    }),
  );
  for (const order of draft.chapters.length > 0 ? [own, all] : [all]) {
    const at = order.indexOf(topicId);
    if (at < 0) continue;
    const before = order.slice(0, at).findLast((id) => placed.has(id));
    const previous = before === undefined ? undefined : placed.get(before);
    if (previous) return afterSection(draft, previous.last);
    const behind = order.slice(at + 1).find((id) => placed.has(id));
    const next = behind === undefined ? undefined : placed.get(behind);
    if (next) return beforeSection(draft, next.first);
  }
  return endOfBody(draft);
}

/** Behind the last article, before what is signed, annexed or explained. */
export function endOfBody(draft: Draft): Place {
  const last = draft.sections.findLast(({ zone }) => zone === 'body');
  if (last) return afterSection(draft, last);
  const opening = draft.sections.findLast(({ zone }) => zone === 'preamble');
  if (opening) return afterSection(draft, opening);
  return { side: 'after', offset: draft.frontmatter.span?.end ?? 0 };
}

function afterSection(draft: Draft, section: Section): Place {
  return { side: 'after', offset: writtenSpan(draft, section).end };
}

/** Before a section; where that is what opens a chapter, as the first article in it. */
function beforeSection(draft: Draft, section: Section): Place {
  return isChapterOpening(draft, section)
    ? afterSection(draft, section)
    : { side: 'before', offset: openingOf(draft, section) };
}

/** The best article on a topic, with those beside it that are on it too. */
function runOf(
  { sections }: Draft,
  indices: readonly number[],
): { readonly first: Section; readonly last: Section } | undefined {
  const inBody = new Set(indices.filter((index) => sections[index]?.zone === 'body'));
  const best = indices.find((index) => inBody.has(index));
  if (best === undefined) return undefined;
  let start = best;
  let end = best;
  while (inBody.has(start - 1)) start -= 1;
  while (inBody.has(end + 1)) end += 1;
  const first = sections[start];
  const last = sections[end];
  return first && last && { first, last };
}
