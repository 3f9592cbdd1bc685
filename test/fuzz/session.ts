import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applyPlainly, editScripts, type Batch } from '../support/editScripts.js';
import { bareDraft, startServer, type RunningServer } from '../support/server.js';
import type { Target } from './target.js';

/** What somebody does in an editor: edits, with questions in between that nobody may wait for. */
interface Session {
  readonly text: string;
  readonly batches: readonly Batch[];
  readonly asks: readonly {
    readonly method: number;
    readonly line: number;
    readonly character: number;
  }[];
}

const methods = [
  'hover',
  'completion',
  'documentSymbol',
  'foldingRange',
  'documentLink',
  'codeAction',
];

const input: fc.Arbitrary<Session> = fc
  .tuple(
    editScripts,
    fc.array(
      fc.record({ method: fc.nat(methods.length - 1), line: fc.nat(12), character: fc.nat(30) }),
      { maxLength: 8 },
    ),
  )
  .map(([{ text, batches }, asks]) => ({ text, batches, asks }));

/** Whole sessions with the bundled server; each ends like a text that was opened as it is. */
export function createSessionTarget(): Target<Session> {
  let running: Promise<RunningServer> | undefined;
  /** The fuzzer does not wait for what was under way when its time was over. */
  let last: Promise<unknown> = Promise.resolve();
  let serial = 0;

  return {
    name: 'session',
    input,
    canary: 'placeholder-left',
    check(session) {
      const played = play(session);
      last = played.catch(() => undefined);
      return played;
    },
    async end() {
      await last;
      // Which fails when a message was against the protocol.
      await (await running)?.[Symbol.asyncDispose]();
      running = undefined;
    },
  };

  async function play({ text, batches, asks }: Session): Promise<ReadonlySet<string>> {
    running ??= startServer();
    const server = await running;
    serial += 1;
    const uri = `file:///session/${serial}.md`;
    await server.open(uri, bareDraft + text);
    let expected = bareDraft + text;
    const answers: Promise<unknown>[] = [];
    for (const [index, batch] of batches.entries()) {
      void server.change(uri, index + 2, ...batch);
      expected = applyPlainly(expected, batch);
      const asked = asks[index];
      if (asked) answers.push(ask(server, uri, asked));
    }
    for (const answer of await Promise.all(answers)) expectAnswer(answer);
    const found = await server.pull(uri);
    await server.close(uri);
    await server.open(uri, expected);
    assert.deepEqual(found, await server.pull(uri));
    await server.close(uri);
    assert.equal(server.log(), '');
    return new Set(found.map(({ code }) => String(code)));
  }
}

function ask(
  server: RunningServer,
  uri: string,
  { method, line, character }: Session['asks'][number],
): Promise<unknown> {
  const position = { line, character };
  return server
    .request(`textDocument/${methods[method] ?? 'hover'}`, {
      textDocument: { uri },
      position,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })
    .catch((error: unknown) => error);
}

/** An answer, or that the text has changed meanwhile. */
function expectAnswer(answer: unknown): void {
  if (answer instanceof Error) assert.equal((answer as Error & { code: number }).code, -32802);
}
