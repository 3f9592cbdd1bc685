import type {
  AnnotatedTextEdit,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';

import type { Edit } from '#core/fixes/edit.js';
import { plainOf } from '#core/fixes/snippet.js';

import type { Converter } from './convert.js';
import type { Client } from './initialization.js';

/**
 * Edits as the client can take them. They name the version that they are for, so that a client can
 * tell when it has moved on; as snippets where it knows these, else with the defaults filled in.
 */
export function workspaceEditOf(
  edits: readonly Edit[],
  converter: Converter,
  client: Pick<Client, 'snippetEdits' | 'versionedEdits'>,
): WorkspaceEdit {
  const { uri, version } = converter.source;
  if (!client.versionedEdits) {
    return { changes: { [uri]: edits.map((edit) => plainEdit(edit, converter)) } };
  }
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit): SnippetTextEdit | TextEdit | AnnotatedTextEdit =>
          client.snippetEdits && isSnippet(edit)
            ? snippetEdit(edit, converter)
            : plainEdit(edit, converter),
        ),
      },
    ],
  };
}

export function plainEdit({ span, snippet }: Edit, converter: Converter): TextEdit {
  return { range: converter.range(span), newText: plainOf(snippet) };
}

function snippetEdit({ span, snippet }: Edit, converter: Converter): SnippetTextEdit {
  return { range: converter.range(span), snippet: { kind: 'snippet', value: snippet } };
}

/** An edit without tab stops, such as a new number, is no snippet: the cursor has no place in it. */
function isSnippet({ snippet }: Edit): boolean {
  return /\$(?:\d|\{\d)/u.test(snippet);
}
