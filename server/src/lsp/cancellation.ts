import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * What a request ends in when its analysis is superseded: never an empty result, because to a
 * client no diagnostics mean that the draft is complete. With `retriggerRequest` it asks again,
 * where `ContentModified` would make vscode-languageclient 10 clear the diagnostics.
 */
export function superseded(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'Superseded', {
    retriggerRequest: true,
  });
}
