import type { LocalizedText } from '#schemas/localizedText.js';

import type { Draft, Reference } from '../model/draft.js';
import { articleOf, statuteOf, type ArticleKnowledge } from '../statutes/articles.js';
import type { Span } from '../text/span.js';

/** A citation of a law, with the address of the article at wetten.overheid.nl. */
export interface LawLink {
  readonly span: Span;
  readonly target: string;
  /** `Awb artikel 10:3`. */
  readonly title: string;
}

export function lawLinksOf({ references, language }: Draft): readonly LawLink[] {
  return references.flatMap((reference) => {
    const law = citedLaw(reference);
    if (law?.target === undefined) return [];
    const word = language === 'nl' ? 'artikel' : 'article';
    const title = `${law.abbreviation} ${word} ${law.article}`;
    return [{ span: reference.span, target: law.target, title }];
  });
}

export interface CitedLaw {
  /** Official title, and the English one that we use for it. */
  readonly name: LocalizedText;
  readonly abbreviation: string;
  readonly article: string;
  readonly known: ArticleKnowledge;
  /** Undefined: the law has no address of its own there. */
  readonly target: string | undefined;
}

/**
 * The law that a reference cites; undefined for other references and for laws that we do not know.
 *
 * The address names the law, and the article behind `#`. The site gives its articles anchors that
 * hold the chapters above them as well; where it has no anchor of this name, it opens the law.
 */
export function citedLaw({ target }: Reference): CitedLaw | undefined {
  if (target.kind !== 'statute') return undefined;
  const statute = statuteOf(target.statute);
  const [nl] = statute?.names.nl ?? [];
  const [en] = statute?.names.en ?? [];
  if (!statute || nl === undefined || en === undefined) return undefined;
  const anchor = encodeURIComponent(target.article).replaceAll('%3A', ':');
  return {
    name: { nl, en },
    abbreviation: statute.abbreviations[0] ?? nl,
    article: target.article,
    known: articleOf(target.statute, target.article),
    target: statute.bwb && `https://wetten.overheid.nl/${statute.bwb}#Artikel${anchor}`,
  };
}
