import assert from 'node:assert/strict';

import { bareDraft, startServer } from '../support/server.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const position = { line: 1, character: 8 };
const range = { start: position, end: position };

/** The request that each capability promises an answer to, and its params. */
const requests: Readonly<Record<string, readonly [method: string, params: unknown]>> = {
  diagnosticProvider: ['textDocument/diagnostic', { textDocument }],
  codeActionProvider: [
    'textDocument/codeAction',
    { textDocument, range, context: { diagnostics: [] } },
  ],
  completionProvider: ['textDocument/completion', { textDocument, position }],
  hoverProvider: ['textDocument/hover', { textDocument, position }],
  documentSymbolProvider: ['textDocument/documentSymbol', { textDocument }],
  foldingRangeProvider: ['textDocument/foldingRange', { textDocument }],
  documentLinkProvider: ['textDocument/documentLink', { textDocument }],
};

/** Capabilities that are no request of a document. */
const others = new Set(['positionEncoding', 'textDocumentSync', 'workspace']);

describe('the capabilities', function () {
  this.timeout(20_000);

  it('are each answered when they are called', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const { capabilities } = server.initializeResult;
    for (const capability of Object.keys(capabilities)) {
      if (others.has(capability)) continue;
      const request = requests[capability];
      assert.ok(request, `No request is known for ${capability}`);
      const answer = await server.request(...request);
      assert.ok(answer, `${capability} has no answer`);
    }
    assert.equal(capabilities.diagnosticProvider?.workspaceDiagnostics, true);
    assert.deepEqual(await server.request('workspace/diagnostic', { previousResultIds: [] }), {
      items: [],
    });
  });

  it('say nothing of a file that is no draft', async () => {
    await using server = await startServer();
    await server.open(
      uri,
      '# Notities\n\nform: centrumregeling\n\nOp [datum] iets. Artikel 10:3 Awb.\n',
    );
    for (const [capability, [method, params]] of Object.entries(requests)) {
      const answer = await server.request<object | null>(method, params);
      const nothing =
        capability === 'diagnosticProvider' ? (answer as { items: [] }).items : answer;
      const items = nothing && 'items' in nothing ? nothing.items : nothing;
      assert.ok(items === null || (Array.isArray(items) && items.length === 0), capability);
    }
    assert.deepEqual(await server.request('robuust/coverage', { uri }), {
      state: 'not-a-draft',
      topics: [],
    });
  });

  it('say nothing of a text that is not Markdown, whatever it begins with', async () => {
    await using server = await startServer();
    await server.open('file:///draft.yaml', bareDraft, 1, 'yaml');
    assert.deepEqual(await server.pull('file:///draft.yaml'), []);
  });

  it('name the product and its version', async () => {
    await using server = await startServer();
    const { serverInfo } = server.initializeResult;
    assert.equal(serverInfo?.name, 'Robuust');
    assert.match(serverInfo.version ?? '', /^\d+\.\d+\.\d+$/u);
  });
});
