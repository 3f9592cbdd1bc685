import { createDraftMemory } from '../draftMemory.js';
import type { Draft } from '../model/draft.js';
import type { DraftSource } from '../text/source.js';

import { readBlocks } from './body.js';
import { definitionsOf } from './definitions.js';
import { readFrontmatter } from './frontmatter.js';
import { ignoresOf } from './ignores.js';
import { referencesOf } from './references.js';
import { outlineOf } from './sections.js';
import type { PlacedPart } from './sectionMemo.js';
import { anchorOf, titleOf } from './title.js';

/**
 * Reads a text as a draft. Never fails and never refuses: what it cannot place is listed.
 *
 * @param memory - of the versions before; it is brought up to date
 */
export function parseDraft(source: DraftSource, memory = createDraftMemory()): Draft {
  const { text } = source;
  const { frontmatter, problems: frontmatterProblems } = readFrontmatter(text, memory.pieces);
  const anchor = anchorOf(frontmatter);
  const empty: Draft = {
    source,
    language: frontmatter.language ?? 'nl',
    frontmatter,
    title: anchor,
    anchor,
    sections: [],
    chapters: [],
    definitions: [],
    references: [],
    ignores: [],
    placeholders: [],
    problems: [],
  };
  if (!frontmatter.isDraft) return empty;

  const region = { start: frontmatter.span?.end ?? 0, end: text.length };
  const { segments, whole, problems } = readBlocks(text, region, memory.segments);
  const pieces = memory.headings.read(segments, text, memory.pieces);
  const { sections: parts, chapters } = outlineOf(pieces, text, region);
  const placed = parts.map((each, index): PlacedPart => {
    const part = whole ? each : { ...each, blocks: [] };
    return { own: memory.sections.own(part, index, text), part };
  });
  const sections = placed.map((each, index) => memory.sections.placed(each, index));
  const dotted = sections.some(({ clauses }) => clauses.some(({ style }) => style === 'dotted'));
  const definitions = definitionsOf(placed);
  return {
    ...empty,
    title: titleOf(sections, frontmatter, anchor),
    sections,
    chapters,
    definitions,
    references: whole ? referencesOf(placed, text, definitions, dotted, memory.pieces) : [],
    ignores: ignoresOf(segments, sections, text),
    placeholders: whole ? memory.blanks.read(segments, sections, text) : [],
    problems: [...frontmatterProblems, ...problems],
  };
}
