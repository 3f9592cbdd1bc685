import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

describe('the promises', () => {
  const rows = readFileSync('docs/promises.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .slice(1);

  it('are each held by tests that are there', () => {
    assert.notEqual(rows.length, 0);
    for (const row of rows) {
      const files = Array.from(row.matchAll(/`(test\/[^`]+)`/gu), ([, file]) => file ?? '');
      assert.notEqual(files.length, 0, row);
      for (const file of files) assert.ok(existsSync(file), file);
    }
  });
});
