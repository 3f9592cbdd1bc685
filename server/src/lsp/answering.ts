import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
} from 'vscode-languageserver';

import type { Clock } from './clock.js';
import { traceOf } from './trace.js';

/** What handlers of requests need around them. */
export interface Answering {
  readonly clock: Clock;
  readonly log: (level: 'error', message: string) => void;
}

/**
 * Wraps the handler of a request. It waits until a cancellation that came right behind the request
 * has been read; a request that is cancelled ends in an error; and an error of ours goes to the log
 * as a trace, because its message can quote a draft.
 */
export function answering<Params, Result, Rest extends readonly unknown[]>(
  { clock, log }: Answering,
  name: string,
  handler: (params: Params, token: CancellationToken, ...rest: Rest) => Promise<Result>,
): (params: Params, token: CancellationToken, ...rest: Rest) => Promise<Result> {
  return async (params, token, ...rest) => {
    await clock.turn();
    await clock.turn();
    if (isCancelled(token)) throw cancelled();
    try {
      const result = await handler(params, token, ...rest);
      if (isCancelled(token)) throw cancelled();
      return result;
    } catch (error) {
      if (isCancelled(token)) throw cancelled();
      if (error instanceof ResponseError) throw error;
      log('error', `${name} failed: ${traceOf(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${name} failed; see the log`);
    }
  };
}

/** A function, because the answer differs from one moment to the next. */
function isCancelled({ isCancellationRequested }: CancellationToken): boolean {
  return isCancellationRequested;
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}
