import assert from 'node:assert/strict';

import { readSettings } from '#lsp/configuration.js';
import { defaultSettings } from '#schemas/settings.js';

describe('reading settings', () => {
  for (const raw of [null, undefined, {}]) {
    it(`gives the defaults for ${JSON.stringify(raw)}`, () => {
      assert.deepEqual(readSettings(raw), { settings: defaultSettings, problems: [] });
    });
  }

  it('keeps what is right', () => {
    const { settings, problems } = readSettings({ severity: { mandate: 'off' }, language: 'nl' });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, { enable: true, severity: { mandate: 'off' }, language: 'nl' });
  });

  it('puts only what is wrong aside, and names it', () => {
    const { settings, problems } = readSettings({ enable: 'ja', language: 'nl' });
    assert.deepEqual(settings, { ...defaultSettings, language: 'nl' });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^robuust\.enable: /u);
  });

  for (const raw of [7, 'x', [], true]) {
    it(`gives the defaults and a problem for ${JSON.stringify(raw)}`, () => {
      const { settings, problems } = readSettings(raw);
      assert.deepEqual(settings, defaultSettings);
      assert.equal(problems.length, 1);
    });
  }
});
