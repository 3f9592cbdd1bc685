import type { Draft } from '../model/draft.js';
import type { Span } from '../text/span.js';

/** A citation of a law, with the address of the article at wetten.overheid.nl. */
export interface LawLink {
  readonly span: Span;
  readonly target: string;
  /** `Awb artikel 10:3`. */
  readonly title: string;
}

export declare function lawLinksOf(draft: Draft): readonly LawLink[];
