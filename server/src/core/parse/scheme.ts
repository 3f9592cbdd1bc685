import type { HeadingLine, Piece } from './headings.js';
import type { LabelKind } from './label.js';

/** What a heading is in this draft. `text`: just a text; `dropped`: no heading after all. */
export type Role = 'article' | 'chapter' | 'annex' | 'notes' | 'signatures' | 'text' | 'dropped';

export type Scheme = ReadonlyMap<HeadingLine, Role>;

/**
 * Works out how a draft numbers, from all its headings together: `### 3. Mandaat` is an article in
 * one draft and a chapter in another, which has `#### Artikel 7` below it.
 */
export function schemeOf(pieces: readonly Piece[]): Scheme {
  const { kept, dropped } = withoutImpostors(pieces);
  const body = bodyOf(kept);
  const style = numberingOf(body);
  const roles = new Map<HeadingLine, Role>();
  for (const heading of dropped) roles.set(heading, 'dropped');
  for (const [index, heading] of kept.entries()) {
    roles.set(heading, roleOf(heading, kept.slice(index + 1, index + 40), style));
  }
  return roles;
}

interface Numbering {
  /** The kinds whose headings are articles; the others with a number are chapters. */
  readonly articles: ReadonlySet<LabelKind>;
  /** Heading level of most articles; undefined when they are bold or plain. */
  readonly depth: number | undefined;
}

function numberingOf(body: readonly HeadingLine[]): Numbering {
  const kinds = (
    ['article', 'decimal', 'dotted', 'roman', 'letter', 'section', 'chapter'] as const
  ).map((kind) => ({ kind, headings: body.filter((heading) => heading.kind === kind) }));
  const has = (kind: LabelKind): boolean =>
    kinds.some((entry) => entry.kind === kind && entry.headings.length > 0);

  const articles = new Set<LabelKind>();
  if (has('article')) articles.add('article');
  else if (has('decimal') || has('dotted')) articles.add('decimal').add('dotted');
  else if (has('roman')) articles.add('roman');
  else if (has('letter')) articles.add('letter');
  else if (has('section')) articles.add('section');
  else articles.add('chapter');

  const depths = body.flatMap(({ kind, depth }) => (kind && articles.has(kind) ? [depth] : []));
  return { articles, depth: commonest(depths) };
}

function roleOf(heading: HeadingLine, next: readonly HeadingLine[], style: Numbering): Role {
  const { kind, depth } = heading;
  switch (kind) {
    case 'annex':
    case 'notes':
    case 'signatures':
      return kind;
    case undefined:
    case 'preamble':
      return 'text';
    case 'article':
      return 'article';
    case 'chapter':
      return style.articles.has('chapter') ? 'article' : 'chapter';
    case 'decimal':
    case 'dotted':
      if (style.articles.has('article')) return roleBesideArticles(heading, next, style);
      return kind === 'decimal' && opensDotted(heading, next) ? 'chapter' : 'article';
    case 'roman':
    case 'letter':
    case 'section':
      if (style.articles.has(kind)) return 'article';
      if (isDeeper(depth, style.depth)) return 'text';
      return opensArticle(next, style) ? 'chapter' : 'text';
  }
}

/** `### 19` in a draft that otherwise has `### Artikel 18`. */
function roleBesideArticles(
  { depth }: HeadingLine,
  next: readonly HeadingLine[],
  style: Numbering,
): Role {
  if (depth === style.depth) return 'article';
  if (isDeeper(depth, style.depth)) return 'text';
  return opensArticle(next, style) ? 'chapter' : 'text';
}

/** Whether the next numbered heading is an article, or a chapter above one. */
function opensArticle(next: readonly HeadingLine[], { articles, depth }: Numbering): boolean {
  const first = next.find(({ kind }) => kind !== undefined && kind !== 'preamble');
  if (first?.kind === undefined) return false;
  if (articles.has(first.kind) || first.kind === 'chapter' || first.kind === 'section') return true;
  return first.kind === 'decimal' && first.depth === depth;
}

/** `## 3. Taken` with `### 3.1 Toegang` below it. */
function opensDotted(heading: HeadingLine, next: readonly HeadingLine[]): boolean {
  const first = next.find(({ kind }) => kind === 'dotted' || kind === 'decimal');
  return first?.kind === 'dotted' && first.number?.startsWith(`${heading.number ?? ''}.`) === true;
}

function isDeeper(depth: number | undefined, than: number | undefined): boolean {
  return depth !== undefined && than !== undefined && depth > than;
}

/** The headings before the first annex, explanation or signature that has articles before it. */
function bodyOf(headings: readonly HeadingLine[]): readonly HeadingLine[] {
  let numbered = false;
  const end = headings.findIndex(({ kind }) => {
    if (kind === 'annex' || kind === 'notes' || kind === 'signatures') return numbered;
    if (kind !== undefined && kind !== 'preamble' && kind !== 'chapter') numbered = true;
    return false;
  });
  const body = end < 0 ? headings : headings.slice(0, end);
  return body.some(({ kind }) => kind !== undefined) ? body : headings;
}

/** Takes out lines that only look like headings: of a table of contents, or in running text. */
function withoutImpostors(pieces: readonly Piece[]): {
  readonly kept: readonly HeadingLine[];
  readonly dropped: readonly HeadingLine[];
} {
  const headings = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.heading] : []));
  const isMarked = ({ style }: HeadingLine): boolean => style === 'atx' || style === 'setext';
  const marked = headings.some((heading) => isMarked(heading) && heading.kind === 'article');
  const numbered = headings.filter((heading) => isMarked(heading) && isNumberOnly(heading)).length;
  const bold = headings.some(
    (heading) => heading.style === 'bold' && heading.kind === 'article' && !heading.runIn,
  );
  const plain = headings.some(({ style, kind }) => style === 'plain' && kind === 'article');
  const listed = listedIn(pieces);

  function isImpostor(heading: HeadingLine): boolean {
    const { style, kind, runIn } = heading;
    if (runIn) return kind === 'article' && (marked || bold || plain || numbered > 1);
    if (style === 'bold') return isNumberOnly(heading) && (marked || bold || numbered > 1);
    if (style !== 'plain' || (kind !== 'article' && kind !== 'chapter')) return false;
    return marked || bold || numbered > 1 || listed.has(heading);
  }

  const dropped = headings.filter(isImpostor);
  const out = new Set(dropped);
  return { kept: headings.filter((heading) => !out.has(heading)), dropped };
}

/** Plain lines of a table of contents: nothing stands below them, and the number comes again. */
function listedIn(pieces: readonly Piece[]): ReadonlySet<HeadingLine> {
  const later = new Set<string>();
  const listed = new Set<HeadingLine>();
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'heading') continue;
    const { heading } = piece;
    const key = `${heading.kind ?? ''} ${heading.number ?? heading.visible}`;
    const bare = pieces[index + 1]?.kind === 'heading' || later.has(key);
    if (heading.style === 'plain' && bare && later.has(key)) listed.add(heading);
    later.add(key);
  }
  return listed;
}

function isNumberOnly({ kind }: HeadingLine): boolean {
  return kind === 'decimal' || kind === 'dotted' || kind === 'roman' || kind === 'letter';
}

function commonest(depths: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const [depth, count] of counts) {
    if (count > most) [best, most] = [depth, count];
  }
  return best;
}
