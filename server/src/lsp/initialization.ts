import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import * as z from 'zod';

import { Language } from '#schemas/localizedText.js';

/** What the client said at the start, as far as the server goes by it. */
export interface Client {
  readonly language: Language;
  readonly analysisUrl: string | undefined;
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly snippetEdits: boolean;
  readonly versionedEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly markdownCompletions: boolean;
  /** Shows what a completion is in each row of the list, and not in the chosen one alone. */
  readonly labelDetails: boolean;
  readonly markdownHovers: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly onlyFoldsLines: boolean;
  readonly codeActionLiterals: boolean;
}

const Options = z.object({
  analysisUrl: z.string().max(4000).optional(),
  /** Of the user, where the client knows better than its locale tells. */
  language: Language.optional().catch(undefined),
});

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace }: ClientCapabilities = params.capabilities;
  const options = Options.safeParse(params.initializationOptions);
  return {
    language: options.data?.language ?? languageOf(params.locale),
    analysisUrl: options.data?.analysisUrl,
    folders: foldersOf(params),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownCompletions:
      textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    onlyFoldsLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
  };
}

function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

function foldersOf({ workspaceFolders, rootUri }: OldInitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

/** Clients of before LSP 3.6 name one folder. */
interface OldInitializeParams {
  readonly workspaceFolders?: readonly { readonly uri: string }[] | null;
  readonly rootUri?: string | null;
}
