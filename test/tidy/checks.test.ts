import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { allChecks } from '#core/checks/registry.js';

const folder = 'server/src/core/checks';

describe('the checks', () => {
  const files = readdirSync(folder);
  const checks = files.filter(
    (file) =>
      file.endsWith('.ts') && readFileSync(`${folder}/${file}`, 'utf8').includes(': Check = {'),
  );

  it('are all registered, and each has a doc beside it', () => {
    assert.equal(checks.length, allChecks.length);
    for (const file of checks) {
      assert.ok(files.includes(file.replace(/\.ts$/u, '.md')), `${file} has no doc`);
    }
  });

  it('each have a test', () => {
    const tests = readdirSync('test/unit/checks').map((file) =>
      readFileSync(`test/unit/checks/${file}`, 'utf8'),
    );
    for (const file of checks) {
      const name = file.replace(/\.ts$/u, '');
      assert.ok(
        tests.some(
          (test) =>
            test.includes(`expectFindings(\n      ${name},`) ||
            test.includes(`expectFindings(${name},`),
        ),
        `${name} has no test`,
      );
    }
  });

  it('declare each code once', () => {
    const codes = allChecks.flatMap((check) => check.codes);
    assert.equal(new Set(codes).size, codes.length);
  });
});
