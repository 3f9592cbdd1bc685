// Parses the files of a folder with remark, one after another, and does nothing with the trees.
import { readFileSync } from 'node:fs';

import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { filesOf } from './filesOf.js';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
let blocks = 0;
for (const file of filesOf(process.argv[2])) {
  blocks += processor.parse(readFileSync(file, 'utf8')).children.length;
}
console.log(blocks);
