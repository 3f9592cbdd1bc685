import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Section } from '../model/draft.js';
import type { ShownDraft } from '../model/shown.js';
import { sectionIn, type OwnSection } from '../parse/sectionMemo.js';
import { columnsOf, type Column } from './columns.js';
import { shareListsOf, type ShareList } from './shareLists.js';
import { tablesIn, type Table } from './tables.js';

/** What a draft divides in figures. */
export interface Figures {
  readonly tables: readonly { readonly table: Table; readonly columns: readonly Column[] }[];
  /** Shares outside tables. */
  readonly shareLists: readonly ShareList[];
}

export function figuresOf(draft: Draft, checklist: CompiledChecklist, shown: ShownDraft): Figures {
  return {
    tables: shown.sections.flatMap(({ section, own }) =>
      own.read(holdsTable) ? countedIn(section, draft) : [],
    ),
    shareLists: shareListsOf(draft, checklist, shown),
  };
}

function countedIn(section: Section, { source, language }: Draft): Figures['tables'] {
  return tablesIn(section, source.text).map((table) => ({
    table,
    columns: columnsOf(table, language),
  }));
}

/** Whether a section has a table that counts something, in either language. */
function holdsTable({ text, read }: OwnSection): boolean {
  const tables = tablesIn(read(sectionIn), text);
  return tables.some(
    (table) => columnsOf(table, 'nl').length > 0 || columnsOf(table, 'en').length > 0,
  );
}
