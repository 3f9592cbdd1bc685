import { ResponseError } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { traceOf } from '../trace.js';

/** Milliseconds without a change before a text is looked at. */
const pause = 150;

/**
 * Publishes diagnostics, for clients that do not pull: after a pause, one run a text at a time,
 * with the version that they are for. A text that is closed loses them. Returns what looks at all
 * texts again.
 */
export function registerPushedDiagnostics(session: Session): () => void {
  const { connection, documents, problems, clock, log } = session;
  const waiting = new Map<string, () => void>();
  const running = new Set<string>();
  const again = new Set<string>();

  documents.onDidChangeContent(({ document }) => {
    schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    again.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => {
    for (const uri of documents.keys()) schedule(uri);
  };

  function schedule(uri: string): void {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      clock.after(pause, () => {
        waiting.delete(uri);
        void run(uri);
      }),
    );
  }

  async function run(uri: string): Promise<void> {
    if (running.has(uri)) {
      again.add(uri);
      return;
    }
    running.add(uri);
    try {
      const found = await problems.of(uri, { token: undefined, urgent: true, known: undefined });
      const version = documents.get(uri)?.version;
      if (version === undefined) return;
      if (!found?.items) {
        await connection.sendDiagnostics({ uri, version, diagnostics: [] });
      } else if (found.version === version) {
        await connection.sendDiagnostics({ uri, version, diagnostics: found.items() });
      }
    } catch (error) {
      // Superseded: the change that did it has scheduled the next run.
      if (!(error instanceof ResponseError)) {
        log('error', `Diagnostics of ${uri} failed: ${traceOf(error)}`);
      }
    } finally {
      running.delete(uri);
      if (again.delete(uri)) schedule(uri);
    }
  }
}
