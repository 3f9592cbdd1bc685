import type { Checklist, Evidence, Topic } from '#schemas/checklist.js';
import type { Defect } from '#schemas/defect.js';
import type { Lexicon } from '#schemas/lexicon.js';
import { languages, type Language } from '#schemas/localizedText.js';

import type { PhraseSource } from '../text/phrases.js';
import { agreedTerms } from './agreedTerms.js';
import { deferralPhrases } from './deferral.js';

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

/** The phrase of a piece of evidence, which is short for `{ phrase }`. */
export function phraseOf(evidence: Evidence): string {
  return typeof evidence === 'string' ? evidence : evidence.phrase;
}

/** A phrase with what it is for. */
export interface Phrase extends PhraseSource {
  readonly role: PhraseRole;
}

/** That they are somewhere in an article is all that is asked of these. */
const askedOnce: ReadonlySet<PhraseRole['kind']> = new Set([
  'condition',
  'deferral',
  'named',
  'need',
  'term',
  'vague-unless-article',
]);

/** All that is looked for with a checklist. */
export function collectPhrases(
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
