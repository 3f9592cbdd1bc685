import type { PhraseRole } from '../checklist/collectPhrases.js';
import type { Passage } from '../model/draft.js';
import { areSame } from '../text/areSame.js';
import type { PhraseMatch } from '../text/phrases.js';

/**
 * A phrase that was found in a section. Offsets are from the start of its passage, in UTF-16 code
 * units: what happens in another passage does not change it.
 */
export interface Found {
  /** Index in the matcher: tells two terms apart. */
  readonly phrase: number;
  /** Index in the passages of the section; -1: it is in none, and offsets are from its start. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

export interface ElementFound extends Found {
  readonly scope: 'clause' | 'draft';
  readonly strong: boolean;
}

/** What a section says of one topic. */
export interface TopicWords {
  readonly terms: readonly Found[];
  /** How many different terms. */
  readonly termCount: number;
  /** What names the topic without settling it. */
  readonly named: readonly Found[];
  readonly conditions: readonly Found[];
  readonly deferrals: readonly Found[];
  /** By index of the element; elements of which nothing was found are not in it. */
  readonly elements: ReadonlyMap<number, readonly ElementFound[]>;
  /** Of `elements` what counts anywhere in the draft. */
  readonly anywhere: ReadonlyMap<number, readonly ElementFound[]>;
  /** By index of the element: the needs that are met. */
  readonly needs: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether a wording proves the topic by itself. */
  readonly strong: boolean;
  /** Whether a passage has an element that counts anywhere, with another word of the topic. */
  readonly hasCompany: boolean;
}

/** What was found with roles that are about no topic. */
export interface OtherFound extends Found {
  readonly role: Exclude<PhraseRole, { readonly topic: number }>;
}

/** All that was found in a section. It depends on nothing outside it. */
export interface SectionEvidence {
  /** By index in `CompiledChecklist.topics`. */
  readonly topics: ReadonlyMap<number, TopicWords>;
  readonly others: readonly OtherFound[];
}

export const noWords: TopicWords = {
  terms: [],
  termCount: 0,
  named: [],
  conditions: [],
  deferrals: [],
  elements: new Map(),
  anywhere: new Map(),
  needs: new Map(),
  strong: false,
  hasCompany: false,
};

/**
 * Sorts out what was found in a section.
 *
 * @param passages - of the section
 * @param firstRegion - the region of its first passage in the matches
 */
export function sectionEvidenceOf(
  matches: readonly PhraseMatch[],
  passages: readonly Passage[],
  firstRegion: number,
  roles: readonly (readonly PhraseRole[])[],
): SectionEvidence {
  const topics = new Map<number, ReturnType<typeof createWords>>();
  const others: OtherFound[] = [];
  for (const { phrase, region, span } of matches) {
    const passage = region - firstRegion;
    const start = passages[passage]?.span.start ?? 0;
    const found: Found = {
      phrase,
      passage,
      start: span.start - start,
      end: span.end - start,
    };
    for (const role of roles[phrase] ?? []) {
      if (!('topic' in role)) {
        others.push({ ...found, role });
        continue;
      }
      let words = topics.get(role.topic);
      if (!words) {
        words = createWords();
        topics.set(role.topic, words);
      }
      words.add(found, role);
    }
  }
  return {
    topics: new Map([...topics].map(([topic, words]) => [topic, words.done()])),
    others: withoutIdle(others),
  };
}

/** Without what makes words harmless that are not there. */
function withoutIdle(others: readonly OtherFound[]): readonly OtherFound[] {
  const found = new Set(others.map(({ role }) => subjectOf(role)));
  return others.filter(({ role }) => {
    const subject = subjectOf(role, 'unless');
    return subject === undefined || found.has(subject);
  });
}

/** What a wording is looked for; with `unless`, what it makes harmless. */
function subjectOf(role: OtherFound['role'], as: 'found' | 'unless' = 'found'): string | undefined {
  const isUnless = as === 'unless';
  switch (role.kind) {
    case 'agreed-term':
      return isUnless ? undefined : `term ${role.term}`;
    case 'agreed-term-unless':
      return isUnless ? `term ${role.term}` : undefined;
    case 'vague':
      return isUnless ? undefined : `vague ${role.wording}`;
    case 'vague-unless':
    case 'vague-unless-article':
      return isUnless ? `vague ${role.wording}` : undefined;
    case 'defect':
      return isUnless ? undefined : `defect ${role.defect}`;
    case 'defect-unless':
      return isUnless ? `defect ${role.defect}` : undefined;
    case 'mention':
    case 'defers':
      return undefined;
  }
}

function createWords() {
  const terms: Found[] = [];
  const named: Found[] = [];
  const conditions: Found[] = [];
  const deferrals: Found[] = [];
  const elements = new Map<number, ElementFound[]>();
  const needs = new Map<number, Set<number>>();

  return {
    add(found: Found, role: Extract<PhraseRole, { readonly topic: number }>): void {
      switch (role.kind) {
        case 'element': {
          const { element, scope, strong } = role;
          const own = elements.get(element) ?? [];
          own.push({ ...found, scope, strong });
          elements.set(element, own);
          break;
        }
        case 'need':
          needs.set(role.element, (needs.get(role.element) ?? new Set()).add(role.need));
          break;
        case 'term':
          terms.push(found);
          break;
        case 'named':
          named.push(found);
          break;
        case 'condition':
          conditions.push(found);
          break;
        case 'deferral':
          deferrals.push(found);
          break;
        case 'heading':
          // Looked for in headings only.
          break;
      }
    },
    done: (): TopicWords => ({
      terms,
      termCount: new Set(terms.map(({ phrase }) => phrase)).size,
      named,
      conditions,
      deferrals,
      // Most have none of these; an empty map of their own would be most of what they take.
      elements: elements.size > 0 ? elements : noWords.elements,
      anywhere: elements.size > 0 ? anywhereOf(elements) : noWords.anywhere,
      needs: needs.size > 0 ? needs : noWords.needs,
      strong: [...elements.values()].some((own) => own.some(({ strong }) => strong)),
      hasCompany: hasCompany(terms, elements),
    }),
  };
}

function isAnywhere({ scope }: ElementFound): boolean {
  return scope === 'draft';
}

function anywhereOf(elements: TopicWords['elements']): TopicWords['elements'] {
  if ([...elements.values()].every((found) => found.every(isAnywhere))) return elements;
  const anywhere = new Map<number, readonly ElementFound[]>();
  for (const [element, found] of elements) {
    const own = found.filter(isAnywhere);
    if (own.length > 0) anywhere.set(element, own);
  }
  return anywhere.size > 0 ? anywhere : noWords.anywhere;
}

function hasCompany(terms: readonly Found[], elements: TopicWords['elements']): boolean {
  const settling = new Map<number, Set<string>>();
  for (const [element, found] of elements) {
    for (const { passage, scope } of found) {
      if (scope !== 'draft') continue;
      settling.set(passage, (settling.get(passage) ?? new Set()).add(`element ${element}`));
    }
  }
  if (settling.size === 0) return false;
  for (const { passage, start } of terms) settling.get(passage)?.add(`term ${start}`);
  // A term in the very words of the element is no second word.
  for (const found of elements.values()) {
    for (const { passage, start, scope } of found) {
      if (scope === 'draft') settling.get(passage)?.delete(`term ${start}`);
    }
  }
  return [...settling.values()].some(({ size }) => size > 1);
}

/** The same evidence, with the words of a topic kept where another has the very same. */
export function withKnownWords(
  { topics, others }: SectionEvidence,
  known: SectionEvidence,
): SectionEvidence {
  const kept = new Map<number, TopicWords>();
  for (const [topic, words] of topics) {
    const before = known.topics.get(topic);
    kept.set(topic, before && isSame(before, words) ? before : words);
  }
  return { topics: kept, others };
}

function isSame(one: TopicWords, other: TopicWords): boolean {
  return (
    areFoundAlike(one.terms, other.terms) &&
    areFoundAlike(one.named, other.named) &&
    areFoundAlike(one.conditions, other.conditions) &&
    areFoundAlike(one.deferrals, other.deferrals) &&
    one.elements.size === other.elements.size &&
    [...one.elements].every(([element, found]) => {
      return areFoundAlike(found, other.elements.get(element) ?? []);
    }) &&
    one.needs.size === other.needs.size &&
    [...one.needs].every(([element, needs]) => {
      const others = other.needs.get(element);
      return others?.size === needs.size && [...needs].every((need) => others.has(need));
    })
  );
}

/** A phrase has one scope and strength for an element, so that these need not be compared. */
function areFoundAlike(one: readonly Found[], other: readonly Found[]): boolean {
  return areSame(
    one,
    other,
    (found, { phrase, passage, start, end }) =>
      found.phrase === phrase &&
      found.passage === passage &&
      found.start === start &&
      found.end === end,
  );
}
