import assert from 'node:assert/strict';

import {
  bareDraft,
  editorCapabilities,
  spawnServer,
  type SpawnedServer,
} from '../support/server.js';

/** What a client can answer to `workspace/configuration`, in the place of a list of sections. */
const answers: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['nothing', () => []],
  ['a list of null', () => [null]],
  ['an object', () => ({ enable: false })],
  ['a text', () => 'robuust'],
  ['a number in a list', () => [7]],
  ['a list in a list', () => [[{ enable: false }]]],
  ['values of the wrong kind', () => [{ enable: 'no', severity: 3, language: {} }]],
  [
    'keys of JavaScript',
    () => [JSON.parse('{"__proto__":{"enable":false},"constructor":1}') as unknown],
  ],
  [
    'an error',
    () => {
      throw new Error('No settings');
    },
  ],
  ['too many', () => [{}, { enable: false }, { enable: false }]],
];

describe('settings', function () {
  this.timeout(20_000);
  let server: SpawnedServer;

  before(async () => {
    server = spawnServer();
    const { connection } = server;
    connection.onRequest(
      'workspace/configuration',
      ({ items: [item] }: { readonly items: readonly { readonly scopeUri: string }[] }) =>
        answers[Number(/\d+/u.exec(item?.scopeUri ?? '')?.[0])]?.[1](),
    );
    connection.onRequest('client/registerCapability', () => {
      throw new Error('No registrations');
    });
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        ...editorCapabilities,
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
  });
  after(() => server[Symbol.asyncDispose]());

  for (const [index, [name]] of answers.entries()) {
    it(`that are ${name} leave the defaults in force`, async () => {
      const uri = `file:///draft-${index}.md`;
      await server.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: bareDraft },
      });
      const { items } = await server.connection.sendRequest<{
        readonly items: readonly { readonly code: string }[];
      }>('textDocument/diagnostic', { textDocument: { uri } });
      assert.ok(items.some(({ code }) => code === 'topic-missing'));
    });
  }
});
