import { env, l10n, Uri, workspace } from 'vscode';

import type { Language } from '#schemas/localizedText.js';

import { userLanguage } from './userLanguage.js';

/** Gives the text in the language of the user. `{0}` and on are replaced by the arguments. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

export interface Texts {
  readonly dispose: () => void;
  readonly translate: Translate;
  /** The language in which these texts are. */
  readonly language: () => Language;
}

/**
 * The texts of the client, in the language of the setting `robuust.language`, else of the user.
 *
 * `l10n.t` alone follows the language of the editor, for which Dutch does not exist: without this,
 * the findings would be Dutch and the commands beside them English.
 */
export async function createTexts(extensionUri: Uri): Promise<Texts> {
  let dutch: ReadonlyMap<string, string> | undefined;
  const load = async (): Promise<void> => {
    if (dutch || languageOfTexts() !== 'nl' || isEditorDutch()) return;
    dutch = await readBundle(Uri.joinPath(extensionUri, 'l10n/bundle.l10n.nl.json'));
  };
  await load();
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('robuust.language')) void load();
  });

  return {
    translate: (message, ...args) => {
      if (languageOfTexts() === 'en') return fill(message, args);
      return isEditorDutch()
        ? l10n.t(message, ...args)
        : fill(dutch?.get(message) ?? message, args);
    },
    language: languageOfTexts,
    dispose: () => {
      listener.dispose();
    },
  };
}

function languageOfTexts(): Language {
  const language: unknown = workspace.getConfiguration('robuust').get('language');
  return language === 'nl' || language === 'en' ? language : userLanguage();
}

function isEditorDutch(): boolean {
  return env.language.split('-')[0] === 'nl';
}

function fill(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/gu, (whole, index) => String(args[Number(index)] ?? whole));
}

async function readBundle(uri: Uri): Promise<ReadonlyMap<string, string>> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const bundle: unknown = JSON.parse(text);
  if (typeof bundle !== 'object' || bundle === null) return new Map();
  return new Map(
    Object.entries(bundle).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
