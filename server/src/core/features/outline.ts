import type { Draft } from '../model/draft.js';
import type { Span } from '../text/span.js';

/** Chapters, articles and leden, nested. `selection` lies in `span`; `name` is never blank. */
export interface OutlineItem {
  readonly kind: 'chapter' | 'section' | 'clause';
  readonly name: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

export declare function outlineOf(draft: Draft): readonly OutlineItem[];

/** What an editor can fold: the frontmatter, chapters, sections, definitions, comments. */
export interface Fold {
  readonly kind: 'region' | 'comment';
  readonly span: Span;
}

export declare function foldsOf(draft: Draft): readonly Fold[];
