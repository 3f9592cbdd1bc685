import assert from 'node:assert/strict';

import fc from 'fast-check';

import { splitFrames } from '#node/frames.js';

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes out of a stream that is cut at these places. */
function read(stream: Buffer, cuts: readonly number[] = []) {
  const bodies: string[] = [];
  let unreadable = 0;
  const push = splitFrames(
    (body) => bodies.push(body.toString()),
    () => (unreadable += 1),
  );
  const places = [0, ...cuts.map((cut) => cut % (stream.length + 1)), stream.length];
  const inOrder = places.toSorted((a, b) => a - b);
  for (const [index, place] of inOrder.slice(1).entries()) {
    push(stream.subarray(inOrder[index], place));
  }
  return { bodies, unreadable };
}

describe('the frames of a stream', () => {
  it('are the same wherever the stream is cut', () => {
    const bodies = fc.array(fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)));
    fc.assert(
      fc.property(bodies, fc.array(fc.nat()), (sent, cuts) => {
        const stream = Buffer.from(sent.map(frame).join(''));
        assert.deepEqual(read(stream, cuts), { bodies: sent, unreadable: 0 });
      }),
    );
  });

  it('are read byte by byte', () => {
    const stream = Buffer.from(frame('{"a":"é😀"}') + frame('{}'));
    const everywhere = Array.from(stream.keys());
    assert.deepEqual(read(stream, everywhere).bodies, ['{"a":"é😀"}', '{}']);
  });

  it('may have other fields, in any order and case', () => {
    const stream = 'content-type: x; charset=utf-8\r\nCONTENT-LENGTH:2\r\n\r\n{}';
    assert.deepEqual(read(Buffer.from(stream)), { bodies: ['{}'], unreadable: 0 });
  });

  const broken = [
    'Content-Length: abc\r\n\r\n',
    'Content-Length: -5\r\n\r\n{"a":1}',
    'Content-Length: 99999999999\r\n\r\n{}',
    'Content-Length: 2.5\r\n\r\n{}',
    'Content-Type: x\r\n\r\n{}',
    'Content-Length: 2\n\n{}',
    '\r\n\r\n',
    'no field\r\n\r\n{}',
    `${'x'.repeat(200_000)}\r\n`,
  ];
  for (const text of broken) {
    it(`that are broken do not hide the next one: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const stream = Buffer.from(frame('1') + text + frame('2') + frame('3'));
      const { bodies, unreadable } = read(stream);
      assert.deepEqual(bodies, ['1', '2', '3']);
      assert.ok(unreadable > 0);
      assert.deepEqual(
        read(
          stream,
          Array.from({ length: 20 }, (_, at) => at * 3),
        ).bodies,
        bodies,
      );
    });
  }

  it('that are cut short cost no more than what they run into', () => {
    const stream = Buffer.from(`Content-Length: 4\r\n\r\n{"long":"er"}${frame('2')}`);
    assert.deepEqual(read(stream), { bodies: ['{"lo', '2'], unreadable: 1 });
  });
});
