import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod';

/** The largest number that the protocol calls an unsigned integer. */
const uinteger = z.int().min(0).max(2_147_483_647);
const position = z.object({ line: uinteger, character: uinteger });
const range = z.object({ start: position, end: position });
const textDocument = z.object({ uri: z.string() });

const ofText = z.object({ textDocument });
const atPosition = z.object({ textDocument, position });

/**
 * What each message of a client must at least hold for the handlers to rely on. vscode-languageserver
 * hands on what it gets.
 */
const shapes: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['initialize', z.object({ capabilities: z.looseObject({}) })],
  [
    'textDocument/didOpen',
    z.object({
      textDocument: z.object({
        uri: z.string(),
        languageId: z.string(),
        version: z.int(),
        text: z.string(),
      }),
    }),
  ],
  [
    'textDocument/didChange',
    z.object({
      textDocument: z.object({ uri: z.string(), version: z.int() }),
      contentChanges: z.array(z.object({ range: range.optional(), text: z.string() })),
    }),
  ],
  ['textDocument/didClose', ofText],
  ['textDocument/didSave', ofText],
  ['textDocument/diagnostic', ofText],
  ['textDocument/documentSymbol', ofText],
  ['textDocument/foldingRange', ofText],
  ['textDocument/documentLink', ofText],
  ['textDocument/hover', atPosition],
  ['textDocument/completion', atPosition],
  [
    'textDocument/codeAction',
    z.object({
      textDocument,
      range,
      context: z.object({ only: z.array(z.string()).optional() }),
    }),
  ],
  [
    'workspace/diagnostic',
    z.object({ previousResultIds: z.array(z.object({ uri: z.string(), value: z.string() })) }),
  ],
  [
    'workspace/didChangeWatchedFiles',
    z.object({ changes: z.array(z.object({ uri: z.string() })) }),
  ],
  [
    'workspace/didChangeWorkspaceFolders',
    z.object({
      event: z.object({
        added: z.array(z.object({ uri: z.string() })),
        removed: z.array(z.object({ uri: z.string() })),
      }),
    }),
  ],
]);

/** Whether the params of a message are what its handler expects. */
export function areParamsOf(method: string, params: unknown): boolean {
  return shapes.get(method)?.safeParse(params).success ?? true;
}

export function invalidParams(method: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `Invalid params of ${method}`);
}
