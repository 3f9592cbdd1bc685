import { env, l10n, Uri, workspace } from 'vscode';

import type { Language } from '#schemas/localizedText.js';

/** Gives the text in the language of the user. `{0}` and on are replaced by the arguments. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

export interface Texts {
  readonly dispose: () => void;
  readonly translate: Translate;
  /** The language in which these texts are. */
  readonly language: () => Language;
}

/**
 * The texts of the client, in the language of the setting `robuust.language`.
 *
 * `l10n.t` alone follows the language of the editor, for which Dutch does not exist: without this,
 * the findings would be Dutch and the commands beside them English.
 */
export async function createTexts(extensionUri: Uri): Promise<Texts> {
  let dutch: ReadonlyMap<string, string> | undefined;
  const load = async (): Promise<void> => {
    if (dutch || languageSetting() !== 'nl' || isEditorIn('nl')) return;
    dutch = await readBundle(Uri.joinPath(extensionUri, 'l10n/bundle.l10n.nl.json'));
  };
  await load();
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('robuust.language')) void load();
  });

  return {
    translate: (message, ...args) => {
      const language = languageSetting();
      if (language === 'en') return fill(message, args);
      if (language === 'nl' && !isEditorIn('nl')) return fill(dutch?.get(message) ?? message, args);
      return l10n.t(message, ...args);
    },
    language: () => {
      const language = languageSetting();
      if (language === 'nl' || language === 'en') return language;
      return isEditorIn('nl') ? 'nl' : 'en';
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

function languageSetting(): unknown {
  return workspace.getConfiguration('robuust').get('language');
}

function isEditorIn(language: string): boolean {
  return env.language.split('-')[0] === language;
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
