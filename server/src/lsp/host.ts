import type { AnalysisThread } from './remoteAnalyst.js';
import type { Clock } from './clock.js';
import type { ChecklistPlace } from './ownTexts.js';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What the language server needs from where it runs. */
export interface Host {
  readonly clock: Clock;
  /** Version of the product. */
  readonly version: string;
  /** Undefined: there is no such file, or none that may be read as text. Never throws. */
  readText(uri: string): Promise<string | undefined>;
  /** URIs of the files of the workspace with one of these extensions, without dot. Never throws. */
  findFiles(extensions: readonly string[]): Promise<readonly string[]>;
  /**
   * The checklist files right in the `.robuust` of each of these folders of the workspace, of which
   * the first holds the others, by URI. Never throws.
   */
  findChecklists(folders: readonly string[]): Promise<readonly ChecklistPlace[]>;
  /** How the analysis is run; `analysisUrl` is where a browser finds its program. */
  analysis(
    analysisUrl: string | undefined,
    log: (level: LogLevel, message: string) => void,
  ): AnalysisThread;
}

/** What a host has to know of the workspace: folders come and go. */
export interface Workspace {
  /** URIs of the folders. */
  folders(): readonly string[];
  /** Asks the client, with a request of our own. Undefined: it does not know the request. */
  ask(method: string, params: unknown): Promise<unknown>;
}
