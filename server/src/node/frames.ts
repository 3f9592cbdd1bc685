/** Takes the bytes of a stream as they come, in pieces of any size. */
export type PushBytes = (bytes: Uint8Array) => void;

/** Longest message in bytes: a header that announces more is no header. */
const longestBody = 256_000_000;

/** Bytes in which a header must come to its end. */
const longestHeader = 65_536;

const gap = Buffer.from('\r\n\r\n');

/**
 * Splits a stream into the bodies of its messages, as the base protocol frames them.
 *
 * What is no header is passed by until the next one, and told once: a reader that waits for the
 * end of a broken frame would never hear its client again. No body is taken for a header, because
 * JSON has no line ends in its texts.
 */
export function splitFrames(onBody: (body: Buffer) => void, onUnreadable: () => void): PushBytes {
  let header = Buffer.alloc(0);
  let body: Buffer[] = [];
  let missing: number | undefined;

  return (bytes) => {
    let rest: Buffer | undefined = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (rest) rest = missing === undefined ? takeHeader(rest) : takeBody(rest, missing);
  };

  /** Returns what is left for the next frame; undefined: nothing, or not enough. */
  function takeBody(bytes: Buffer, length: number): Buffer | undefined {
    if (bytes.length < length) {
      body.push(bytes);
      missing = length - bytes.length;
      return undefined;
    }
    const whole = Buffer.concat([...body, bytes.subarray(0, length)]);
    body = [];
    missing = undefined;
    onBody(whole);
    return bytes.length > length ? bytes.subarray(length) : undefined;
  }

  function takeHeader(bytes: Buffer): Buffer | undefined {
    const looked = Math.max(0, header.length - gap.length + 1);
    const all = Buffer.concat([header, bytes]);
    const end = all.indexOf(gap, looked);
    if (end < 0) {
      header = all.length > longestHeader ? all.subarray(-longestHeader) : all;
      return undefined;
    }
    header = Buffer.alloc(0);
    const { length, isWhole } = readHeader(all.toString('latin1', 0, end));
    if (!isWhole) onUnreadable();
    missing = length;
    return all.subarray(end + gap.length);
  }
}

/** The length that a header gives, and whether all of it is header. */
function readHeader(text: string): { readonly length: number | undefined; isWhole: boolean } {
  const start = text.toLowerCase().lastIndexOf('content-length:');
  const given =
    start < 0 ? undefined : /^.{15}[ \t]*(\d{1,15})[ \t]*(?:\r\n|$)/u.exec(text.slice(start));
  const length = given ? Number(given[1]) : undefined;
  if (length === undefined || length > longestBody) return { length: undefined, isWhole: false };
  const fields = text.split('\r\n');
  return { length, isWhole: fields.every((field) => /^[\w-]+:[^\r\n]*$/u.test(field)) };
}
