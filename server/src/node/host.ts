import { URI } from 'vscode-uri';

import type { Host, Workspace } from '#lsp/host.js';
import { checklistsOfClient, filesOfClient, textOfClient } from '#lsp/clientFiles.js';
import { version } from '#lsp/version.js';

import { analysisThread } from './analysisThread.js';
import { checklistFilesIn } from './checklistFiles.js';
import { nodeClock } from './clock.js';
import { findFilesIn, readTextFile } from './files.js';

/** Reads files of the disk itself, and asks the client for those that are elsewhere. */
export function createNodeHost(workspace: Workspace): Host {
  return {
    clock: nodeClock,
    version,

    async readText(uri) {
      const { scheme, fsPath } = URI.parse(uri);
      if (scheme !== 'file') return textOfClient(workspace, uri);
      const read = await readTextFile(fsPath);
      return read.kind === 'text' ? read.text : undefined;
    },

    async findFiles(extensions) {
      const folders = workspace.folders().map((uri) => URI.parse(uri));
      const onDisk = folders.filter(({ scheme }) => scheme === 'file');
      const found = await Promise.all(onDisk.map(({ fsPath }) => findFilesIn(fsPath, extensions)));
      const uris = found.flat().map((path) => URI.file(path).toString());
      const elsewhere =
        onDisk.length < folders.length ? await filesOfClient(workspace, extensions) : [];
      return [...new Set([...uris, ...elsewhere])];
    },

    async findChecklists(folders) {
      const uris = folders.map((uri) => URI.parse(uri));
      if (uris.some(({ scheme }) => scheme !== 'file')) {
        return checklistsOfClient(workspace, folders);
      }
      const places = await checklistFilesIn(uris.map(({ fsPath }) => fsPath));
      return places.map(({ at, unread }) => ({ at: URI.file(at).toString(), unread }));
    },

    analysis: (_, log) => analysisThread(log),
  };
}
