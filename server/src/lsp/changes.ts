import type { Clock } from './clock.js';
import { isChecklistFile, isChecklistPlace } from './ownChecklists.js';
import type { Session } from './session.js';
import type { WorkspaceFiles } from './workspaceFiles.js';

/** Milliseconds without a change of a checklist before all drafts are looked at again. */
const pause = 200;

/**
 * Keeps what is remembered true to what is opened, edited, closed, or changed on disk. A checklist
 * that changes concerns all drafts, which `refresh` has looked at again.
 */
export function registerChanges(
  { connection, clock, configuration, documents, drafts, own }: Session,
  files: WorkspaceFiles,
  refresh: () => void,
): void {
  const changeOwn = debounced(clock, pause, refresh);
  documents.onDidOpen(({ document: { uri } }) => {
    drafts.forget(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!isChecklistFile(uri)) return;
    own.change();
    changeOwn();
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.forget(uri);
    files.touch(uri);
    if (!isChecklistFile(uri)) return;
    own.change();
    changeOwn();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (!documents.get(uri)) drafts.forget(uri);
      files.touch(uri);
    }
    if (!changes.some(({ uri }) => isChecklistPlace(uri))) return;
    own.change();
    changeOwn();
  });
}

/** What is called often, done once there has been a pause. */
function debounced(clock: Pick<Clock, 'after'>, milliseconds: number, action: () => void) {
  const waiting: (() => void)[] = [];
  return () => {
    for (const stop of waiting.splice(0)) stop();
    waiting.push(clock.after(milliseconds, action));
  };
}
