import {
  commands,
  MarkdownString,
  Position,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type TextDocument,
} from 'vscode';

import { ok } from './assert.js';
import {
  closeEditors,
  openSample,
  openText,
  placeOf,
  someFindings,
  until,
  incompleteSample,
} from './draft.js';

const draft = [
  '---',
  'title: Proef',
  'form: centrumregeling',
  '',
  '---',
  '',
  '# Proef',
  '',
  '## Artikel 1 Bezwaar en beroep',
  '',
  '1. Op bezwaar beslist het college namens wie het besluit is genomen.',
  '',
  '',
].join('\n');

describe('completion and hover', () => {
  afterEach(closeEditors);

  it('offers clauses on missing topics at the start of a line', async () => {
    const document = await openText(draft);
    await someFindings(document);
    const labels = await completionsAt(document, new Position(document.lineCount - 1, 0));
    ok(labels.length > 0, 'No completions');
  });

  it('offers them on the blank line between two articles as well', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    const above = placeOf(document, '### Artikel 4').translate(-1, 0);
    const labels = await completionsAt(document, above);
    ok(
      labels.some((label) => label.startsWith('Artikel over ')),
      `No article among ${labels.slice(0, 5).join(', ')}`,
    );
  });

  it('offers topics for a waiver with their names', async () => {
    const document = await openText(
      draft.replace('\n\n---', '\nwaivers:\n  - topic: \n    reason: x\n---'),
    );
    await someFindings(document);
    const at = placeOf(document, 'topic: ').translate(0, 'topic: '.length);
    const item = await until('completions', async () => {
      const found = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return found.items.find(
        ({ label }) => typeof label === 'object' && label.label === 'mandate',
      );
    });
    ok(
      typeof item.label === 'object' && item.label.description === 'mandaat',
      `No name beside the id: ${JSON.stringify(item.label)}`,
    );
  });

  it('offers keys in the frontmatter', async () => {
    const document = await openText(draft);
    await someFindings(document);
    const labels = await completionsAt(document, new Position(3, 0));
    ok(labels.includes('status'), `No key status among ${labels.join(', ')}`);
  });

  it('explains a topic on the heading of its article', async () => {
    const document = await openText(draft);
    await someFindings(document);
    const text = await hoverAt(document, placeOf(document, 'Bezwaar').translate(0, 2));
    ok(/bezwaar/iu.test(text), `No word on the topic: ${text}`);
  });

  it('lists the articles as symbols', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    const symbols = await until('symbols', async () => {
      const found = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    ok(JSON.stringify(symbols).includes('Artikel'), 'No article among the symbols');
  });
});

async function completionsAt(document: TextDocument, at: Position): Promise<readonly string[]> {
  const list = await until('completions', async () => {
    const found = await commands.executeCommand<CompletionList | undefined>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    return found?.items.some(({ detail, kind }) => detail !== undefined || kind !== undefined)
      ? found
      : undefined;
  });
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hoverAt(document: TextDocument, at: Position): Promise<string> {
  return until('hover', async () => {
    const hovers = await commands.executeCommand<readonly Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ''))
      .join('\n');
    return text === '' ? undefined : text;
  });
}
