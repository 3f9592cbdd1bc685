import {
  ErrorCodes,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';

import { areParamsOf } from './params.js';

type Id = string | number | null;

export interface Gate {
  readonly reader: MessageReader;
  /** Whether the client has said goodbye: then its leaving is no failure. */
  hasShutDown(): boolean;
}

/**
 * A reader that lets through what the life cycle of the protocol allows, and answers the rest:
 * requests before `initialize` and after `shutdown`, a second `initialize`, what is no message, and
 * params that no handler could read. vscode-languageserver 10 does none of this by itself.
 */
export function createGate(
  reader: MessageReader,
  writer: MessageWriter,
  log: (message: string) => void,
): Gate {
  let state: 'new' | 'running' | 'shutdown' = 'new';

  reader.onError((error) => {
    // A frame that is no JSON; other errors are of the stream.
    if (error instanceof SyntaxError) refuse(null, ErrorCodes.ParseError, 'Not JSON');
  });

  return {
    hasShutDown: () => state === 'shutdown',
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose() {
        reader.dispose();
      },
      listen: (callback): Disposable =>
        reader.listen((message) => {
          if (admits(message)) callback(message);
        }),
    },
  };

  function admits(message: Message): boolean {
    const { id, method, params } = partsOf(message);
    if (method === undefined) {
      const isResponse = id !== undefined && id !== null;
      if (!isResponse || !hasOutcome(message))
        refuse(null, ErrorCodes.InvalidRequest, 'No message');
      return isResponse && hasOutcome(message);
    }
    if (id === undefined) return admitsNotification(method, params);
    if (id === null) {
      refuse(null, ErrorCodes.InvalidRequest, 'No id');
      return false;
    }
    return admitsRequest(id, method, params);
  }

  function admitsRequest(id: Id, method: string, params: unknown): boolean {
    if (state === 'new' && method !== 'initialize') {
      return refuse(id, ErrorCodes.ServerNotInitialized, 'Not initialized');
    }
    if (state === 'running' && method === 'initialize') {
      return refuse(id, ErrorCodes.InvalidRequest, 'Already initialized');
    }
    if (state === 'shutdown') {
      return refuse(id, ErrorCodes.InvalidRequest, 'Shut down');
    }
    if (!areParamsOf(method, params)) {
      return refuse(id, ErrorCodes.InvalidParams, `Invalid params of ${method}`);
    }
    if (method === 'initialize') state = 'running';
    if (method === 'shutdown') state = 'shutdown';
    return true;
  }

  function admitsNotification(method: string, params: unknown): boolean {
    if (method === 'exit') return true;
    if (state !== 'running') return false;
    if (areParamsOf(method, params)) return true;
    log(`Dropped ${method}: its params cannot be read`);
    return false;
  }

  function refuse(id: Id, code: number, message: string): false {
    const refusal = { jsonrpc: '2.0', id, error: { code, message } };
    void writer.write(refusal).catch(() => {
      // The client has gone; the end of its stream ends this process.
    });
    return false;
  }
}

function hasOutcome(message: Message): boolean {
  return 'result' in message || 'error' in message;
}

/** The parts by which a message is judged. `id` is null when there is one that cannot be used. */
function partsOf(message: unknown): {
  readonly id: Id | undefined;
  readonly method: string | undefined;
  readonly params: unknown;
} {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    return { id: undefined, method: undefined, params: undefined };
  }
  const { id, method, params }: { id?: unknown; method?: unknown; params?: unknown } = message;
  return {
    id: id === undefined ? undefined : typeof id === 'string' || typeof id === 'number' ? id : null,
    method: typeof method === 'string' ? method : undefined,
    params,
  };
}
