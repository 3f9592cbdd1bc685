import type { Definition, Reference, ReferenceTarget } from '../model/draft.js';

import type { Block } from './blocks.js';
import { citationsIn, citedNumberAt } from './citations.js';
import type { CitationGroup, CitedNumber } from './citations.js';
import { qualifierAt } from './qualifiers.js';
import type { Qualifier } from './qualifiers.js';
import type { SectionPart } from './sections.js';
import { statutesIn, statuteAt, statuteBefore, statutes } from './statutes.js';

/** How the draft numbers, which tells its own articles from those of a law. */
interface OwnNumbers {
  readonly articles: ReadonlySet<string>;
  /** Whether leden are numbered `3.2`, so that "artikel 3.2" is a lid. */
  readonly dottedClauses: boolean;
  readonly roman: boolean;
  /** Words that its headings begin with: `artikel`, `clause`; empty for `### 3`. */
  readonly words: ReadonlySet<string>;
  readonly namesClauses: boolean;
}

/**
 * The articles that the draft refers to, in the order of the text.
 *
 * Renumbering goes by what is called internal here, and to renumber a law would be worse than to
 * leave a reference of the draft as it is. So what is in doubt is not internal: a number without a
 * document in the recitals, in an annex with articles of its own, or with a form (`2.3.5`, `10:4`)
 * that the draft does not use itself.
 *
 * @param dottedClauses - whether leden are numbered `3.2`
 */
export function referencesOf(
  parts: readonly SectionPart[],
  text: string,
  definitions: readonly Definition[],
  dottedClauses: boolean,
): readonly Reference[] {
  const own = ownNumbers(parts, text, dottedClauses);
  const names = givenNames(definitions, text);
  const references: Reference[] = [];
  let annexName: string | undefined;

  for (const part of parts) {
    if (part.heading?.kind === 'annex') annexName = undefined;
    if (part.kind === 'annex' && part.heading?.kind === 'article') annexName ??= 'bijlage';
    references.push(...headingReference(part, text));
    const reader = createReader(
      text,
      own,
      names,
      part,
      part.zone === 'annex' ? annexName : undefined,
    );
    for (const block of part.blocks) references.push(...reader(block));
  }
  return references;
}

/** `### Artikel 3` in an explanation speaks of article 3 of the draft. */
function headingReference({ zone, heading }: SectionPart, text: string): readonly Reference[] {
  if (zone !== 'notes' || heading?.kind !== 'article' || !heading.numberSpan) return [];
  const { numberSpan } = heading;
  const article = text.slice(numberSpan.start, numberSpan.end);
  const span = { start: heading.text.start, end: numberSpan.end };
  return [{ span, numberSpan, target: internal(article, undefined, undefined) }];
}

type BlockReader = (block: Block) => readonly Reference[];

function createReader(
  text: string,
  own: OwnNumbers,
  names: ReadonlyMap<string, Qualifier>,
  part: SectionPart,
  annexName: string | undefined,
): BlockReader {
  /** The law that was named last in this section: "van die wet". */
  let lastStatute: string | undefined;

  return (block) => {
    if (block.kind === 'code' || block.kind === 'html') return [];
    const visible = maskedText(block, text);
    const groups = citationsIn(visible);
    const qualifiers = qualifiersOf(groups, visible, names);
    const mentions = statutesIn(visible);
    const references: Reference[] = [];
    const listed = groups[0]?.start === 0 && isListed(block, visible);

    function targetOf(
      group: CitationGroup,
      cited: CitedNumber,
      qualifier: Qualifier | undefined,
    ): ReferenceTarget | undefined {
      const { number, clause, item } = cited;
      switch (qualifier?.kind) {
        case 'own':
          if (annexName !== undefined)
            return { kind: 'document', name: annexName, article: number };
          return ownTarget(number, clause, item, own) ?? internal(number, clause, item);
        case 'statute':
          return { kind: 'statute', statute: qualifier.name, article: number };
        case 'same-statute':
          return { kind: 'statute', statute: named(group.start), article: number };
        case 'document':
          return { kind: 'document', name: qualifier.name, article: number };
        case undefined:
          break;
      }
      const quoted = part.zone === 'preamble' && !listed;
      const target = isOwnWord(group.word, own) ? ownTarget(number, clause, item, own) : undefined;
      if (target && annexName !== undefined)
        return { kind: 'document', name: annexName, article: number };
      if (target && !quoted) return target;
      if (group.word.startsWith('onderde')) return undefined;
      return { kind: 'statute', statute: named(group.start), article: number };
    }

    /** The law that was named last before an offset; empty when none was. */
    function named(before: number): string {
      const index = groups.findLastIndex(
        ({ start }, at) => start < before && qualifiers[at]?.kind === 'statute',
      );
      const cited = qualifiers[index];
      const from = groups[index]?.end ?? 0;
      const mentioned = mentions.findLast(({ at }) => at < before);
      if (mentioned && mentioned.at >= from) return mentioned.id;
      return cited?.kind === 'statute' ? cited.name : (lastStatute ?? '');
    }

    for (const [index, group] of groups.entries()) {
      for (const [position, cited] of group.numbers.entries()) {
        if (/^\d{4}$/u.test(cited.number)) continue;
        const target = targetOf(group, cited, qualifiers[index]);
        if (!target) continue;
        const start = position === 0 ? group.start : cited.span.start;
        references.push(referenceAt(block, start, cited, target));
      }
    }
    references.push(...bareCitations(visible, block, groups));
    const last = named(visible.length);
    if (last !== '') lastStatute = last;
    return references.sort((a, b) => a.span.start - b.span.start);
  };
}

function referenceAt(
  block: Block,
  start: number,
  { numberSpan, span }: CitedNumber,
  target: ReferenceTarget,
): Reference {
  const offset = block.span.start;
  const length =
    target.kind === 'internal' ? ownLength(numberSpan.end - numberSpan.start, target) : undefined;
  return {
    span: { start: start + offset, end: span.end + offset },
    numberSpan: {
      start: numberSpan.start + offset,
      end: (length === undefined ? numberSpan.end : numberSpan.start + length) + offset,
    },
    target,
  };
}

/** Of "artikel 8.2" that is article 8, lid 2, only the 8 is the number of an article. */
function ownLength(written: number, target: { readonly article: string }): number {
  return Math.min(written, target.article.length);
}

/** Per group what it is a citation of; "artikel 5 of artikel 6 van de wet" counts for both. */
function qualifiersOf(
  groups: readonly CitationGroup[],
  visible: string,
  names: ReadonlyMap<string, Qualifier>,
): readonly (Qualifier | undefined)[] {
  const qualifiers: (Qualifier | undefined)[] = [];
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index];
    if (!group) continue;
    const language = /^(?:article|clause|section)/u.test(group.word) ? 'en' : 'nl';
    const before = statuteBefore(
      visible.slice(Math.max(0, group.start - 60), group.start).trimEnd(),
    );
    const behind = qualifierAt(visible.slice(group.end, group.end + 240), language, names);
    const next = groups[index + 1];
    const between = next && visible.slice(group.end, next.start);
    const joined =
      between !== undefined &&
      /^\s{0,4}(?:,|;)?\s{0,4}(?:en|of|alsmede|juncto|jo\.?|and|or)?\s{0,4}(?:de|het|the)?\s{0,4}$/iu.test(
        between,
      );
    qualifiers[index] =
      behind ??
      (before === undefined ? undefined : { kind: 'statute', name: before }) ??
      (joined ? qualifiers[index + 1] : undefined);
  }
  return qualifiers;
}

/** Citations without the word "artikel": `Wgr 8 lid 4`, `10:3 Awb`. */
function bareCitations(
  visible: string,
  block: Block,
  groups: readonly CitationGroup[],
): readonly Reference[] {
  const found: Reference[] = [];
  const taken = (at: number): boolean => groups.some(({ start, end }) => at >= start && at < end);

  for (const match of visible.matchAll(abbreviationFirst)) {
    const at = match.index + match[0].length;
    const cited = citedNumberAt(visible, at);
    const known = statuteAt(match[0]);
    if (!cited || !known || taken(at) || /^\d{4}$/u.test(cited.number)) continue;
    const plain = /^\d+[a-z]?$/u.test(cited.number) && cited.clause === undefined;
    if (
      plain &&
      !/^\s{0,3}(?:[,.;:)]|$|en |of |and |or )/u.test(
        visible.slice(cited.span.end, cited.span.end + 6),
      )
    )
      continue;
    const target = { kind: 'statute', statute: known.id, article: cited.number } as const;
    found.push(referenceAt(block, match.index, cited, target));
  }
  for (const match of visible.matchAll(
    /(?<![\p{L}\d:.-])\d{1,3}(?:[:.]\d{1,3}){1,3}[a-z]?(?=\s{1,3}\p{Lu})/gu,
  )) {
    if (taken(match.index)) continue;
    const known = statuteAt(visible.slice(match.index + match[0].length).trimStart());
    const cited = known && citedNumberAt(visible, match.index);
    if (!cited) continue;
    const target = { kind: 'statute', statute: known.id, article: cited.number } as const;
    found.push(referenceAt(block, match.index, cited, target));
  }
  return found;
}

const abbreviationFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:${statutes
    .flatMap(({ abbreviations }) => abbreviations)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})\\s{1,3}(?=\\d)`,
  'gu',
);

/** A line of a table of contents: `Artikel 3 Mandaat ..... 4`. */
function isListed({ level }: Block, visible: string): boolean {
  return (
    level === 0 &&
    (/(?:\.{3}|…|\t) {0,3}\d{1,3}\s{0,3}$/u.test(visible) || !/[.,;:]\s{0,3}$/u.test(visible))
  );
}

/** An article of the draft itself, when the number has the form that its own articles have. */
function ownTarget(
  number: string,
  clause: string | undefined,
  item: string | undefined,
  own: OwnNumbers,
): ReferenceTarget | undefined {
  if (own.articles.has(number.toLowerCase())) return internal(number, clause, item);
  if (/^[IVXL]/u.test(number)) return own.roman ? internal(number, clause, item) : undefined;
  if (/^\d{1,3}[a-z]{0,7}$/u.test(number)) return internal(number, clause, item);
  const [article = '', lid, ...more] = number.split('.');
  const isClause = lid !== undefined && more.length === 0 && own.dottedClauses;
  return isClause && own.articles.has(article) ? internal(article, lid, item) : undefined;
}

function internal(
  article: string,
  clause: string | undefined,
  item: string | undefined,
): ReferenceTarget & { readonly kind: 'internal' } {
  return { kind: 'internal', article, clause, item };
}

/** Whether a word is one that the draft uses for its own articles. */
function isOwnWord(word: string, own: OwnNumbers): boolean {
  if (word.startsWith('section')) return own.words.has('section');
  if (word.startsWith('article'))
    return own.words.has('article') || (!own.words.has('clause') && !own.namesClauses);
  if (word.startsWith('onderde')) return own.roman;
  return true;
}

function ownNumbers(
  parts: readonly SectionPart[],
  text: string,
  dottedClauses: boolean,
): OwnNumbers {
  const articles = parts.filter(({ kind, zone }) => kind === 'article' && zone === 'body');
  const numbers = articles.flatMap(({ heading }) => heading?.number ?? []);
  return {
    articles: new Set(numbers.map((number) => number.toLowerCase())),
    dottedClauses,
    roman: articles.some(({ heading }) => heading?.kind === 'roman'),
    words: new Set(
      articles.map(
        ({ heading }) => /^\p{L}*/u.exec(heading?.visible ?? '')?.[0].toLowerCase() ?? '',
      ),
    ),
    namesClauses: /(?<!\p{L})clauses? \d/iu.test(text),
  };
}

/** What the draft's definitions call a law, or the draft itself: `wet: de Wet …`. */
function givenNames(
  definitions: readonly Definition[],
  text: string,
): ReadonlyMap<string, Qualifier> {
  const names = new Map<string, Qualifier>();
  for (const { term, span } of definitions) {
    const name = text.slice(term.start, term.end).toLowerCase();
    const meaning = text
      .slice(term.end, span.end)
      .replace(/^["'”’*_:\s]+/u, '')
      .replace(/^(?:means|betekent) /iu, '')
      .replace(/[*_]/gu, '');
    if (/^(?:deze|this|onderhavige) /iu.test(meaning)) names.set(name, { kind: 'own' });
    const known = statuteAt(meaning.replace(/^(?:de|het|the) /iu, ''));
    if (known) names.set(name, { kind: 'statute', name: known.id });
    else if (
      /^(?:de|het|the)? ?(?:hoofdstuk \d+ van de )?(?:\p{Lu}\p{L}+ )?(?:wet|act)(?!\p{L})/iu.test(
        meaning,
      )
    ) {
      names.set(name, { kind: 'statute', name: text.slice(term.start, term.end) });
    }
  }
  return names;
}

/** The text of a block with code, comments, tags, addresses and emphasis blanked, same length. */
function maskedText({ span, inert }: Block, text: string): string {
  let masked = '';
  let from = span.start;
  for (const { start, end } of inert) {
    if (start < from || end > span.end) continue;
    masked += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  masked += text.slice(from, span.end);
  return masked.replace(/[*_]/gu, ' ');
}
