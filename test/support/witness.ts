import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver/node';

import { readMetaModel, type Method } from './metaModel.js';

/** Hears what a server and its client say to each other, and what in it is against the protocol. */
export interface Witness {
  /** A reader of what the server says, that hands on the same. */
  readonly reader: (reader: MessageReader) => MessageReader;
  /** A writer of what the client says, that hands on the same. */
  readonly writer: (writer: MessageWriter) => MessageWriter;
  /** What the server said that it may not say. */
  readonly problems: () => readonly string[];
}

interface AnyMessage {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const model317 = readMetaModel('3.17');
const model318 = readMetaModel('3.18');

/** Messages of our own, of `schemas/src/protocol.ts`. */
const isOwn = (method: string) => method.startsWith('robuust/');

/** A client that asks for what only 3.18 has is spoken to in 3.18, any other in 3.17. */
function is318(initialize: unknown): boolean {
  return JSON.stringify(initialize).includes('"snippetEditSupport":true');
}

export function createWitness(): Witness {
  const found: string[] = [];
  const asked = new Map<unknown, { readonly method: string; answers: number }>();
  const partial = new Map<unknown, Method>();
  let model = model317;

  return { reader, writer, problems: () => found };

  function reader(inner: MessageReader): MessageReader {
    inner.onError(({ name }) => found.push(`A frame cannot be read: ${name}`));
    return {
      onError: inner.onError,
      onClose: inner.onClose,
      onPartialMessage: inner.onPartialMessage,
      listen: (callback) =>
        inner.listen((message) => {
          hear(message);
          callback(message);
        }),
      dispose() {
        inner.dispose();
      },
    };
  }

  function writer(inner: MessageWriter): MessageWriter {
    return {
      onError: inner.onError,
      onClose: inner.onClose,
      write(message: Message) {
        note(message);
        return inner.write(message);
      },
      end() {
        inner.end();
      },
      dispose() {
        inner.dispose();
      },
    };
  }

  function note({ id, method, params }: AnyMessage): void {
    if (typeof method !== 'string') return;
    if (method === 'initialize' && is318(params)) model = model318;
    if (id !== undefined) asked.set(id, { method, answers: 0 });
    const request = model.request(method);
    const token = (params as { partialResultToken?: unknown } | undefined)?.partialResultToken;
    if (request?.partialResult && token !== undefined) partial.set(token, request);
  }

  function hear(message: AnyMessage): void {
    if (message.jsonrpc !== '2.0') found.push('A message is not JSON-RPC 2.0');
    if (message.method === undefined) hearAnswer(message);
    else if (message.id === undefined) hearSent(message, 'notification');
    else hearSent(message, 'request');
  }

  function hearSent({ method, params }: AnyMessage, kind: 'request' | 'notification'): void {
    const name = String(method);
    if (isOwn(name)) return;
    const known = model[kind](name);
    if (!known || known.messageDirection === 'clientToServer') {
      found.push(`The server may not send the ${kind} ${name}`);
      return;
    }
    if (known.params) found.push(...model.problems(known.params, params, name));
    if (name !== '$/progress') return;
    const { token, value } = params as { readonly token: unknown; readonly value: unknown };
    const partialResult = partial.get(token)?.partialResult;
    if (partialResult) found.push(...model.problems(partialResult, value, `${name}.value`));
  }

  function hearAnswer(message: AnyMessage): void {
    const { id, result, error } = message;
    if ('result' in message === 'error' in message) {
      found.push(`An answer has both a result and an error, or neither`);
    }
    const request = asked.get(id);
    const method = request && model.request(request.method);
    if (error !== undefined) hearError(error, method);
    // Tests that write frames by hand know of their requests themselves.
    if (!request) return;
    request.answers += 1;
    if (request.answers > 1) found.push(`${request.method} was answered twice`);
    if (error !== undefined || isOwn(request.method)) return;
    if (!method?.result) found.push(`${request.method} is not in the protocol, and was answered`);
    else found.push(...model.problems(method.result, result, `${request.method} result`));
  }

  function hearError(error: unknown, method: Method | undefined): void {
    const { code, message, data } = error as Readonly<Record<string, unknown>>;
    if (!Number.isInteger(code) || typeof message !== 'string') {
      found.push(`Not an error of JSON-RPC: ${JSON.stringify(error)}`);
    }
    if (data !== undefined && method?.errorData) {
      found.push(...model.problems(method.errorData, data, `${method.method} error.data`));
    }
  }
}
