import type { TextDocument } from 'vscode';

/** Lines in which the frontmatter must come to its end. */
const frontmatterLines = 200;

/**
 * The line of `form` in the frontmatter, for when the server cannot be asked; undefined: the file
 * does not look like a draft.
 */
export function formLineOf(document: TextDocument): number | undefined {
  if (document.lineCount < 2 || document.lineAt(0).text.trimEnd() !== '---') return undefined;
  for (let line = 1; line < Math.min(document.lineCount, frontmatterLines); line += 1) {
    const { text } = document.lineAt(line);
    if (text.startsWith('form:')) return line;
    if (text.trimEnd() === '---') return undefined;
  }
  return undefined;
}
