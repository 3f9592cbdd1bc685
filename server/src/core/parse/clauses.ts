import type { Clause, Passage } from '../model/draft.js';
import type { Span } from '../text/span.js';

import { createNumbering } from './clauseNumbering.js';
import { createItems } from './items.js';
import type { ItemBuilder } from './items.js';
import type { NumberMark } from './marks.js';
import { proseOf, rowProseOf } from './prose.js';
import type { Unit } from './units.js';

interface OpenClause {
  readonly mark: NumberMark | undefined;
  readonly start: number;
  end: number;
  readonly items: ItemBuilder;
}

interface OpenPassage {
  readonly kind: Passage['kind'];
  readonly clause: number | undefined;
  readonly start: number;
  end: number;
  prose: Span[];
}

export interface ClausesRead {
  readonly clauses: readonly Clause[];
  readonly passages: readonly Passage[];
}

/**
 * Reads the leden of a section that regulates.
 *
 * A numbered lid is one passage, with everything up to the next; of a section without numbers
 * each paragraph is one, together with the list that it announces.
 *
 * @param number - of the section: `3.1` is a lid of article 3
 */
export function readClauses(
  units: readonly Unit[],
  text: string,
  number: string | undefined,
): ClausesRead {
  const clauses: OpenClause[] = [];
  const numbering = createNumbering(units, text, number);
  const passages = createPassages(text);

  function clauseFor(unit: Unit, mark: NumberMark | undefined): OpenClause {
    const last = clauses.at(-1);
    if (last && !mark) return last;
    const clause = { mark, start: unit.span.start, end: unit.span.end, items: createItems() };
    clauses.push(clause);
    return clause;
  }

  for (const unit of units) {
    if (unit.kind === 'silent' || unit.kind === 'heading') continue;
    if (unit.kind === 'row') {
      const last = clauses.at(-1);
      if (last) last.end = unit.span.end;
      passages.row(unit);
      continue;
    }
    const mark = numbering.clauseMark(unit);
    const clause = clauseFor(unit, mark);
    clause.end = Math.max(clause.end, unit.span.end);
    const rest = mark ? unit.marks.slice(1) : unit.marks;
    clause.items.add(unit, rest);
    const opens = mark !== undefined || (clause.mark === undefined && opensPassage(unit));
    passages.text(unit, 'clause', clauses.length - 1, opens);
  }
  const only = units.at(0);
  const last = units.at(-1);
  if (clauses.length === 0 && only && last && units.some(({ kind }) => kind === 'row')) {
    const span = { start: only.span.start, end: last.span.end };
    return {
      clauses: [{ number: undefined, numberSpan: undefined, style: 'plain', span, items: [] }],
      passages: passages.all(),
    };
  }
  return { clauses: clauses.map(clauseOf), passages: passages.all() };
}

/** Reads the paragraphs of a section that only opens or explains. */
export function readParagraphs(units: readonly Unit[], text: string): readonly Passage[] {
  const passages = createPassages(text);
  for (const unit of units) {
    if (unit.kind === 'silent' || unit.kind === 'heading') continue;
    if (unit.kind === 'row') passages.row(unit);
    else {
      const opens = opensPassage(unit) || (unit.opensBlock && !passages.announced());
      passages.text(unit, 'paragraph', undefined, opens);
    }
  }
  return passages.all();
}

/** A paragraph opens a passage, an onderdeel or a line in the middle of a paragraph does not. */
function opensPassage(unit: Unit): boolean {
  return unit.opensBlock && unit.marks.length === 0 && unit.level === 0;
}

function createPassages(text: string) {
  const done: OpenPassage[] = [];
  const rows: OpenPassage[] = [];
  let announced = false;

  return {
    /** Whether the last text ended with a colon, so that what follows belongs to it. */
    announced: () => announced,

    text(
      unit: Unit,
      kind: 'clause' | 'paragraph',
      clause: number | undefined,
      opens: boolean,
    ): void {
      let last = done.at(-1);
      const ownList = last && unit.marks.length > 0 && announced;
      if (!last || last.clause !== clause || (opens && !ownList)) {
        last = { kind, clause, start: unit.span.start, end: unit.span.end, prose: [] };
        done.push(last);
      }
      last.end = Math.max(last.end, unit.span.end);
      for (const span of proseOf(unit)) last.prose.push(span);
      const colon = text.slice(unit.span.start, unit.span.end).trimEnd().endsWith(':');
      announced = colon || (announced && unit.marks.length > 0);
    },

    row(unit: Unit): void {
      const { start, end } = unit.span;
      rows.push({ kind: 'row', clause: undefined, start, end, prose: [...rowProseOf(unit)] });
    },

    all(): readonly Passage[] {
      return [...done, ...rows]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, ...rest }) => ({ ...rest, span: { start, end } }));
    },
  };
}

function clauseOf({ mark, start, end, items }: OpenClause): Clause {
  return {
    number: mark?.number,
    numberSpan: mark?.span,
    style: mark ? (mark.style === 'bare' ? 'running' : mark.style) : 'plain',
    span: { start, end },
    items: items.all(),
  };
}
