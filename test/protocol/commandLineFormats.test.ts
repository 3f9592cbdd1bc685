import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sax from 'sax';

import { runCommand, type JsonResult } from '../support/commandLine.js';
import { createSarifCheck } from '../support/sarif.js';
import { bareDraft } from '../support/server.js';

const formats = ['text', 'json', 'sarif', 'junit', 'github'];

/** What steers a terminal or turns the direction of text; a line may end. */
const unprintable = /[^\n\P{Cc}]|[\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Text that means something to terminals and to each of the formats. */
const hostile =
  '\u001b]0;x\u0007\u001b[31m\u009b31m\u007f\u202e\u2066\u2028\u061c<b a="1">&amp;]]>\'`%0A::error::\\';

const hostileDraft = bareDraft.replace('[datum]', `[datum ${hostile} invullen]`);

/** Not on each system may names have these characters. */
const hostileName =
  process.platform === 'win32' ? "a b#%&'.md" : `a b#%&?,:"<'\u001b[31m\u009b\u202eé.md`;

/** An opening tag. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly { readonly locations: readonly Located[] }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string };
      readonly locations: readonly Located[];
    }[];
  }[];
}

interface Located {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  };
}

/** The tags of a document of XML. Throws when it is not well-formed. */
function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = sax.parser(true, { strictEntities: true });
  parser.onopentag = ({ name, attributes }) => tags.push({ name, attributes: { ...attributes } });
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  for (const [, number] of xml.matchAll(/&#(\d+);/gu)) assert.ok(isOfXml(Number(number)), number);
  for (const character of xml) assert.ok(isOfXml(character.codePointAt(0) ?? 0));
  return tags;
}

/** Whether XML 1.0 can hold a character. */
function isOfXml(code: number): boolean {
  const isText = code >= 0x20 || [0x9, 0xa, 0xd].includes(code);
  return isText && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

describe('the formats of robuust check', function () {
  this.timeout(40_000);
  const samples = path.resolve('samples');
  const wrongIn = createSarifCheck();
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await writeFile(path.join(folder, hostileName), hostileDraft);
    await writeFile(path.join(folder, 'b.md'), bareDraft);
    await writeFile(path.join(folder, 'notes.md'), '# Notities\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const check = (format: string, ...paths: readonly string[]) =>
    runCommand(folder, 'check', '--format', format, ...paths);

  for (const format of formats) {
    it(`${format}: nothing of a draft or a path steers a terminal`, async () => {
      const { code, out, err } = await check(format, '.', `gone-${hostileName}`);
      assert.equal(code, 2);
      assert.match(out, /datum/u);
      assert.doesNotMatch(out, unprintable);
      assert.match(err, /^robuust: gone-a b/u);
      assert.doesNotMatch(err, unprintable);
    });

    it(`${format}: is the same whoever was done first`, async () => {
      const runs = ['1', '3'].map((jobs) =>
        runCommand(samples, 'check', '--format', format, '--jobs', jobs, '.'),
      );
      const [one, three] = await Promise.all(runs);
      assert.ok(one && one.out.length > 1_000);
      assert.deepEqual(three, one);
    });
  }

  it('json: is one object, as JSON is written, and means what was there', async () => {
    const { out } = await runCommand(samples, 'check', '--format', 'json', '.', 'gone.md');
    assert.equal(out, `${JSON.stringify(JSON.parse(out), undefined, 2)}\n`);
    const empty = await check('json', 'gone.md');
    assert.deepEqual(Object.keys(JSON.parse(empty.out) as JsonResult), [
      'version',
      'files',
      'errors',
    ]);
    const { files } = JSON.parse((await check('json', '.')).out) as JsonResult;
    assert.ok(files.some((file) => file.path === hostileName));
    const messages = files.flatMap(({ findings }) => findings.map(({ message }) => message));
    assert.ok(messages.some((message) => message.includes('\u001b')));
  });

  it('sarif: holds to the schema, of samples, of failures, and of nothing at all', async () => {
    const runs = await Promise.all([
      runCommand(samples, 'check', '--format', 'sarif', '.'),
      runCommand(samples, 'check', '--format', 'sarif', '--lang', 'en', '.', 'gone.md'),
      check('sarif', '.', `gone-${hostileName}`, '*.txt', folder),
      check('sarif', 'notes.md'),
      check('sarif', 'gone.md'),
    ]);
    for (const { out } of runs) {
      const log = JSON.parse(out) as Sarif;
      assert.deepEqual(wrongIn(log), []);
      const [run] = log.runs;
      assert.ok(run);
      const { rules } = run.tool.driver;
      for (const { ruleId, ruleIndex } of run.results) assert.equal(rules[ruleIndex]?.id, ruleId);
      assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    }
    assert.deepEqual(
      runs.map(({ code }) => code),
      [1, 2, 2, 0, 2],
    );
  });

  it('sarif: would be found out', () => {
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Robuust' } } }] };
    assert.deepEqual(wrongIn(log), []);
    const location = (uri: string) => [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: 0 } } },
    ];
    const results = [{ message: {}, level: 'hint', locations: location('a b.md') }];
    const wrong = wrongIn({ ...log, runs: [{ ...log.runs[0], results }] }).join('\n');
    for (const part of ['message', 'level', 'uri', 'startLine']) {
      assert.match(wrong, new RegExp(`/${part} `, 'u'));
    }
  });

  it('sarif: names files by the folder they are in, and those that failed', async () => {
    const { out } = await check('sarif', '.', `gone-${hostileName}`);
    const [run] = (JSON.parse(out) as Sarif).runs;
    assert.ok(run);
    const [invocation] = run.invocations;
    assert.equal(invocation?.executionSuccessful, false);
    const notified = invocation.toolExecutionNotifications?.flatMap(({ locations }) => locations);
    const uris = (located: readonly Located[] = []) => [
      ...new Set(
        located.map(({ physicalLocation: { artifactLocation } }) => {
          assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
          return decodeURIComponent(artifactLocation.uri);
        }),
      ),
    ];
    assert.deepEqual(uris(notified), [`gone-${hostileName}`]);
    assert.deepEqual(uris(run.results.flatMap(({ locations }) => locations)), [
      hostileName,
      'b.md',
    ]);
  });

  it('junit: is well-formed, and its numbers are right', async () => {
    for (const threshold of ['error', 'info', 'never']) {
      const argv = ['--fail-on', threshold, '.', `gone-${hostileName}`];
      const { out } = await check('junit', ...argv);
      const tags = tagsOf(out);
      const count = (name: string) => tags.filter((tag) => tag.name === name).length;
      const sum = (attribute: string) =>
        tags
          .filter(({ name }) => name === 'testsuite')
          .reduce((total, { attributes }) => total + Number(attributes[attribute]), 0);
      assert.equal(sum('tests'), count('testcase'));
      assert.equal(sum('failures'), count('failure'));
      assert.equal(sum('errors'), count('error'));
      assert.equal(count('error'), 1);
      assert.equal(count('failure') === 0, threshold === 'never');
      const names = tags.filter(({ name }) => name === 'testsuite').length;
      assert.equal(names, 3);
    }
  });

  it('junit: what is not well-formed would be found out', () => {
    for (const xml of ['<a>', '<a b="<"/>x', '<a>&x;</a>', '<a>&#0;</a>', '<a>\u0001</a>']) {
      assert.throws(() => tagsOf(xml), xml);
    }
    assert.equal(tagsOf('<a b="&lt;&#155;">&amp;</a>').length, 1);
  });

  it('github: each finding is one command, whatever is in it', async () => {
    const { out } = await check('github', '.');
    const lines = out.trimEnd().split('\n');
    for (const line of lines) {
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]+::[^\n]+$/u,
      );
    }
    assert.ok(lines.some((line) => line.includes('file=a b#%25&')));
  });

  it('text: says of nothing that could not be read that it has no findings', async () => {
    assert.match((await check('text', 'notes.md')).out, /^Geen meldingen\./u);
    assert.doesNotMatch((await check('text', 'gone.md')).out, /Geen meldingen/u);
  });

  it('that cannot be written end in exit code 2, and not in 0', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const program = path.resolve('dist/cli.cjs');
    const argv = [program, 'check', '--fail-on', 'never', '.'];
    const onFull = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', full, 'pipe'] });
    onFull.stderr?.resume();
    const [ofFull] = (await once(onFull, 'close')) as [number | null];
    closeSync(full);
    assert.equal(ofFull, 2);

    const onClosed = spawn(process.execPath, argv, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    onClosed.stderr.on('data', (data: Buffer) => (said += data.toString()));
    onClosed.stdout.destroy();
    const [ofClosed] = (await once(onClosed, 'close')) as [number | null];
    assert.deepEqual({ ofClosed, said }, { ofClosed: 2, said: '' });
  });
});
