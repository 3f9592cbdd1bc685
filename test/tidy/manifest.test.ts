import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { Settings } from '#schemas/settings.js';

interface Manifest {
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { default: unknown }>> };
  };
}

const manifest = readJson('package.json') as Manifest;

describe('the manifest', () => {
  it('has the settings of the schema', () => {
    execFileSync(process.execPath, ['scripts/manifest.mjs', '--check'], { stdio: 'pipe' });
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(
      Object.keys(properties),
      Object.keys(Settings.shape).map((key) => `robuust.${key}`),
    );
  });

  it('has each of its texts in both languages, and no other', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%]+)%"/gu)];
    const keys = [...new Set(used.map(([, key]) => key))].toSorted();
    assert.notEqual(keys.length, 0);
    for (const file of ['package.nls.json', 'package.nls.nl.json']) {
      assert.deepEqual(Object.keys(readTexts(file)).toSorted(), keys, file);
    }
  });

  it('names each command that the client registers', () => {
    const registered = sources('client/src').flatMap((text) =>
      [...text.matchAll(/registerCommand\(\s*'([^']+)'/gu)].map(([, command]) => command),
    );
    const { commands } = manifest.contributes;
    assert.deepEqual(registered.toSorted(), commands.map(({ command }) => command).toSorted());
    assert.ok(commands.every(({ category }) => category === 'Robuust'));
  });

  it('starts the extension for Markdown and checklists alone', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'workspaceContains:**/.robuust/*.{yaml,yml}',
    ]);
  });

  it('is fit for the Marketplace', () => {
    assert.ok(existsSync(manifest.icon));
    assert.ok(manifest.keywords.length <= 5);
  });
});

describe('the texts of the client', () => {
  const used = new Set(
    sources('client/src').flatMap((text) =>
      [...text.matchAll(/\b(?:t|translate)\(\s*'([^']+)'/gu)].map(([, message]) => message),
    ),
  );
  const dutch = readTexts('l10n/bundle.l10n.nl.json');

  it('have each a translation, and no translation is left over', () => {
    assert.notEqual(used.size, 0);
    assert.deepEqual(Object.keys(dutch).toSorted(), [...used].toSorted());
  });

  it('keep their places in the translation', () => {
    for (const [message, text] of Object.entries(dutch)) {
      assert.deepEqual(placesOf(text), placesOf(message), message);
    }
  });

  it('are written out where they are asked for, so that the above can find them', () => {
    for (const text of sources('client/src')) {
      for (const [, argument] of text.matchAll(/(?<![.\w])(?:t|translate)\(\s*(\S)/gu)) {
        assert.equal(argument, "'");
      }
    }
  });
});

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}/gu)].map(([place]) => place).toSorted();
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

function readTexts(file: string): Readonly<Record<string, string>> {
  return readJson(file) as Readonly<Record<string, string>>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
