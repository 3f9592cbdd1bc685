import type { Checklist, Element, Evidence, Topic } from '#schemas/checklist.js';
import type { Defect } from '#schemas/defect.js';
import type { Lexicon } from '#schemas/lexicon.js';
import type { FormProfile } from '#schemas/formProfile.js';
import { languages, type Language, type LocalizedText } from '#schemas/localizedText.js';
import type { Form } from '#schemas/vocabulary.js';

import { compileStalePhrases, type StalePhrases } from '../statutes/stalePhrases.js';
import { createMeasureFinder, type MeasureFinder } from '../text/measureFinder.js';
import { createMatcher, type PhraseMatcher, type PhraseSource } from '../text/phrases.js';
import { agreedTerms } from './agreedTerms.js';
import { deferralPhrases } from './deferral.js';

/** The layers in force, merged, with their phrases compiled. Its identity is a cache key. */
export interface CompiledChecklist {
  /** The layers, for whoever asks which demands are in force. */
  readonly layers: readonly Layer[];
  /** In the order of the layers and their data. */
  readonly topics: readonly Topic[];
  readonly topic: (id: string) => Topic | undefined;
  readonly element: (topic: string, element: string) => Element | undefined;
  /** What checklists of the workspace do not ask, each with its reason. */
  readonly switchedOff: readonly SwitchedOff[];
  /** Titles, or names of files, of checklists of the workspace that have errors. */
  readonly leftOut: readonly string[];
  readonly profile: (form: Form) => FormProfile | undefined;
  readonly layerOf: (topic: string) => Layer | undefined;
  /** What a clause may not say, or had better not. */
  readonly defects: readonly Defect[];
  readonly lexicon: Lexicon;
  /** What is looked for in the passages of a draft. */
  readonly passages: PhraseIndex;
  /** What is looked for in its headings. */
  readonly headings: PhraseIndex;
  readonly measures: MeasureFinder;
  /** What is looked for to find what is out of date, whatever the checklist. */
  readonly stale: StalePhrases;
}

export interface PhraseIndex {
  readonly matcher: PhraseMatcher;
  /** What each phrase of the matcher is for, by its index there; of some several topics make use. */
  readonly roles: readonly (readonly PhraseRole[])[];
}

export type Layer = Omit<Checklist, 'topics'>;

/** A topic, or an element of one, that a checklist of the workspace does not ask. */
export interface SwitchedOff {
  readonly topic: string;
  readonly element?: string;
  /** Only for these forms; undefined: for all. */
  readonly forms?: readonly Form[];
  readonly reason: string;
  readonly by?: string;
  /** ISO date of the decision. */
  readonly date?: string;
  /** Title of the checklist that says so. */
  readonly checklist: LocalizedText;
}

/** What checklists of a workspace leave out. */
export type LeftOut = Pick<CompiledChecklist, 'switchedOff' | 'leftOut'>;

const nothingLeftOut: LeftOut = { switchedOff: [], leftOut: [] };

/** What a match of a phrase tells. Topics by their index in `CompiledChecklist.topics`. */
export type PhraseRole =
  | {
      readonly kind: 'heading' | 'term' | 'named' | 'condition' | 'deferral';
      readonly topic: number;
    }
  | {
      readonly kind: 'element';
      readonly topic: number;
      readonly element: number;
      readonly scope: 'clause' | 'draft';
      readonly strong: boolean;
    }
  | {
      readonly kind: 'need';
      readonly topic: number;
      readonly element: number;
      readonly need: number;
    }
  | { readonly kind: 'mention'; readonly layer: string }
  /** By index in `agreedTerms`. */
  | { readonly kind: 'agreed-term' | 'agreed-term-unless'; readonly term: number }
  /** By index in `Lexicon.wordings`. */
  | {
      readonly kind: 'vague' | 'vague-unless' | 'vague-unless-article';
      readonly wording: number;
    }
  /** By index in `CompiledChecklist.defects`; `unless`: what makes it harmless. */
  | { readonly kind: 'defect' | 'defect-unless'; readonly defect: number }
  /** Words that leave a subject to another document; `open`: to one that is yet to be made. */
  | { readonly kind: 'defers'; readonly open: boolean };

/** What is looked for in any draft, whatever its layers. */
export interface Wordings {
  readonly defects: readonly Defect[];
  readonly lexicon: Lexicon;
}

const noWordings: Wordings = {
  defects: [],
  lexicon: { heavyTopics: [], exemptTopics: [], wordings: [] },
};

/**
 * Stacks layers and compiles their phrases. Of topics with the same id the last
 * one counts, in the place of the first.
 */
export function compileChecklist(
  layers: readonly Checklist[],
  profiles: readonly FormProfile[],
  wordings = noWordings,
  { switchedOff, leftOut } = nothingLeftOut,
): CompiledChecklist {
  const byId = new Map<string, { readonly topic: Topic; readonly layer: Layer }>();
  const all: Layer[] = [];
  for (const { topics, ...layer } of layers) {
    all.push(layer);
    for (const topic of topics) byId.set(topic.id, { topic, layer });
  }
  const topics = [...byId.values()].map(({ topic }) => topic);
  const elements = new Map(
    topics.flatMap((topic) =>
      topic.elements.map((element) => [`${topic.id}/${element.id}`, element] as const),
    ),
  );
  const formProfiles = new Map(profiles.map((profile) => [profile.form, profile]));
  const phrases = collectPhrases(layers, topics, wordings);
  return {
    layers: all,
    topics,
    topic: (id) => byId.get(id)?.topic,
    element: (topic, element) => elements.get(`${topic}/${element}`),
    switchedOff,
    leftOut,
    profile: (form) => formProfiles.get(form),
    layerOf: (topic) => byId.get(topic)?.layer,
    defects: wordings.defects,
    lexicon: wordings.lexicon,
    passages: indexOf(phrases.filter(({ role }) => role.kind !== 'heading')),
    headings: indexOf(
      phrases.filter(({ role }) => role.kind === 'heading' || role.kind === 'mention'),
    ),
    measures: createMeasureFinder(),
    stale: compileStalePhrases(),
  };
}

/** The phrase of a piece of evidence, which is short for `{ phrase }`. */
export function phraseOf(evidence: Evidence): string {
  return typeof evidence === 'string' ? evidence : evidence.phrase;
}

interface Phrase extends PhraseSource {
  readonly role: PhraseRole;
}

/** What several topics look for is looked for once: half of what is found would be found twice. */
function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const different: PhraseSource[] = [];
  const roles: PhraseRole[][] = [];
  const known = new Map<string, PhraseRole[]>();
  for (const { role, ...phrase } of phrases) {
    const key = `${phrase.language} ${phrase.most ?? ''} ${phrase.text}`;
    const same = known.get(key);
    if (same) {
      same.push(role);
      continue;
    }
    const own = [role];
    known.set(key, own);
    different.push(phrase);
    roles.push(own);
  }
  return { matcher: createMatcher(different), roles };
}

/** That they are somewhere in an article is all that is asked of these. */
const askedOnce: ReadonlySet<PhraseRole['kind']> = new Set(['need', 'vague-unless-article']);

function collectPhrases(
  layers: readonly Checklist[],
  topics: readonly Topic[],
  { defects, lexicon }: Wordings,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const add = (text: string, language: Language, role: PhraseRole) => {
    phrases.push({ text, language, role, ...(askedOnce.has(role.kind) && { most: 1 }) });
  };

  for (const language of languages) {
    for (const { text, open } of deferralPhrases[language]) {
      add(text, language, { kind: 'defers', open });
    }
    for (const { id, applies } of layers) {
      for (const text of applies?.mentions[language] ?? []) {
        add(text, language, { kind: 'mention', layer: id });
      }
    }
    for (const [term, { phrases: agreed, unless }] of agreedTerms.entries()) {
      for (const text of agreed[language]) add(text, language, { kind: 'agreed-term', term });
      for (const text of unless[language]) {
        add(text, language, { kind: 'agreed-term-unless', term });
      }
    }
    for (const [wording, entry] of lexicon.wordings.entries()) {
      for (const text of entry.phrases[language]) add(text, language, { kind: 'vague', wording });
      for (const text of entry.unless?.[language] ?? []) {
        add(text, language, { kind: 'vague-unless', wording });
      }
      for (const text of entry.unlessArticle?.[language] ?? []) {
        add(text, language, { kind: 'vague-unless-article', wording });
      }
    }
    for (const [defect, { phrases: wrong, unless }] of defects.entries()) {
      for (const text of wrong[language]) add(text, language, { kind: 'defect', defect });
      for (const text of unless?.[language] ?? []) {
        add(text, language, { kind: 'defect-unless', defect });
      }
    }
    for (const [topic, data] of topics.entries()) {
      for (const text of data.headings[language]) add(text, language, { kind: 'heading', topic });
      for (const text of data.terms[language]) add(text, language, { kind: 'term', topic });
      for (const text of data.named?.[language] ?? [])
        add(text, language, { kind: 'named', topic });
      for (const text of data.condition?.phrases[language] ?? []) {
        add(text, language, { kind: 'condition', topic });
      }
      for (const text of data.deferrals?.[language] ?? []) {
        add(text, language, { kind: 'deferral', topic });
      }
      for (const [element, { present, needs, scope }] of data.elements.entries()) {
        for (const evidence of present[language]) {
          const own = typeof evidence === 'string' ? undefined : evidence;
          add(phraseOf(evidence), language, {
            kind: 'element',
            topic,
            element,
            scope: own?.scope ?? scope,
            strong: own?.strong ?? false,
          });
        }
        for (const [need, { phrases: wanted }] of (needs ?? []).entries()) {
          for (const text of wanted[language]) {
            add(text, language, { kind: 'need', topic, element, need });
          }
        }
      }
    }
  }
  return phrases;
}
