import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';

import { findFilesRequest, readTextRequest } from '#schemas/protocol.js';

import type { LanguageServer } from './languageServer.js';

/** Files above this are not read for the server, in bytes. A draft of 300 pages has one tenth. */
const maxBytes = 6_000_000;
/** Files of a workspace that are listed: one more than the server looks at, which then says so. */
const maxFiles = 5001;

/**
 * Answers what the server asks about files, through the editor: that works in every workspace, a
 * virtual one included. Only files of the workspace are read.
 */
export function registerHost({ client }: LanguageServer): Disposable[] {
  return [
    client.onRequest(readTextRequest, (params: unknown) => readText(uriOf(params))),
    client.onRequest(findFilesRequest, (params: unknown) => findFiles(patternOf(params))),
  ];
}

/** The text of a file, or null when there is none that may be read: JSON knows no undefined. */
async function readText(uri: Uri | undefined): Promise<{ readonly text: string | null }> {
  if (!uri || !workspace.getWorkspaceFolder(uri)) return { text: null };
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0 || size > maxBytes) return { text: null };
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    // Gone or unreadable: the same to the server, which asked whether there is such a file.
    return { text: null };
  }
}

async function findFiles(pattern: string): Promise<{ readonly uris: readonly string[] }> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) =>
      workspace.findFiles(new RelativePattern(folder, pattern), '**/node_modules/**', maxFiles),
    ),
  );
  return { uris: found.flat().map((uri) => uri.toString()) };
}

function uriOf(params: unknown): Uri | undefined {
  if (typeof params !== 'object' || params === null || !('uri' in params)) return undefined;
  return typeof params.uri === 'string' ? Uri.parse(params.uri, true) : undefined;
}

function patternOf(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('pattern' in params)) return '**/*.md';
  return typeof params.pattern === 'string' ? params.pattern : '**/*.md';
}
