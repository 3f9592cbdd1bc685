import { agreedTerms } from '../checklist/agreedTerms.js';
import type { PhraseRole } from '../checklist/collectPhrases.js';
import type { CompiledChecklist } from '../checklist/compile.js';
import { ownersOfAnnexes } from '../model/annexes.js';
import type { Draft, Section } from '../model/draft.js';
import type { Shown } from '../model/shown.js';
import { definitionLists } from './definitionLists.js';
import type { MatchRegion } from '../text/phrases.js';
import type { Span } from '../text/span.js';

/** A phrase of the checklist that was found in the draft. */
export interface Hit {
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
  /** Index of the region it was found in; regions are the passages of the draft, in order. */
  readonly region: number;
  /** Index in the matcher: tells two terms apart. */
  readonly phrase: number;
}

export interface ElementHit extends Hit {
  readonly scope: 'clause' | 'draft';
  readonly strong: boolean;
}

/** What was found about one topic. */
export interface TopicHits {
  /** Sections whose own heading announces the topic. */
  readonly headings: Set<number>;
  /** Chapters (index in `Draft.chapters`) whose heading announces it. */
  readonly chapters: Set<number>;
  readonly terms: Hit[];
  /** What names the topic without settling it. */
  readonly named: Hit[];
  readonly conditions: Hit[];
  readonly deferrals: Hit[];
  /** By index of the element. */
  readonly elements: ElementHit[][];
  /** By index of the element, then of the need. */
  readonly needs: Hit[][][];
}

/** Where words of some kind stand, and words that make them harmless. */
export interface WordingHits {
  readonly found: Hit[];
  readonly unless: Hit[];
}

export interface VagueHits extends WordingHits {
  readonly unlessArticle: Hit[];
}

export interface Evidences {
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
  /** By index in `Lexicon.wordings`. */
  readonly vague: readonly VagueHits[];
  /** By index in `CompiledChecklist.defects`. */
  readonly defects: readonly WordingHits[];
}

/** Reads the draft once with all phrases of the checklist. */
export function collectEvidence(
  draft: Draft,
  checklist: CompiledChecklist,
  shown: readonly Shown[],
): Evidences {
  const topics = checklist.topics.map((topic): TopicHits => ({
    headings: new Set(),
    chapters: new Set(),
    terms: [],
    named: [],
    conditions: [],
    deferrals: [],
    elements: topic.elements.map(() => []),
    needs: topic.elements.map(({ needs }) => (needs ?? []).map(() => [])),
  }));
  const mentions = new Set<string>();
  const defers: (Hit & { open: boolean })[] = [];
  const noHits = (): WordingHits => ({ found: [], unless: [] });
  const defects = checklist.defects.map(noHits);
  const terms = agreedTerms.map(noHits);
  const vague = checklist.lexicon.wordings.map((): VagueHits => ({
    ...noHits(),
    unlessArticle: [],
  }));
  const names = draft.frontmatter.parties.map(({ name }) => name);
  const options = { language: draft.language, names };

  const record = (hit: Hit, role: PhraseRole): void => {
    switch (role.kind) {
      case 'element': {
        const { scope, strong } = role;
        const { span, section, region, phrase } = hit;
        const own = { span, section, region, phrase, scope, strong };
        topics[role.topic]?.elements[role.element]?.push(own);
        break;
      }
      case 'need':
        topics[role.topic]?.needs[role.element]?.[role.need]?.push(hit);
        break;
      case 'term':
        topics[role.topic]?.terms.push(hit);
        break;
      case 'named':
        topics[role.topic]?.named.push(hit);
        break;
      case 'condition':
        topics[role.topic]?.conditions.push(hit);
        break;
      case 'deferral':
        topics[role.topic]?.deferrals.push(hit);
        break;
      case 'mention':
        mentions.add(role.layer);
        break;
      case 'defers':
        defers.push({ ...hit, open: role.open });
        break;
      case 'agreed-term':
        terms[role.term]?.found.push(hit);
        break;
      case 'agreed-term-unless':
        terms[role.term]?.unless.push(hit);
        break;
      case 'vague':
        vague[role.wording]?.found.push(hit);
        break;
      case 'vague-unless':
        vague[role.wording]?.unless.push(hit);
        break;
      case 'vague-unless-article':
        vague[role.wording]?.unlessArticle.push(hit);
        break;
      case 'defect':
        defects[role.defect]?.found.push(hit);
        break;
      case 'defect-unless':
        defects[role.defect]?.unless.push(hit);
        break;
      case 'heading':
        // Looked for in headings only.
        break;
    }
  };

  const { matcher, roles } = checklist.passages;
  const { regions, owners } = passagesOf(draft.sections);
  for (const { phrase, region, span } of matcher.match(draft.source.text, regions, options)) {
    const section = owners[region];
    if (section === undefined) continue;
    const hit: Hit = { span, section, region, phrase };
    for (const role of roles[phrase] ?? []) record(hit, role);
  }

  readHeadings(draft, checklist, topics, mentions);
  const lists = definitionLists(draft);
  readDefinitions(draft, checklist, topics, lists);
  const annexOwners = ownersOfAnnexes(draft, shown);
  return {
    topics,
    definitionLists: lists,
    annexOwners,
    mentions,
    defers,
    agreedTerms: terms,
    vague,
    defects,
  };
}

/** What a list of definitions settles by being there. */
function readDefinitions(
  draft: Draft,
  checklist: CompiledChecklist,
  topics: readonly TopicHits[],
  lists: ReadonlySet<number>,
): void {
  for (const index of lists) {
    const span = draft.sections[index]?.span;
    const first = span && draft.definitions.find((each) => each.span.start >= span.start);
    if (!first) continue;
    const hit = { span: first.term, section: index, region: -1, phrase: -1 };
    for (const [topic, { elements }] of checklist.topics.entries()) {
      for (const [element, { byDefinitions }] of elements.entries()) {
        if (!byDefinitions) continue;
        topics[topic]?.elements[element]?.push({ ...hit, scope: 'clause', strong: true });
      }
    }
  }
}

function passagesOf(sections: readonly Section[]) {
  const regions: MatchRegion[] = [];
  const owners: number[] = [];
  for (const { index, passages } of sections) {
    for (const passage of passages) {
      regions.push(passage);
      owners.push(index);
    }
  }
  return { regions, owners };
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
