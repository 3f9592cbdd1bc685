import assert from 'node:assert/strict';

import { bareDraft, eventually, startServer, type RunningServer } from '../support/server.js';

const uri = 'file:///draft.md';

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function message(content: object): string {
  return frame(JSON.stringify({ jsonrpc: '2.0', ...content }));
}

const forms = (id: string) => message({ id, method: 'robuust/forms' });
const didOpen = (text: string) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
});

/** What the server writes from now on. */
function listen({ process: { stdout } }: RunningServer): Disposable & { written: () => string } {
  const pieces: Buffer[] = [];
  const add = (data: Buffer) => void pieces.push(data);
  stdout.on('data', add);
  return {
    written: () => Buffer.concat(pieces).toString(),
    [Symbol.dispose]: () => void stdout.off('data', add),
  };
}

describe('frames', function () {
  this.timeout(30_000);
  let server: RunningServer;
  before(async () => (server = await startServer()));
  after(() => server[Symbol.asyncDispose]());

  it('are put together from pieces that are cut anywhere, also in a character', async () => {
    using heard = listen(server);
    const bytes = Buffer.from(message(didOpen(`${bareDraft}é😀 [plaats]\n`)) + forms('pieces'));
    for (let at = 0; at < bytes.length; at += 7) {
      server.process.stdin.write(bytes.subarray(at, at + 7));
      if (at % 70 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await eventually(() => heard.written().includes('"id":"pieces"'));
    const blanks = (await server.pull(uri)).filter(({ code }) => code === 'placeholder-left');
    assert.deepEqual(
      blanks.map(({ range }) => range.start),
      [
        { line: 5, character: 15 },
        { line: 6, character: 4 },
      ],
    );
  });

  it('are taken apart when many come at once', async () => {
    using heard = listen(server);
    const ids = Array.from({ length: 100 }, (_, index) => `burst-${index}`);
    server.process.stdin.write(ids.map(forms).join(''));
    await eventually(() => ids.every((id) => heard.written().includes(`"id":"${id}"`)), 15_000);
  });

  it('may be huge', async () => {
    using heard = listen(server);
    const text = `${bareDraft}${'Tekst van een bijlage. '.repeat(1_300_000)}`;
    server.process.stdin.write(message(didOpen(text)) + forms('huge'));
    await eventually(() => heard.written().includes('"id":"huge"'), 20_000);
    const found = await server.pull(uri);
    assert.ok(found.some(({ code }) => code === 'analysis-incomplete'));
    await server.close(uri);
  });

  const unreadable: readonly (readonly [string, string])[] = [
    ['a length that is no number', 'Content-Length: abc\r\n\r\n{}'],
    ['a negative length', 'Content-Length: -7\r\n\r\n{}'],
    ['a length beyond all bounds', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['no length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is too short', 'Content-Length: 3\r\n\r\n{"jsonrpc":"2.0"}'],
    ['lines that end in LF', 'Content-Length: 2\n\n{}'],
    ['nothing in it', 'Content-Length: 0\r\n\r\n'],
    ['broken JSON', frame('{"jsonrpc":"2.0","id":1,')],
    ['JSON that is too deep', frame('['.repeat(200_000))],
    ['bytes that are no UTF-8', 'Content-Length: 3\r\n\r\n\xff\xfe{'],
  ];
  for (const [index, [name, bytes]] of unreadable.entries()) {
    it(`with ${name} are answered with an error, and the next one is read`, async () => {
      using heard = listen(server);
      const id = `after-${index}`;
      server.process.stdin.write(
        Buffer.concat([Buffer.from(bytes, 'latin1'), Buffer.from(forms(id))]),
      );
      await eventually(() => heard.written().includes(`"id":"${id}"`));
      assert.match(heard.written(), /"id":null,"error":\{"code":-32700/u);
    });
  }

  const noMessages: readonly (readonly [string, string])[] = [
    ['an array', '[]'],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"robuust/forms"}]'],
    ['a number', '7'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['a message without anything', '{}'],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"robuust/forms"}'],
    ['a method that is a number', '{"jsonrpc":"2.0","id":"x","method":7}'],
  ];
  for (const [index, [name, body]] of noMessages.entries()) {
    it(`with ${name} are answered with an error, and the next one is read`, async () => {
      using heard = listen(server);
      const id = `none-${index}`;
      server.process.stdin.write(frame(body) + forms(id));
      await eventually(() => heard.written().includes(`"id":"${id}"`));
      assert.match(heard.written(), /"error":\{"code":-32600/u);
    });
  }

  it('that cannot be read are not quoted in the log', () => {
    assert.equal(server.log(), '');
  });
});
