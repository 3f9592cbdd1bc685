import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import ts from 'typescript';

/** What of Node the product may use: no network, no processes, no code that is made while it runs. */
const nodeModules: ReadonlySet<string> = new Set([
  'node:crypto',
  'node:fs/promises',
  'node:os',
  'node:path',
  'node:stream',
  'node:url',
  'node:worker_threads',
]);

/** Names that reach the network, run code, or let text of others live. */
const forbidden: ReadonlySet<string> = new Set([
  ...['eval', 'Function', 'require', 'importScripts', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['EventSource', 'sendBeacon', 'openExternal', 'innerHTML', 'outerHTML', 'isTrusted'],
  ...['supportHtml', 'enableCommandUris', 'createTerminal', 'ShellExecution', 'ProcessExecution'],
]);

/**
 * Files that make patterns while they run. Each puts nothing into them but letters, digits and marks
 * that it has matched itself: a pattern of somebody else could take for ever, or mean something else.
 */
const makePatterns: readonly string[] = [
  'server/src/core/checks/bodies.ts',
  'server/src/core/checks/enumerationHygiene.ts',
  'server/src/core/checks/termsInconsistent.ts',
  'server/src/core/fixes/ledenStyle.ts',
  'server/src/core/fixes/template.ts',
  'server/src/core/model/partyNames.ts',
  'server/src/core/parse/annexes.ts',
  'server/src/core/parse/openEnd.ts',
];

const rooms = ['schemas/src', 'server/src', 'client/src'];

function sourcesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`);
}

/** What of a source is not allowed, by name. */
function offencesIn(text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2023);
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && forbidden.has(node.text)) found.push(node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push('import()');
    }
    const from = ts.isImportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (from && ts.isStringLiteral(from) && isForeign(from.text)) found.push(from.text);
    ts.forEachChild(node, visit);
  }
}

/** Whether a source makes a regular expression in a function, and not once from its own words. */
function makesPatterns(text: string): boolean {
  return visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2023), false);

  function visit(node: ts.Node, inFunction: boolean): boolean {
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (inFunction && isMade && ts.isIdentifier(node.expression)) {
      const [pattern] = node.arguments ?? [];
      const isOwn = pattern !== undefined && ts.isStringLiteralLike(pattern);
      if (node.expression.text === 'RegExp' && !isOwn) return true;
    }
    const within = inFunction || ts.isFunctionLike(node);
    return ts.forEachChild(node, (child) => visit(child, within) || undefined) ?? false;
  }
}

function isForeign(specifier: string): boolean {
  return specifier.startsWith('node:') && !nodeModules.has(specifier);
}

describe('the sources', () => {
  for (const room of rooms) {
    it(`of ${room} reach no network, run no code of others, and start no process`, () => {
      const files = sourcesOf(room);
      assert.notEqual(files.length, 0, `${room} is empty: has it moved?`);
      for (const file of files) {
        assert.deepEqual(offencesIn(readFileSync(file, 'utf8')), [], file);
      }
    });
  }

  it('make patterns of words while they run where it is known what these are, and nowhere else', () => {
    const files = rooms.flatMap(sourcesOf);
    assert.deepEqual(
      files.filter((file) => makesPatterns(readFileSync(file, 'utf8'))).toSorted(),
      makePatterns,
    );
    assert.ok(makesPatterns('function f(text) { return new RegExp(text); }'));
    assert.ok(makesPatterns('const f = (text) => [1].map(() => RegExp(`${text}+`, "u"));'));
    assert.ok(!makesPatterns('const words = new RegExp(`(?:${own})`); const f = () => /x/u;'));
  });

  it('would be found out', () => {
    const offences = [
      'import { exec } from "node:child_process";',
      'import http from "node:https";',
      'const x = await import(name);',
      'const x = eval(text);',
      'const x = new Function(text);',
      'const x = require(name);',
      'await fetch(uri);',
      'markdown.isTrusted = true;',
      'element.innerHTML = text;',
    ];
    for (const text of offences) assert.equal(offencesIn(text).length, 1, text);
  });
});
