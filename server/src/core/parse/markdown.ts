import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/**
 * The Markdown tree of a text; undefined when the parser gave up. Offsets are those of the text,
 * which must be without a byte order mark: micromark 4 drops it and counts from behind it.
 */
export function parseMarkdown(text: string): Root | undefined {
  try {
    return processor.parse(text);
  } catch {
    // micromark answers what nests too deeply with a RangeError. The caller reads lines instead,
    // and says so.
    return undefined;
  }
}
