import assert from 'node:assert/strict';

import { englishRoles } from '#core/features/completionsFrontmatter.js';
import { keyTexts } from '#core/messages/features/frontmatter.js';
import { Frontmatter, Party, Waiver } from '#schemas/frontmatter.js';
import { roles } from '#schemas/vocabulary.js';

describe('the texts of the frontmatter', () => {
  it('explain each key of the schema, and none that it has not', () => {
    const under = (path: string, keys: readonly string[]) => keys.map((key) => `${path}.${key}`);
    const known = [
      ...Object.keys(Frontmatter.shape),
      'parties.*',
      ...under('parties.*', Object.keys(Party.shape)),
      ...under('term', ['from', 'until', 'indefinite']),
      'waivers.*',
      ...under('waivers.*', Object.keys(Waiver.shape)),
      'choices.*',
    ];
    assert.deepEqual(Object.keys(keyTexts).toSorted(), known.toSorted());
  });

  it('are sentences in both languages', () => {
    for (const [key, { nl, en }] of Object.entries(keyTexts)) {
      assert.match(nl, /[.]$/u, key);
      assert.match(en, /[.]$/u, key);
    }
  });

  it('know which roles are English', () => {
    const all: readonly string[] = Object.values(roles).flat();
    for (const role of englishRoles) assert.ok(all.includes(role), role);
    for (const group of Object.values(roles)) {
      assert.ok(group.some((role) => englishRoles.includes(role)));
      assert.ok(group.some((role) => !englishRoles.includes(role)));
    }
  });
});
