import { agreedTerms } from '../checklist/agreedTerms.js';
import type { CompiledChecklist } from '../checklist/compile.js';
import { ownersOfAnnexes } from '../parse/annexes.js';
import type { Draft } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import type { MatchRegion } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import { definitionLists } from './definitionLists.js';
import type { EvidenceMemory } from './evidenceMemory.js';
import { hitAt, type Hit, type SectionPlace, type TopicHits, type TopicPlaces } from './hits.js';
import { noWords, type OtherFound, type SectionEvidence } from './sectionEvidence.js';
import type { TopicIndex } from './topicIndex.js';

/** Where words of some kind stand, and words that make them harmless. */
export interface WordingHits {
  readonly found: Hit[];
  readonly unless: Hit[];
}

export interface Evidences {
  /** By index in `Draft.sections`. */
  readonly sections: readonly SectionEvidence[];
  /** Sections that do little else than define terms. */
  readonly definitionLists: ReadonlySet<number>;
  /** Articles that an annex belongs to, by its section. */
  readonly annexOwners: ReadonlyMap<number, readonly number[]>;
  /** By index in `CompiledChecklist.topics`. */
  readonly topics: readonly TopicHits[];
  /** Ids of the layers whose `mentions` the draft has. */
  readonly mentions: ReadonlySet<string>;
  /** Words that leave something to another document. */
  readonly defers: readonly (Hit & { readonly open: boolean })[];
  /** By index in `agreedTerms`. */
  readonly agreedTerms: readonly WordingHits[];
  /** By index in `CompiledChecklist.defects`. */
  readonly defects: readonly WordingHits[];
}

/** Reads the draft once with all phrases of the checklist. */
export function collectEvidence(
  draft: Draft,
  checklist: CompiledChecklist,
  shown: ShownDraft,
  memory: { readonly evidence: EvidenceMemory; readonly index: TopicIndex },
): Evidences {
  const found = memory.evidence.read(draft, checklist, shown.sections);
  const places = memory.index.update(draft, checklist, found);
  const lists = definitionLists(draft);
  const topics = withDefinitions(draft, checklist, places, lists).map((own): TopicHits => ({
    ...own,
    headings: new Set(),
    chapters: new Set(),
  }));
  const others = othersIn(draft, checklist, found);
  readHeadings(draft, checklist, topics, others.mentions);
  return {
    sections: found,
    topics,
    definitionLists: lists,
    annexOwners: ownersOfAnnexes(draft, shown),
    mentions: others.mentions,
    defers: others.defers,
    agreedTerms: others.agreedTerms,
    defects: others.defects,
  };
}

/** Gathers what is about no topic. */
function othersIn(
  { sections }: Draft,
  checklist: CompiledChecklist,
  found: readonly SectionEvidence[],
) {
  const mentions = new Set<string>();
  const defers: (Hit & { open: boolean })[] = [];
  const noHits = (): WordingHits => ({ found: [], unless: [] });
  const defects = checklist.defects.map(noHits);
  const terms = agreedTerms.map(noHits);

  function record(at: SectionPlace, words: OtherFound): void {
    const { role } = words;
    switch (role.kind) {
      case 'mention':
        mentions.add(role.layer);
        break;
      case 'defers':
        defers.push({ ...hitAt(at, words), open: role.open });
        break;
      case 'agreed-term':
        terms[role.term]?.found.push(hitAt(at, words));
        break;
      case 'agreed-term-unless':
        terms[role.term]?.unless.push(hitAt(at, words));
        break;
      case 'vague':
      case 'vague-unless':
      case 'vague-unless-article':
        // Read section by section: `vague.ts`.
        break;
      case 'defect':
        defects[role.defect]?.found.push(hitAt(at, words));
        break;
      case 'defect-unless':
        defects[role.defect]?.unless.push(hitAt(at, words));
        break;
    }
  }

  let region = 0;
  for (const { index, span, passages } of sections) {
    const at = { section: index, start: span.start, region, passages };
    for (const words of found[index]?.others ?? []) record(at, words);
    region += passages.length;
  }
  return { mentions, defers, defects, agreedTerms: terms };
}

/** Adds what a list of definitions settles by being there. */
function withDefinitions(
  draft: Draft,
  checklist: CompiledChecklist,
  topics: readonly TopicPlaces[],
  lists: ReadonlySet<number>,
): readonly TopicPlaces[] {
  const added = topics.map(({ places }) => ({ places, revision: {} }));
  const changed = new Set<number>();
  for (const section of lists) {
    const span = draft.sections[section]?.span;
    const first = span && draft.definitions.find((each) => each.span.start >= span.start);
    if (!first) continue;
    const found = {
      phrase: -1,
      passage: -1,
      start: first.term.start - span.start,
      end: first.term.end - span.start,
      scope: 'clause',
      strong: true,
    } as const;
    for (const [topic, { elements }] of checklist.topics.entries()) {
      for (const [element, { byDefinitions }] of elements.entries()) {
        const own = added[topic];
        if (!byDefinitions || !own) continue;
        const place = own.places.get(section);
        const words = place?.words ?? noWords;
        const all = [...(words.elements.get(element) ?? []), found];
        own.places = new Map(own.places).set(section, {
          at: place?.at ?? { section, start: span.start, region: -1, passages: [] },
          words: { ...words, elements: new Map(words.elements).set(element, all), strong: true },
        });
        changed.add(topic);
      }
    }
  }
  return topics.map((own, topic) => (changed.has(topic) ? (added[topic] ?? own) : own));
}

/** Headings are read by themselves: only the phrases that are meant for headings count there. */
function readHeadings(
  draft: Draft,
  checklist: CompiledChecklist,
  topics: readonly TopicHits[],
  mentions: Set<string>,
): void {
  const regions: MatchRegion[] = [];
  const owners: { readonly of: 'section' | 'chapter' | 'title'; readonly index: number }[] = [];
  const add = (span: Span | undefined, of: 'section' | 'chapter' | 'title', index: number) => {
    if (!span) return;
    regions.push({ span, prose: [span] });
    owners.push({ of, index });
  };
  add(draft.title, 'title', 0);
  for (const { index, title, heading, number } of draft.sections) {
    add(title ?? (number === undefined ? heading : undefined), 'section', index);
  }
  for (const [index, { title }] of draft.chapters.entries()) add(title, 'chapter', index);

  const { matcher, roles } = checklist.headings;
  const matches = matcher.match(draft.source.text, regions, {
    language: draft.language,
    perRegion: 1,
  });
  for (const { phrase, region } of matches) {
    const owner = owners[region];
    if (!owner) continue;
    for (const role of roles[phrase] ?? []) {
      if (role.kind === 'mention') mentions.add(role.layer);
      if (role.kind !== 'heading') continue;
      const topic = topics[role.topic];
      if (owner.of === 'section') topic?.headings.add(owner.index);
      if (owner.of === 'chapter') topic?.chapters.add(owner.index);
    }
  }
}
