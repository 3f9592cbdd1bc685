import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';

import type { Labels } from './labels.js';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/**
 * The Markdown tree of a text; undefined when the parser gave up. Offsets are those of the text,
 * which must be without a byte order mark: micromark 4 drops it and counts from behind it.
 *
 * @param elsewhere - labels that are defined in the document, outside this text
 */
export function parseMarkdown(text: string, elsewhere?: Labels): Root | undefined {
  try {
    return elsewhere ? processor().use(withLabels, elsewhere).parse(text) : processor.parse(text);
  } catch {
    // micromark answers what nests too deeply with a RangeError. The caller reads lines instead,
    // and says so.
    return undefined;
  }
}

type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number];
type DocumentConstruct = NonNullable<MicromarkExtension['document']>[string];

/** Where micromark and its extension for footnotes keep the labels that they came across. */
interface ParserState {
  readonly defined: string[];
  gfmFootnotes?: string[];
}

/** Has micromark take labels for defined, by a construct that is tried on a line and never is one. */
function withLabels(this: Processor, { links, footnotes }: Labels): void {
  let isDone = false;
  const construct: DocumentConstruct = {
    name: 'labelsDefinedElsewhere',
    // So that it does not count as the construct that a line is in.
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (isDone) return nok;
      isDone = true;
      const state: ParserState = this.parser;
      state.gfmFootnotes ??= [];
      for (const label of links) state.defined.push(label.toUpperCase());
      for (const label of footnotes) state.gfmFootnotes.push(label.toUpperCase());
      return nok;
    },
  };
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { document: { null: construct } },
  ];
}
