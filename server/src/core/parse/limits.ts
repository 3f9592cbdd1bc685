/**
 * What of a text is read, in one table. Every limit that cuts gives a problem on the draft or the
 * checklist, so that a part that was not read never looks like a part without faults:
 * `test/unit/limits.test.ts` tries each at its number and one past it. Phrases have limits of their
 * own (`text/phraseSyntax.ts`), and so has what is shown (`lsp/report.ts`).
 *
 * Lengths are in UTF-16 code units.
 */
export const limits = {
  /** Longer texts are not analysed: only their frontmatter, and the headings up to here, are read. */
  document: 1_000_000,
  frontmatter: {
    length: 256_000,
    depth: 64,
    keys: 5_000,
  },
  /** YAML files of checklists. */
  checklist: {
    length: 1_000_000,
    depth: 64,
    keys: 50_000,
  },
  /** All checklists of a workspace that hold for one draft, together. */
  checklists: {
    length: 2_000_000,
    files: 50,
    /** The built-in ones have about as many. */
    phrases: 2_000,
  },
  parties: 400,
  waivers: 200,
  /** Problems of one kind that are listed; more of them say nothing new. */
  problems: 20,
  /** What the Markdown parser gets to see: past these its cost grows with the square of the text. */
  markdown: {
    lines: 50_000,
    /** Quotes and list items that one line opens. */
    containers: 24,
    /** Blanks at the start of a line. */
    indent: 160,
    /** Characters that can open or close markup, in one piece of running text. */
    delimiters: 1_000,
    /** Length and lines of one block: text without a blank line in it. */
    blockLength: 60_000,
    blockLines: 1_500,
    /** Lines in a quote, in the whole text. */
    quotedLines: 1_000,
    /** Headings made by a line of `-` or `=` below them, in the whole text. */
    underlines: 500,
  },
} as const;

export interface YamlLimits {
  readonly length: number;
  /** Mappings and lists in one another. */
  readonly depth: number;
  readonly keys: number;
}
