import { window, type ExtensionContext } from 'vscode';

import { registerExplain } from './commands/explain.js';
import { registerInsertTopic } from './commands/insertTopic.js';
import { registerNewDraft } from './commands/newDraft.js';
import { registerRestartServer } from './commands/restartServer.js';
import { createCoverageStatus, type Status } from './coverageStatus.js';
import { registerHost } from './host.js';
import { createLanguageServer, type CreateClient, type ServerState } from './languageServer.js';
import { createTexts } from './texts.js';
import { registerUncheckedDrafts } from './uncheckedDrafts.js';

/** What the extension tells others, the tests among them. */
export interface RobuustApi {
  readonly serverState: () => ServerState;
  /** What the status item shows of the draft in the active editor; undefined: nothing. */
  readonly status: () => Status | undefined;
  /** What the user was told of how the server does. */
  readonly told: () => readonly string[];
}

/**
 * Starts everything that both hosts have in common. Returns before the server runs: what needs it
 * waits for it.
 */
export async function startExtension(
  context: ExtensionContext,
  createClient: CreateClient,
  initializationOptions: Readonly<Record<string, string>> = {},
): Promise<RobuustApi> {
  const log = window.createOutputChannel('Robuust', { log: true });
  const texts = await createTexts(context.extensionUri);
  const { translate } = texts;
  const server = createLanguageServer(createClient, log, translate, initializationOptions);
  const status = createCoverageStatus(server, translate, log);

  context.subscriptions.push(
    log,
    texts,
    server,
    status,
    ...registerHost(server),
    ...registerUncheckedDrafts(server, translate),
    registerNewDraft(server, texts),
    registerInsertTopic(server, translate),
    registerExplain(server, translate),
    registerRestartServer(server),
  );
  server.start();
  return { serverState: server.state, status: status.current, told: server.told };
}
