import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { startExtension, type RobuustApi } from './startExtension.js';

/** Entry for the desktop and for remote hosts: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Promise<RobuustApi> {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
  };
  return startExtension(
    context,
    (options) => new LanguageClient('robuust', 'Robuust', { run: server, debug: server }, options),
  );
}
