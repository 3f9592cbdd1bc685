import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { startExtension, type RobuustApi } from './startExtension.js';

interface NodeApi extends RobuustApi {
  /** The process of the server; undefined while there is none. For the tests, which end it. */
  readonly serverProcessId: () => number | undefined;
}

/** Entry for the desktop and for remote hosts: the server is a Node process of its own. */
export async function activate(context: ExtensionContext): Promise<NodeApi> {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
  };
  let client: LanguageClient | undefined;
  const api = await startExtension(context, (options) => {
    client = new LanguageClient('robuust', 'Robuust', { run: server, debug: server }, options);
    return client;
  });
  return { ...api, serverProcessId: () => processIdOf(client) };
}

/** The client knows its process by a type of Node, which is not known here. */
function processIdOf(client: LanguageClient | undefined): number | undefined {
  const child: unknown = client?.serverProcess;
  if (typeof child !== 'object' || child === null || !('pid' in child)) return undefined;
  return typeof child.pid === 'number' ? child.pid : undefined;
}
