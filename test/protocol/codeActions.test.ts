import assert from 'node:assert/strict';

import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';

import {
  bareDraft,
  editorCapabilities,
  rangeOf,
  startServer,
  type RunningServer,
} from '../support/server.js';

const uri = 'file:///draft.md';
const form = rangeOf(bareDraft, 'centrumregeling');

describe('textDocument/codeAction', function () {
  this.timeout(20_000);

  async function actionsAtForm(server: RunningServer): Promise<readonly CodeAction[]> {
    await server.open(uri, bareDraft, 4);
    return server.codeActions(uri, form);
  }

  it('offers fixes for the finding at the selection, bound to the version', async () => {
    await using server = await startServer();
    const actions = await actionsAtForm(server);
    assert.notEqual(actions.length, 0);
    for (const { title, kind, edit, diagnostics } of actions) {
      assert.equal(kind, 'quickfix');
      assert.notEqual(title, '');
      const [change] = edit?.documentChanges ?? [];
      assert.deepEqual((change as TextDocumentEdit).textDocument, { uri, version: 4 });
      assert.deepEqual(diagnostics?.[0]?.range, form);
    }
    assert.ok(actions.some(({ isPreferred }) => isPreferred));
  });

  it('offers a fix that several findings share once, for all of them', async () => {
    await using server = await startServer();
    const text = '---\nform: centrumregeling\n---\n\n## Artikel 1 Mandaat\n\nEr is mandaat.\n';
    await server.open(uri, text);
    const actions = await server.codeActions(uri, rangeOf(text, 'Artikel 1'));
    const titles = actions.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(actions.some(({ diagnostics }) => (diagnostics?.length ?? 0) > 1));
  });

  it('takes a finding away when its fix is applied', async () => {
    await using server = await startServer({
      capabilities: {
        ...editorCapabilities,
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    const actions = await actionsAtForm(server);
    const action = actions.find(
      ({ isPreferred, diagnostics }) => isPreferred && diagnostics?.[0]?.code === 'topic-missing',
    );
    const fixed = action?.diagnostics?.[0];
    const topicOf = (data: unknown) => (data as { topic?: string } | undefined)?.topic;
    assert.ok(fixed);
    const text = applied(bareDraft, action);
    assert.doesNotMatch(text, /\$\{\d/u);
    await server.change(uri, 5, { text });
    const left = await server.pull(uri);
    assert.ok(
      !left.some(({ code, data }) => code === fixed.code && topicOf(data) === topicOf(fixed.data)),
    );
  });

  it('uses snippets only for a client that knows them', async () => {
    await using server = await startServer();
    const withSnippets = JSON.stringify(await actionsAtForm(server));
    assert.match(withSnippets, /"snippet":\{"kind":"snippet"/u);

    await using simple = await startServer({
      capabilities: {
        ...editorCapabilities,
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    const plain = JSON.stringify(await actionsAtForm(simple));
    assert.doesNotMatch(plain, /"snippet"/u);
    assert.match(plain, /"newText"/u);
  });

  it('offers only what is asked for', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const kinds = async (only: readonly string[]) => [
      ...new Set((await server.codeActions(uri, form, only)).map(({ kind }) => kind)),
    ];
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['refactor']), []);
    assert.deepEqual(await kinds(['source.organizeImports']), []);
  });

  it('fixes all that is safe in one act, and writes no legal text in it', async () => {
    const misspelt = bareDraft.replace('form:', 'titel: Regeling\nform:');
    await using server = await startServer({
      capabilities: {
        ...editorCapabilities,
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    await server.open(uri, misspelt);
    const actions = await server.codeActions(uri, form, ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.robuust'],
    );
    const text = applied(misspelt, actions[0]);
    assert.equal(text, misspelt.replace('titel:', 'title:'));

    await server.change(uri, 2, { text });
    assert.deepEqual(await server.codeActions(uri, form, ['source.fixAll.robuust']), []);
  });

  it('takes out at once what is invisible in words, and leaves what turns a line to the author', async () => {
    await using server = await startServer();
    const text = `${bareDraft}Het man\u200Bdaat en de vol\u200Bmacht.\n\n\u202Edak\n`;
    await server.open(uri, text);
    const [action] = await server.codeActions(uri, rangeOf(text, 'form'), ['source.fixAll']);
    assert.equal(applied(text, action), text.replaceAll('\u200B', ''));
  });

  it('offers nothing where there is no finding', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const start = { line: 0, character: 0 };
    assert.deepEqual(await server.codeActions(uri, { start, end: start }), []);
  });
});

/** Applies the edits of an action as a client without snippets does. */
function applied(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return [...change.edits].reverse().reduce((before, edit) => {
    assert.ok('newText' in edit);
    const { start, end } = edit.range;
    return before.slice(0, offsetOf(start)) + edit.newText + before.slice(offsetOf(end));
  }, text);
}
