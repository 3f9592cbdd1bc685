import type {
  Diagnostic,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

/** The diagnostics that a server publishes by itself of one document. */
export interface Publications {
  readonly last: () => readonly Diagnostic[];
  /** When those of a version came, or of one that is not told, which was sent at some time. */
  readonly arrival: (version: number, since: number) => Promise<number>;
}

export function listenToPublications(connection: ProtocolConnection, uri: string): Publications {
  let last: { readonly params: PublishDiagnosticsParams; readonly at: number } | undefined;
  let heard: (() => void) | undefined;
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => {
      if (params.uri !== uri) return;
      last = { params, at: performance.now() };
      heard?.();
    },
  );
  return {
    last: () => last?.params.diagnostics ?? [],
    async arrival(version, since) {
      for (;;) {
        const of = last?.params.version;
        if (last && last.at >= since && (of === undefined || of >= version)) return last.at;
        await new Promise<void>((resolve) => (heard = resolve));
      }
    },
  };
}
