import assert from 'node:assert/strict';
import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openCache, type Cache, type CacheTerms } from '#cli/cache.js';
import type { FileReport } from '#cli/report.js';

const report: FileReport = {
  isDraft: true,
  form: 'dvo',
  lang: 'nl',
  findings: [
    {
      code: 'placeholder-left',
      severity: 'warning',
      message: 'Wij … “[datum]”\n\u2028 \ud800',
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } },
    },
  ],
  coverage: [
    {
      topic: 'mandate',
      level: 'law',
      state: 'covered',
      articles: ['Artikel 2'],
      elements: [{ id: 'who', state: 'present', evidence: { line: 3, text: 'mandaat' } }],
    },
  ],
};

describe('the cache', () => {
  let folder: string;
  let file: string;
  let troubles: string[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    file = path.join(folder, '.robuust-cache');
    troubles = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  function open(terms: Partial<CacheTerms> = {}): Promise<Cache> {
    return openCache(file, {
      fingerprint: 'a'.repeat(64),
      language: 'nl',
      today: '2026-11-25',
      complain: (trouble) => troubles.push(trouble),
      ...terms,
    });
  }

  /** Keeps these texts, in the place of what was there. */
  async function keep(texts: readonly string[], isDated = false): Promise<void> {
    const cache = await open();
    for (const text of texts) await cache.put(cache.keyOf(text, []), report, isDated);
    await cache.finish();
  }

  async function isKept(text: string, terms: Partial<CacheTerms> = {}, own = [] as never[]) {
    const cache = await open(terms);
    const known = await cache.get(cache.keyOf(text, own));
    await cache.abandon();
    if (known) assert.deepEqual(known, report);
    return known !== undefined;
  }

  it('gives back what was put in, to the letter', async () => {
    await keep(['a', 'b', 'a']);
    assert.equal(await isKept('a'), true);
    assert.equal(await isKept('b'), true);
    assert.equal(await isKept('c'), false);
    assert.deepEqual(troubles, []);
  });

  it('knows a text by all that its result depends on', async () => {
    await keep(['a']);
    assert.equal(await isKept('A'), false);
    assert.equal(await isKept('a '), false);
    assert.equal(await isKept('a', { language: 'en' }), false);
    assert.equal(await isKept('a', { fingerprint: 'b'.repeat(64) }), false);
    const cache = await open();
    const own = (uri: string, text: string) => [{ uri, text }];
    const keys = [
      cache.keyOf('a', []),
      cache.keyOf('a', own('file:///x.yaml', '')),
      cache.keyOf('a', own('file:///y.yaml', '')),
      cache.keyOf('a', own('file:///x.yaml', 'off: []')),
      cache.keyOf('a', [...own('file:///x.yaml', ''), ...own('file:///y.yaml', '')]),
      cache.keyOf('\ud800', []),
      cache.keyOf('\ud801', []),
      cache.keyOf('\ufffd', []),
    ];
    assert.equal(new Set(keys).size, keys.length);
    await cache.abandon();
  });

  it('gives what holds for a day on that day only', async () => {
    await keep(['a'], true);
    assert.equal(await isKept('a'), true);
    assert.equal(await isKept('a', { today: '2026-11-26' }), false);
    await keep(['b'], false);
    assert.equal(await isKept('b', { today: '2026-11-26' }), true);
  });

  it('drops what was not used, and keeps what was', async () => {
    await keep(['a', 'b']);
    const cache = await open();
    assert.ok(await cache.get(cache.keyOf('a', [])));
    await cache.put(cache.keyOf('c', []), report, false);
    await cache.finish();
    assert.deepEqual(
      [await isKept('a'), await isKept('b'), await isKept('c')],
      [true, false, true],
    );
  });

  it('is empty when nothing was used', async () => {
    await keep(['a']);
    await (await open()).finish();
    assert.equal(await isKept('a'), false);
    assert.equal((await readFile(file, 'utf8')).split('\n').length, 2);
  });

  it('is written for nobody else to read, and leaves nothing beside it', async () => {
    await keep(['a']);
    if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(folder), ['.robuust-cache']);
    const cache = await open();
    await cache.put(cache.keyOf('b', []), report, false);
    assert.equal((await readdir(folder)).length, 2);
    await cache.abandon();
    assert.deepEqual(await readdir(folder), ['.robuust-cache']);
    assert.equal(await isKept('a'), true);
  });

  it('is written again for nobody else to read, also when others could', async () => {
    if (process.platform === 'win32') return;
    await keep(['a']);
    await chmod(file, 0o644);
    await keep(['b']);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it('that is damaged is told, gives nothing that is not whole, and is written anew', async () => {
    await keep(['a', 'b']);
    const whole = await readFile(file);
    const at = (line: number) => whole.toString('latin1').split('\n', line).join('\n').length + 1;
    const flips = [at(1) + 3, at(1) + 70, whole.indexOf('Wij'), at(2) + 3, whole.length - 20];
    for (const place of flips) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(place) ^ 0x20, place);
      await writeFile(file, bytes);
      const both = [await isKept('a'), await isKept('b')];
      assert.equal(both.filter((known) => known).length, 1, `byte ${place}`);
    }
    await writeFile(file, whole);
    for (const length of [whole.length - 1, whole.length - 30, at(1) + 10]) {
      await truncate(file, length);
      troubles = [];
      assert.equal(await isKept('b'), false);
      assert.deepEqual([...new Set(troubles)], ['damaged'], `${length} bytes`);
    }
    await keep(['a', 'b']);
    troubles = [];
    assert.deepEqual([await isKept('a'), await isKept('b')], [true, true]);
    assert.deepEqual(troubles, []);
  });

  it('takes nothing of another shape, though its hash is right', async () => {
    const cache = await open();
    await cache.put(cache.keyOf('a', []), { ...report, findings: [{}] } as never, false);
    await cache.finish();
    assert.equal(await isKept('a'), false);
    assert.deepEqual(troubles, ['damaged']);
  });

  it('never takes the place of what is no cache', async () => {
    const others: readonly (() => Promise<unknown>)[] = [
      () => writeFile(file, '# A draft\n'),
      () => writeFile(file, ''),
      () => writeFile(file, 'robuust'),
      () => symlink('nowhere', file),
    ];
    for (const make of others) {
      await rm(file, { force: true });
      await make();
      const before = await readFile(file).catch(() => 'link');
      troubles = [];
      await keep(['a']);
      assert.deepEqual(troubles, ['foreign']);
      assert.deepEqual(await readFile(file).catch(() => 'link'), before);
      assert.deepEqual(await readdir(folder), ['.robuust-cache']);
    }
  });

  it('takes the place of one of another program, without a word', async () => {
    await keep(['a']);
    const cache = await open({ fingerprint: 'b'.repeat(64) });
    await cache.put(cache.keyOf('b', []), report, false);
    await cache.finish();
    assert.deepEqual(troubles, []);
    assert.equal(await isKept('b', { fingerprint: 'b'.repeat(64) }), true);
    assert.equal(await isKept('a'), false);
  });

  it('that cannot be written is told once, and hinders nothing', async () => {
    file = path.join(folder, 'gone', 'cache');
    await keep(['a', 'b']);
    assert.deepEqual(troubles, ['no-access']);
    assert.deepEqual(await readdir(folder), []);
  });
});
