import { commands, type Disposable } from 'vscode';

import type { LanguageServer } from '../languageServer.js';

/** *Restart server*: for when it has stopped, or a person no longer trusts what it says. */
export function registerRestartServer(server: LanguageServer): Disposable {
  return commands.registerCommand('robuust.restartServer', () => server.restart());
}
