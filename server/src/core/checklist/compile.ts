import type { Checklist, Element, Topic } from '#schemas/checklist.js';
import type { Defect } from '#schemas/defect.js';
import type { Lexicon } from '#schemas/lexicon.js';
import type { FormProfile } from '#schemas/formProfile.js';
import type { LocalizedText } from '#schemas/localizedText.js';
import type { Form } from '#schemas/vocabulary.js';

import { compileStalePhrases, type StalePhrases } from '../statutes/stalePhrases.js';
import { createMeasureFinder, type MeasureFinder } from '../text/measureFinder.js';
import {
  compilePhrases,
  createMatcher,
  type CompiledPhrases,
  type PhraseMatcher,
  type PhraseSource,
} from '../text/phrases.js';
import { rememberMatches } from '../text/rememberMatches.js';
import { collectPhrases, type Phrase, type PhraseRole, type Wordings } from './collectPhrases.js';

/** The layers in force, merged, with their phrases compiled. */
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

export interface CompileOptions {
  /** What checklists of a workspace leave out. */
  readonly switchedOff?: readonly SwitchedOff[];
  readonly leftOut?: readonly string[];
  /** Phrases that need not be compiled any more, where they are among those of the layers. */
  readonly compiled?: CompiledIndexes | undefined;
}

/** The phrases of the built-in layers, compiled when the product is packaged. */
export interface CompiledIndexes {
  readonly passages: CompiledPhrases;
  readonly headings: CompiledPhrases;
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
  { switchedOff = [], leftOut = [], compiled }: CompileOptions = {},
): CompiledChecklist {
  const byId = new Map<string, { readonly topic: Topic; readonly layer: Layer }>();
  const all: Layer[] = [];
  for (const { topics, ...layer } of layers) {
    all.push(layer);
    for (const topic of topics) byId.set(topic.id, { topic, layer });
  }
  const topics = [...byId.values()].map(({ topic }) => topic);
  const { passages, headings } = phrasesOf(layers, topics, wordings);
  const elements = new Map(
    topics.flatMap((topic) =>
      topic.elements.map((element) => [`${topic.id}/${element.id}`, element] as const),
    ),
  );
  const formProfiles = new Map(profiles.map((profile) => [profile.form, profile]));
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
    passages: indexOf(passages, compiled?.passages),
    headings: indexOf(headings, compiled?.headings),
    measures: createMeasureFinder(),
    stale: compileStalePhrases(),
  };
}

/**
 * The same checklist for one draft that is read again and again: only headings that changed are read,
 * and only passages that changed are searched for what is out of date.
 */
export function rememberingChecklist(checklist: CompiledChecklist): CompiledChecklist {
  const { headings, stale } = checklist;
  return {
    ...checklist,
    headings: { ...headings, matcher: rememberMatches(headings.matcher) },
    stale: { ...stale, found: { ...stale.found, matcher: rememberMatches(stale.found.matcher) } },
  };
}

/** What `CompileOptions.compiled` takes, for layers and wordings as they are. */
export function compileIndexes(layers: readonly Checklist[], wordings: Wordings): CompiledIndexes {
  const topics = layers.flatMap((layer) => layer.topics);
  const { passages, headings } = phrasesOf(layers, topics, wordings);
  return {
    passages: compilePhrases(distinct(passages).phrases),
    headings: compilePhrases(distinct(headings).phrases),
  };
}

function phrasesOf(
  layers: readonly Checklist[],
  topics: readonly Topic[],
  wordings: Wordings,
): Record<keyof CompiledIndexes, readonly Phrase[]> {
  const all = collectPhrases(layers, topics, wordings);
  return {
    passages: all.filter(({ role }) => role.kind !== 'heading'),
    headings: all.filter(({ role }) => role.kind === 'heading' || role.kind === 'mention'),
  };
}

function indexOf(all: readonly Phrase[], compiled: CompiledPhrases | undefined): PhraseIndex {
  const { phrases, roles } = distinct(all);
  return { matcher: createMatcher(phrases, compiled), roles };
}

/** What several topics look for is looked for once: half of what is found would be found twice. */
function distinct(all: readonly Phrase[]) {
  const phrases: PhraseSource[] = [];
  const roles: PhraseRole[][] = [];
  const known = new Map<string, PhraseRole[]>();
  for (const { role, ...phrase } of all) {
    const key = `${phrase.language} ${phrase.most ?? ''} ${phrase.text}`;
    const same = known.get(key);
    if (same) {
      same.push(role);
      continue;
    }
    const own = [role];
    known.set(key, own);
    phrases.push(phrase);
    roles.push(own);
  }
  return { phrases, roles };
}
