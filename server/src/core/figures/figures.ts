import type { Language } from '#schemas/localizedText.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Section } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import { sectionIn, type OwnSection } from '../parse/sectionMemo.js';
import { movedSpan } from '../text/span.js';
import { columnsOf, type Column } from './columns.js';
import { shareListsOf, type ShareList } from './shareLists.js';
import { tablesIn, type Cell, type Table } from './tables.js';

/** What a draft divides in figures. */
export interface Figures {
  readonly tables: readonly Counted[];
  /** Shares outside tables. */
  readonly shareLists: readonly ShareList[];
}

/** A table with the columns in it that count something. */
export interface Counted {
  readonly table: Table;
  readonly columns: readonly Column[];
}

export function figuresOf(draft: Draft, checklist: CompiledChecklist, shown: ShownDraft): Figures {
  return {
    tables: shown.sections.flatMap(({ section, own }) => countedIn(section, own, draft.language)),
    shareLists: shareListsOf(draft, checklist, shown),
  };
}

/** The tables of a section by itself, and where they stood last. */
interface Kept {
  readonly own: Partial<Record<Language, readonly Counted[]>>;
  last: { readonly section: Section; readonly tables: readonly Counted[] } | undefined;
}

function noneKept(): Kept {
  return { own: {}, last: undefined };
}

function countedIn(section: Section, own: OwnSection, language: Language): readonly Counted[] {
  const kept = own.read(noneKept);
  if (kept.last?.section === section) return kept.last.tables;
  kept.own[language] ??= tablesIn(own.read(sectionIn), own.text)
    .map((table) => ({ table, columns: columnsOf(table, language) }))
    .filter(({ columns }) => columns.length > 0);
  const tables = kept.own[language].map(({ table, columns }) => ({
    table: movedTable(table, section),
    columns: columns.map((column) => movedColumn(column, section.span.start)),
  }));
  kept.last = { section, tables };
  return tables;
}

function movedTable({ header, rows }: Table, { index, span: { start } }: Section): Table {
  const row = (cells: readonly Cell[]) => cells.map((cell) => movedCell(cell, start));
  return { section: index, header: row(header), rows: rows.map(row) };
}

function movedColumn({ cells, total, ...column }: Column, by: number): Column {
  return {
    ...column,
    cells: cells.map((cell) => movedCell(cell, by)),
    total: total && { ...total, cell: movedCell(total.cell, by) },
  };
}

function movedCell({ span, text }: Cell, by: number): Cell {
  return { span: movedSpan(span, by), text };
}
