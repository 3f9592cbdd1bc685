import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import ts from 'typescript';

/** What the files of a room may import, besides one another. Arrows point down. */
const allowed: Readonly<Record<string, RegExp>> = {
  'schemas/src': /^zod$/u,
  'server/src/core':
    /^(?:#schemas\/.*|#generated\/(?:staleLaws|statutes)\.js|mdast|unist|remark-(?:parse|gfm|frontmatter)|unified|yaml|zod)$/u,
  'server/src/lsp':
    /^(?:#schemas\/.*|#generated\/.*|#core\/.*|vscode-languageserver(?:-textdocument)?|vscode-uri|zod)$/u,
  'server/src/node':
    /^(?:#schemas\/.*|#generated\/.*|#core\/.*|#lsp\/.*|vscode-languageserver\/node(?:\.js)?|vscode-uri|node:.*)$/u,
  'server/src/cli':
    /^(?:#schemas\/.*|#generated\/.*|#core\/.*|#lsp\/.*|node:.*|\.\.\/node\/.*|zod\/mini)$/u,
  'server/src/browser':
    /^(?:#schemas\/.*|#generated\/.*|#core\/.*|#lsp\/.*|vscode-languageserver\/browser(?:\.js)?)$/u,
  'client/src': /^(?:#schemas\/.*|vscode|vscode-languageclient(?:\/(?:node|browser)(?:\.js)?)?)$/u,
};

describe('boundaries', () => {
  for (const [room, pattern] of Object.entries(allowed)) {
    it(`${room} imports nothing that it may not`, () => {
      const files = sourcesOf(room);
      // A folder that was renamed would make this test pass for ever.
      assert.notEqual(files.length, 0, `${room} is empty: has it moved?`);

      for (const file of files) {
        for (const specifier of importsOf(`${room}/${file}`)) {
          const inside = specifier.startsWith('.') && !leaves(file, specifier);
          assert.ok(inside || pattern.test(specifier), `${room}/${file} imports ${specifier}`);
        }
      }
    });
  }

  it('only one module of the core knows the yaml library', () => {
    const importers = sourcesOf('server/src/core').filter((file) =>
      importsOf(`server/src/core/${file}`).includes('yaml'),
    );
    assert.deepEqual(importers, ['parse/yaml.ts']);
  });

  it('the core, the language server and the browser host are compiled without the types of Node', () => {
    for (const project of ['core', 'lsp', 'browser']) {
      const config = ts.readConfigFile(`server/tsconfig.${project}.json`, (path) =>
        readFileSync(path, 'utf8'),
      );
      const { compilerOptions } = config.config as { compilerOptions: { types: string[] } };
      assert.deepEqual(compilerOptions.types, [], project);
    }
  });

  it('no module keeps mutable state', () => {
    for (const room of Object.keys(allowed)) {
      for (const file of sourcesOf(room)) {
        const source = ts.createSourceFile(
          file,
          readFileSync(`${room}/${file}`, 'utf8'),
          ts.ScriptTarget.ES2023,
        );
        for (const statement of source.statements) {
          if (!ts.isVariableStatement(statement)) continue;
          const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
          const isEntry = /^(?:extension(?:\.web)?|main|analysis)\.ts$/u.test(file);
          assert.ok(isConst || isEntry, `${room}/${file} has a module level let`);
        }
      }
    }
  });

  it('no folder collects what belongs nowhere', () => {
    for (const room of Object.keys(allowed)) {
      for (const file of sourcesOf(room)) {
        assert.doesNotMatch(file, /(?:^|\/)(?:utils?|helpers?|common|shared)(?:\/|\.ts$)/u);
      }
    }
  });
});

function sourcesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'));
}

function importsOf(path: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(path, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName);
}

/** Whether a relative import climbs out of the folder that the paths are relative to. */
function leaves(file: string, specifier: string): boolean {
  const depth = file.split('/').length - 1;
  return specifier.split('/').filter((part) => part === '..').length > depth;
}
