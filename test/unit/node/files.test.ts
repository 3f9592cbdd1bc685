import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findFilesIn } from '#node/files.js';

/** Folders in one another that are looked at. */
const deepest = 40;

describe('the files in a folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function addFile(depth: number): Promise<string> {
    const place = path.join(folder, ...Array.from({ length: depth }, () => 'd'));
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'a.md'), '');
    return place;
  }

  it(`are found ${deepest} folders deep, and a folder below them is named`, async () => {
    const unsearched: (readonly [string, string])[] = [];
    const find = () =>
      findFilesIn(folder, ['md'], ({ path: place, why }) => {
        unsearched.push([place, why]);
      });
    const last = await addFile(deepest);
    assert.deepEqual(await find(), [path.join(last, 'a.md')]);
    assert.deepEqual(unsearched, []);

    const below = await addFile(deepest + 1);
    assert.deepEqual(await find(), [path.join(last, 'a.md')]);
    assert.deepEqual(unsearched, [[below, 'too-deep']]);
  });
});
