import type { Section } from '../model/draft.js';

import { readClauses, readParagraphs } from './clauses.js';
import type { SectionPart } from './sections.js';
import { unitsOf } from './units.js';

/** A section with its leden and passages. */
export function sectionOf(part: SectionPart, index: number, text: string): Section {
  const { kind, zone, heading, subtitle, chapter, span } = part;
  const units = unitsOf(part.blocks, text);
  const regulates = kind === 'article' || kind === 'part' || kind === 'annex';
  const numbered = kind === 'article' || heading?.kind === 'annex';
  const number = numbered ? heading?.number : undefined;
  const { clauses, passages } = regulates
    ? readClauses(units, text, number)
    : { clauses: [], passages: readParagraphs(units, text) };
  return {
    index,
    kind,
    zone,
    number,
    numberSpan: numbered ? heading?.numberSpan : undefined,
    heading: heading?.text,
    title: heading?.title ?? subtitle?.text,
    headingStyle: heading?.style,
    depth: heading?.depth,
    chapter,
    span,
    clauses,
    passages,
  };
}
