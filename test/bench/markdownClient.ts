import type { ProtocolConnection } from 'vscode-languageserver/node';

/** What vscode-markdown-languageserver asks of its client, which parses for it with markdown-it. */

type MarkdownIt = new (options: { readonly html: boolean }) => {
  readonly parse: (text: string, environment: object) => unknown;
};

/** @param module - markdown-it, as it was loaded */
export function serveMarkdownIt(module: unknown) {
  // Its types are not installed: nothing but this makes use of it.
  const parser = new (module as MarkdownIt)({ html: true });
  return (connection: ProtocolConnection, text: () => string): void => {
    connection.onRequest('markdown/parse', () => parser.parse(text(), {}));
    connection.onRequest('markdown/fs/readFile', () => []);
    connection.onRequest('markdown/fs/readDirectory', () => []);
    connection.onRequest('markdown/fs/stat', () => undefined);
    connection.onRequest('markdown/fs/watcher/create', () => null);
    connection.onRequest('markdown/fs/watcher/delete', () => null);
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  };
}

const warning = { enabled: 'warning' };

/** All that it can check is on; as it comes, it checks nothing. */
export const markdownSettings = {
  markdown: {
    occurrencesHighlight: { enabled: false },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    validate: {
      enabled: true,
      referenceLinks: warning,
      fragmentLinks: warning,
      fileLinks: { ...warning, markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: warning,
      duplicateLinkDefinitions: warning,
      ignoredLinks: [],
    },
  },
};
