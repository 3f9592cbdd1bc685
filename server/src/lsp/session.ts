import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Language } from '#schemas/localizedText.js';

import type { Analyst } from './analyst.js';
import type { Answering } from './answering.js';
import type { Configuration } from './configuration.js';
import type { Drafts } from './drafts.js';
import type { Host, LogLevel } from './host.js';
import type { Client } from './initialization.js';
import type { OwnChecklists } from './ownChecklists.js';
import type { Problems } from './problems.js';

/** What the handlers of one client have in common, from its `initialize` to its `exit`. */
export interface Session extends Answering {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyst: Analyst;
  readonly configuration: Configuration;
  readonly drafts: Drafts;
  readonly own: OwnChecklists;
  readonly problems: Problems;
  readonly log: (level: LogLevel, message: string) => void;
  /** For what is about no file in particular. */
  readonly language: Language;
}
