import type { Definition, Reference, ReferenceTarget } from '../model/draft.js';

import type { Memory } from '../text/memory.js';
import { movedSpan } from '../text/span.js';

import type { Block } from './blocks.js';
import { bareCitationsIn, type BareCitation } from './bareCitations.js';
import { citationsIn } from './citations.js';
import type { CitationGroup, CitedNumber } from './citations.js';
import { givenNames } from './givenNames.js';
import { internal, isOwnWord, ownNumbers, ownTarget } from './ownNumbers.js';
import type { OwnNumbers } from './ownNumbers.js';
import { maskedText } from './prose.js';
import { qualifierAt } from './qualifiers.js';
import type { Qualifier } from './qualifiers.js';
import type { OwnSection, PlacedPart } from './sectionMemo.js';
import type { SectionPart } from './sections.js';
import { lawsIn, statuteBefore, type LawMention } from './statutes.js';

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
  sections: readonly PlacedPart[],
  text: string,
  definitions: readonly Definition[],
  dottedClauses: boolean,
  memory: Memory,
): readonly Reference[] {
  const parts = sections.map(({ part }) => part);
  const numbers = ownNumbers(parts, text, dottedClauses);
  const names = givenNames(definitions, text);
  const key = keyOfDraft(numbers, names);
  const references: Reference[] = [];
  let annexName: string | undefined;

  for (const { own, part } of sections) {
    if (part.heading?.kind === 'annex') annexName = undefined;
    if (part.kind === 'annex' && part.heading?.kind === 'article') annexName ??= 'bijlage';
    const kept = own.read(noReferences);
    const scope: Scope = {
      numbers,
      names,
      annexName: part.zone === 'annex' ? annexName : undefined,
    };
    const keyOfScope = `${scope.annexName ?? ''} ${key}`;
    const { start } = part.span;
    if (kept.key !== keyOfScope) {
      kept.key = keyOfScope;
      kept.own = referencesIn(own, scope, memory);
      kept.placed = undefined;
    }
    if (kept.placed?.start !== start) {
      kept.placed = { start, references: kept.own.map((each) => movedBy(each, start)) };
    }
    // Not spread into `push`: thousands of arguments overflow the stack.
    for (const reference of kept.placed.references) references.push(reference);
  }
  return references;
}

/** What the references of a section depend on besides the section. */
interface Scope {
  readonly numbers: OwnNumbers;
  readonly names: ReadonlyMap<string, Qualifier>;
  readonly annexName: string | undefined;
}

function keyOfDraft(numbers: OwnNumbers, names: ReadonlyMap<string, Qualifier>): string {
  const { articles, dottedClauses, roman, words, namesClauses } = numbers;
  return JSON.stringify([
    [...articles],
    dottedClauses,
    roman,
    [...words],
    namesClauses,
    [...names],
  ]);
}

/** The references of a section by itself, and the scope in which they were read. */
interface KeptReferences {
  key: string | undefined;
  own: readonly Reference[];
  /** Where they stood last. */
  placed: { readonly start: number; readonly references: readonly Reference[] } | undefined;
}

function noReferences(): KeptReferences {
  return { key: undefined, own: [], placed: undefined };
}

function referencesIn({ part, text }: OwnSection, scope: Scope, memory: Memory) {
  const read = createReader(text, part, scope, memory);
  return [...headingReference(part, text), ...part.blocks.flatMap(read)];
}

function movedBy({ span, numberSpan, target }: Reference, by: number): Reference {
  return { span: movedSpan(span, by), numberSpan: movedSpan(numberSpan, by), target };
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
  part: SectionPart,
  { numbers: own, names, annexName }: Scope,
  memory: Memory,
): BlockReader {
  /** The law that was named last in this section: "van die wet". */
  let lastStatute: string | undefined;

  return (block) => {
    if (block.kind === 'code' || block.kind === 'html') return [];
    const { visible, groups, mentions, bare } = memory.piece(maskedText(block, text)).read(citedIn);
    const qualifiers = qualifiersOf(groups, visible, names);
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
          return statuteTarget(qualifier.name, cited);
        case 'same-statute':
          return statuteTarget(named(group.start), cited);
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
      return statuteTarget(named(group.start), cited, true);
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
    for (const { start, cited, statute } of bare) {
      references.push(referenceAt(block, start, cited, statuteTarget(statute, cited)));
    }
    const last = named(visible.length);
    if (last !== '') lastStatute = last;
    return references.sort((a, b) => a.span.start - b.span.start);
  };
}

/** What a block cites and which laws it names, whatever the draft. */
interface Cited {
  /** The text of the block without emphasis, of the same length. */
  readonly visible: string;
  readonly groups: readonly CitationGroup[];
  readonly mentions: readonly LawMention[];
  readonly bare: readonly BareCitation[];
}

function citedIn(masked: string): Cited {
  const visible = masked.replace(/[*_]/gu, ' ');
  const groups = citationsIn(visible);
  return { visible, groups, mentions: lawsIn(visible), bare: bareCitationsIn(visible, groups) };
}

function statuteTarget(
  statute: string,
  { number, clause, lastClause, item }: CitedNumber,
  guessed = false,
): ReferenceTarget {
  return { kind: 'statute', statute, article: number, clause, lastClause, item, guessed };
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

/** A line of a table of contents: `Artikel 3 Mandaat ..... 4`. */
function isListed({ level }: Block, visible: string): boolean {
  return (
    level === 0 &&
    (/(?:\.{3}|…|\t) {0,3}\d{1,3}\s{0,3}$/u.test(visible) || !/[.,;:]\s{0,3}$/u.test(visible))
  );
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
