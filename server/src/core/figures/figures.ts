import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft } from '../model/draft.js';
import type { Shown } from '../model/shown.js';
import { columnsOf, type Column } from './columns.js';
import { shareListsOf, type ShareList } from './shareLists.js';
import { tablesOf, type Table } from './tables.js';

/** What a draft divides in figures. */
export interface Figures {
  readonly tables: readonly { readonly table: Table; readonly columns: readonly Column[] }[];
  /** Shares outside tables. */
  readonly shareLists: readonly ShareList[];
}

export function figuresOf(
  draft: Draft,
  checklist: CompiledChecklist,
  shown: readonly Shown[],
): Figures {
  return {
    tables: tablesOf(draft).map((table) => ({ table, columns: columnsOf(table, draft.language) })),
    shareLists: shareListsOf(draft, checklist, shown),
  };
}
