import type { CancellationToken } from 'vscode-languageserver';

import type { Clock } from './clock.js';
import { isChecklistFile } from './ownChecklists.js';

/** The files of the workspace that may be drafts or checklists, and whether something changed. */
export interface WorkspaceFiles {
  /** Another number after each change of a file, a setting, or what is open. */
  generation(): number;
  uris(): Promise<readonly string[]>;
  /** Undefined: there is no such file. Read once, until it changes. */
  readText(uri: string): Promise<string | undefined>;
  /** Whether a file can be a draft at all: most Markdown is none, and need not be analysed. */
  mayBeDraft(uri: string): Promise<boolean>;
  /** Notes that a file was made, changed or deleted; without one, that anything may have been. */
  touch(uri?: string): void;
  /** Waits for a change, or so long, or until the token is cancelled. */
  change(milliseconds: number, token: CancellationToken): Promise<void>;
}

/** Characters of a file of which the frontmatter has to be among the first to be seen. */
const head = 300_000;

export function createWorkspaceFiles({
  findFiles,
  findChecklists,
  readText,
  clock,
  watched,
}: {
  readonly findFiles: (extensions: readonly string[]) => Promise<readonly string[]>;
  /** Those of the workspace folders themselves, also what is no file: that has to be said. */
  readonly findChecklists: () => Promise<readonly string[]>;
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly clock: Clock;
  /** Whether the client tells of changes; otherwise nothing is remembered. */
  readonly watched: () => boolean;
}): WorkspaceFiles {
  const drafts = new Map<string, boolean>();
  const waiting = new Set<() => void>();
  let found: Promise<readonly string[]> | undefined;
  let generation = 0;

  return {
    generation: () => generation,

    uris() {
      if (!watched()) found = undefined;
      found ??= find();
      return found;
    },

    readText,

    async mayBeDraft(uri) {
      const before = watched() ? drafts.get(uri) : undefined;
      if (before !== undefined) return before;
      const text = await readText(uri);
      const may = text !== undefined && hasForm(text);
      drafts.set(uri, may);
      return may;
    },

    touch(uri) {
      generation += 1;
      found = undefined;
      if (uri === undefined) drafts.clear();
      else drafts.delete(uri);
      for (const wake of [...waiting]) wake();
    },

    change(milliseconds, token) {
      return new Promise((resolve) => {
        const takeBack = clock.after(milliseconds, wake);
        const listener = token.onCancellationRequested(wake);
        waiting.add(wake);

        function wake(): void {
          takeBack();
          listener.dispose();
          waiting.delete(wake);
          resolve();
        }
      });
    },
  };

  async function find(): Promise<readonly string[]> {
    const markdown = await findFiles(['md', 'markdown']);
    const yaml = await findFiles(['yaml', 'yml']);
    const checklists = await findChecklists();
    return [...new Set([...markdown, ...yaml.filter(isChecklistFile), ...checklists])];
  }
}

function hasForm(text: string): boolean {
  return text.slice(0, 20).trimStart().startsWith('---') && text.slice(0, head).includes('form');
}
