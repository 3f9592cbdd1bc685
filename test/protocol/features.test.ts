import assert from 'node:assert/strict';

import type {
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SymbolInformation,
} from 'vscode-languageserver/node';

import { editorCapabilities, rangeOf, startServer } from '../support/server.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const draft = `---
form: centrumregeling
title: Regeling
---

# Regeling

## Artikel 1 – Doel

1. De gemeenten werken samen, gelet op artikel 10:3 van de Algemene wet bestuursrecht.
2. Zij doen dat goed.

## Artikel 2 – Mandaat

1. Het college verleent mandaat.

`;

const plainCapabilities = {
  ...editorCapabilities,
  textDocument: { codeAction: editorCapabilities.textDocument?.codeAction ?? {} },
};

describe('features of a draft', function () {
  this.timeout(20_000);

  it('hover tells about the form, as Markdown, or as text for who knows no Markdown', async () => {
    await using server = await startServer();
    await server.open(uri, draft);
    const position = rangeOf(draft, 'regeling\ntitle').start;
    const hover = await server.request<Hover>('textDocument/hover', { textDocument, position });
    const { kind, value } = hover.contents as { kind: string; value: string };
    assert.equal(kind, 'markdown');
    assert.notEqual(value.trim(), '');
    assert.ok(hover.range);
  });

  it('completion offers clauses at the start of a line, as snippets or as text', async () => {
    const params = { textDocument, position: { line: 16, character: 0 } };
    await using server = await startServer();
    await server.open(uri, draft);
    const list = await server.request<CompletionList>('textDocument/completion', params);
    const item = list.items[0];
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.textEdit.range.start.line, item.textEdit.range.end.line);

    await using simple = await startServer({ capabilities: plainCapabilities });
    await simple.open(uri, draft);
    const { items } = await simple.request<CompletionList>('textDocument/completion', params);
    assert.notEqual(items.length, 0);
    for (const { insertTextFormat, textEdit } of items) {
      assert.equal(insertTextFormat, 1);
      assert.doesNotMatch(textEdit?.newText ?? '', /\$\{\d|\$0/u);
    }
  });

  it('completion does not answer to each blank in running text', async () => {
    await using server = await startServer();
    await server.open(uri, draft);
    const { end } = rangeOf(draft, 'De gemeenten ');
    const answer = await server.request('textDocument/completion', {
      textDocument,
      position: end,
      context: { triggerKind: 2, triggerCharacter: ' ' },
    });
    assert.equal(answer, null);
  });

  it('symbols are a tree, or a list for who knows no tree', async () => {
    await using server = await startServer();
    await server.open(uri, draft);
    const tree = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expectNested(tree);
    const names = tree.map(({ name }) => name).join();

    await using simple = await startServer({ capabilities: plainCapabilities });
    await simple.open(uri, draft);
    const list = await simple.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.ok(list.length >= tree.length);
    assert.ok(list.every(({ location }) => location.uri === uri));
    assert.ok(names.length > 0);
  });

  it('folds cover whole lines, and leave the next heading in sight', async () => {
    await using server = await startServer();
    await server.open(uri, draft);
    const folds = await server.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument,
    });
    assert.notEqual(folds.length, 0);
    const lines = draft.split('\n');
    for (const { startLine, endLine } of folds) {
      assert.ok(startLine < endLine);
      assert.notEqual(lines[endLine]?.trim(), '');
    }
  });

  it('links lead to the law', async () => {
    await using server = await startServer();
    await server.open(uri, draft);
    const links = await server.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument,
    });
    assert.notEqual(links.length, 0);
    for (const { target } of links)
      assert.match(target ?? '', /^https:\/\/wetten\.overheid\.nl\//u);
  });
});

function expectNested(symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(range.start.line <= selectionRange.start.line);
    assert.ok(selectionRange.end.line <= range.end.line);
    expectNested(children);
  }
}
