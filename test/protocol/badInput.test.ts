import assert from 'node:assert/strict';

import type { Diagnostic } from 'vscode-languageserver/node';

import { startServer, type RunningServer } from '../support/server.js';

const head = '---\nform: centrumregeling\n---\n\n';
const mandate = '## Artikel 1 Mandaat\n\nDe mandaatgever verleent mandaat.\n';

/**
 * What people and programs leave behind in a folder: what must be said of it, on which line, and
 * whether the text is checked all the same.
 */
const inputs: readonly {
  readonly name: string;
  readonly text: string;
  readonly code: string | undefined;
  readonly line?: number;
  readonly restIsChecked?: boolean;
}[] = [
  {
    name: 'broken YAML',
    text: `---\nform: centrumregeling\nparties: [a, {b\n---\n\n${mandate}`,
    code: 'frontmatter-unreadable',
    restIsChecked: true,
  },
  {
    name: 'a tab in YAML',
    text: `---\nform: centrumregeling\n\ttitle: x\n---\n\n${mandate}`,
    code: 'frontmatter-unreadable',
    line: 2,
    restIsChecked: true,
  },
  {
    name: 'frontmatter without an end',
    text: `---\nform: centrumregeling\ntitle: X\n\n# Regeling\n\n${mandate}`,
    code: 'frontmatter-unreadable',
    restIsChecked: true,
  },
  { name: 'an unknown form', text: '---\nform: verbond\n---\n', code: 'form-unknown', line: 1 },
  { name: 'a form without a value', text: '---\nform:\n---\n', code: 'form-unknown', line: 1 },
  { name: 'an empty file', text: '', code: undefined },
  {
    name: 'a draft of 5 MB',
    text: head + `${mandate}\n`.repeat(90_000),
    code: 'analysis-incomplete',
    line: 1,
  },
  { name: 'other Markdown of 5 MB', text: '## Kop\n\nTekst.\n\n'.repeat(300_000), code: undefined },
  {
    name: 'a draft that is no text',
    text: `${head}${mandate}\u0000\u0001\u0002`,
    code: 'analysis-incomplete',
  },
  { name: 'a file that is no text', text: '\u0000\u0001\u0002\ud800', code: undefined },
  {
    name: 'blanks that look like links, 80 kB of them',
    text: `${head}${mandate}\n${'[__'.repeat(27_000)}`,
    code: 'analysis-incomplete',
    restIsChecked: true,
  },
  {
    name: 'ten thousand quotes in one another',
    text: `${head}${mandate}\n${'> '.repeat(10_000)}a`,
    code: 'analysis-incomplete',
    restIsChecked: true,
  },
  {
    name: 'forty thousand keys',
    text: `---\nform: dvo\n${Array.from({ length: 40_000 }, (_, key) => `k${key}: 1\n`).join('')}---\n`,
    code: 'analysis-incomplete',
    line: 1,
  },
  {
    name: 'aliases that grow',
    text: `---\nform: centrumregeling\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\n${mandate}`,
    code: 'frontmatter-invalid',
    restIsChecked: true,
  },
  {
    name: 'keys of JavaScript',
    text: `---\nform: centrumregeling\n__proto__: {form: dvo}\nconstructor: 3\n---\n\n${mandate}`,
    code: 'element-missing',
    restIsChecked: true,
  },
  {
    name: 'a byte order mark and CRLF',
    text: `\ufeff${head}${mandate}`.replaceAll('\n', '\r\n'),
    code: 'element-missing',
    line: 4,
    restIsChecked: true,
  },
];

describe('bad input', function () {
  this.timeout(60_000);
  let server: RunningServer;
  before(async () => (server = await startServer({ locale: 'nl' })));
  after(() => server[Symbol.asyncDispose]());

  for (const [index, { name, text, code, line, restIsChecked }] of inputs.entries()) {
    const uri = `file:///bad/${index}.md`;

    it(`${name}: ${code ?? 'nothing is said'}`, async () => {
      await server.open(uri, text);
      const found = await server.pull(uri);
      if (code === undefined) {
        assert.deepEqual(found, []);
        return;
      }
      const own = found.filter((each) => each.code === code);
      assert.notDeepEqual(own, [], JSON.stringify(found.map((each) => each.code)));
      if (line !== undefined) assert.equal(own[0]?.range.start.line, line);
      for (const { message } of own) assert.match(textOf(message), /[.?]$/u);
      const isChecked = found.some(({ code: other }) => other === 'element-missing');
      assert.equal(isChecked, restIsChecked ?? false, 'whether the text was checked');
    });
  }

  it('has not kept the server from the next draft', async () => {
    await server.open('file:///bad/good.md', head + mandate);
    const found = await server.pull('file:///bad/good.md');
    assert.ok(found.some(({ code }) => code === 'element-missing'));
  });
});

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}
