import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

import { createFrameReader } from './frameReader.js';

/** How to speak with the client, as the command line says. Undefined: it does not say. */
export function transportOf(
  argv: readonly string[],
): readonly [MessageReader, MessageWriter] | undefined {
  for (const [index, argument] of argv.entries()) {
    const [name, value = argv[index + 1]] = argument.split('=', 2);
    if (name === '--stdio') {
      return [createFrameReader(process.stdin), new StreamMessageWriter(process.stdout)];
    }
    if (name === '--node-ipc')
      return [new IPCMessageReader(process), new IPCMessageWriter(process)];
    if (name === '--socket') return createServerSocketTransport(Number(value));
    if (name === '--pipe' && value !== undefined) return createServerPipeTransport(value);
  }
  return undefined;
}
