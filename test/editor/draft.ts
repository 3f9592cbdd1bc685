import {
  commands,
  ConfigurationTarget,
  extensions,
  languages,
  Position,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

import { ok } from './assert.js';

/** What the extension says of itself, as far as the tests ask. */
interface Api {
  readonly serverState: () => string;
  /** Not in the browser, where the server is a worker. */
  readonly serverProcessId?: () => number | undefined;
  readonly told: () => readonly string[];
  readonly status: () =>
    | {
        readonly text: string;
        readonly detail: string;
        readonly severity: string;
        readonly busy: boolean;
        readonly command: string;
      }
    | undefined;
}

export const incompleteSample = 'centrumregeling-onvolledig.md';
export const completeSample = 'centrumregeling-volledig.md';

/** Longest wait for something that the editor or the server does by itself, in milliseconds. */
const patience = 30_000;

export async function api(): Promise<Api> {
  const extension = extensions.getExtension<Api>('robuust.robuust');
  ok(extension, 'The extension is not installed');
  return extension.activate();
}

/**
 * Asks until there is an answer. Right after the start VS Code cancels requests for code actions
 * and the like, each time that another extension registers itself.
 */
export async function until<Value>(
  what: string,
  ask: () => Value | undefined | Promise<Value | undefined>,
  wait = patience,
): Promise<Value> {
  for (const end = Date.now() + wait; ;) {
    const value = await attempt(ask);
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function attempt<Value>(
  ask: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.message.includes('Canceled')) return undefined;
    throw error;
  }
}

/** Opens a sample of the workspace in an editor. */
export async function openSample(name: string): Promise<TextDocument> {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'No workspace is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  // With a tab of its own, which the next does not take.
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Opens a text in an editor, as a document that was never saved. */
export async function openText(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document;
}

/** Takes back what a test changed in the active document, and closes it. */
export async function closeEditors(): Promise<void> {
  for (let tries = 0; window.activeTextEditor && tries < 20; tries += 1) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'robuust');
}

/** The code of a finding, also where it comes with a link to its explanation. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** Waits for the findings of a draft that is known to have some. */
export function someFindings(document: TextDocument): Promise<readonly Diagnostic[]> {
  return until(`findings in ${document.uri.path}`, () => {
    const found = findings(document);
    return found.length > 0 ? found : undefined;
  });
}

/** The quick fixes at a finding. Those of its neighbours in the same place are among them. */
export function fixesAt(
  document: TextDocument,
  { range }: Diagnostic,
): Promise<readonly CodeAction[]> {
  return until('quick fixes', async () => {
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
    );
    return actions.length > 0 ? actions : undefined;
  });
}

export async function setSetting(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('robuust').update(key, value, ConfigurationTarget.Workspace);
}

/** The place of the first character of a text in a document. */
export function placeOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `Not in the document: ${text}`);
  return document.positionAt(offset);
}
