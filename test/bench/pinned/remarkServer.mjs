// remark with lint rules as a language server. Runs where its packages are: in .peers/.
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import lintConsistent from 'remark-preset-lint-consistent';
import lintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
  plugins: [remarkFrontmatter, remarkGfm, lintRecommended, lintConsistent],
});
