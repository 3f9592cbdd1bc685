import type { Clause, Item, Passage, Section } from '../model/draft.js';
import { movedSpan } from '../text/span.js';

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

/** A section that was read by itself, at its place in the draft. */
export function movedSection(
  { number, numberSpan, heading, title, span, clauses, passages, ...rest }: Section,
  { index, chapter, start: by }: Pick<Section, 'index' | 'chapter'> & { readonly start: number },
): Section {
  return {
    ...rest,
    index,
    chapter,
    number,
    numberSpan: numberSpan && movedSpan(numberSpan, by),
    heading: heading && movedSpan(heading, by),
    title: title && movedSpan(title, by),
    span: movedSpan(span, by),
    clauses: clauses.map((clause) => movedClause(clause, by)),
    passages: passages.map((passage) => movedPassage(passage, by)),
  };
}

function movedClause({ number, numberSpan, style, span, items }: Clause, by: number): Clause {
  return {
    number,
    numberSpan: numberSpan && movedSpan(numberSpan, by),
    style,
    span: movedSpan(span, by),
    items: items.map((item) => movedItem(item, by)),
  };
}

function movedItem({ mark, span, items }: Item, by: number): Item {
  return { mark, span: movedSpan(span, by), items: items.map((item) => movedItem(item, by)) };
}

function movedPassage({ kind, span, clause, prose }: Passage, by: number): Passage {
  return {
    kind,
    clause,
    span: movedSpan(span, by),
    prose: prose.map((each) => movedSpan(each, by)),
  };
}
