import assert from 'node:assert/strict';

import { languageFrom } from '#client/languageFrom.js';

describe('the language of the user', () => {
  for (const [editor, system, language] of [
    ['nl', undefined, 'nl'],
    ['nl-nl', 'en-US', 'nl'],
    ['en', 'nl-NL', 'nl'],
    ['en', 'en-GB', 'en'],
    ['en', undefined, 'en'],
    ['de', 'nl-NL', 'en'],
  ] as const) {
    it(`is ${language} in an editor in ${editor} on a system in ${system ?? 'any language'}`, () => {
      assert.equal(languageFrom(editor, system), language);
    });
  }
});
