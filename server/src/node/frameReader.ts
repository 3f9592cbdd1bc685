import type { Readable } from 'node:stream';

import {
  Emitter,
  type Disposable,
  type Message,
  type MessageReader,
  type PartialMessageInfo,
} from 'vscode-languageserver/node';

import { splitFrames } from './frames.js';

/**
 * Reads messages from a stream. Unlike the reader of vscode-jsonrpc 9 it finds the next message
 * after a frame that cannot be read, which it reports as a `SyntaxError`; no error quotes what came.
 */
export function createFrameReader(stream: Readable): MessageReader {
  const errors = new Emitter<Error>();
  const closes = new Emitter<void>();
  const partial = new Emitter<PartialMessageInfo>();

  return {
    onError: errors.event,
    onClose: closes.event,
    onPartialMessage: partial.event,
    listen(callback): Disposable {
      const push = splitFrames(
        (body) => {
          const message = parse(body);
          if (message === undefined) errors.fire(new SyntaxError('Not JSON'));
          else callback(message);
        },
        () => {
          errors.fire(new SyntaxError('Not a header'));
        },
      );
      stream.on('data', push);
      stream.on('error', (error: Error) => {
        errors.fire(error);
      });
      stream.on('close', () => {
        closes.fire();
      });
      return { dispose: () => void stream.off('data', push) };
    },
    dispose() {
      for (const emitter of [errors, closes, partial]) emitter.dispose();
    },
  };
}

/** Undefined: it is no JSON. What it is otherwise, the gate looks at. */
function parse(body: Uint8Array): Message | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Message;
  } catch {
    return undefined;
  }
}
