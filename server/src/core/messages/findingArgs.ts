import type { LocalizedText } from '#schemas/localizedText.js';
import type { Source } from '#schemas/checklist.js';
import type { Form } from '#schemas/vocabulary.js';

import type { FrontmatterProblem, ParseProblem, Zone } from '../model/draft.js';
import type { ConsistencyArgs } from './consistencyArgs.js';

/** Why a demand holds for this draft. */
export interface Reason {
  readonly form: Form;
  readonly level: 'law' | 'robust' | 'recommended';
  readonly source: Source | undefined;
  /** Why the level is what it is, when a condition of the draft decided. */
  readonly condition?: LocalizedText;
}

/** What each finding is about: the values that its message names, by finding code. */
export interface FindingArgs extends ConsistencyArgs {
  'topic-missing': {
    readonly topic: LocalizedText;
    readonly reason: Reason;
    readonly almost: boolean;
  };
  'element-missing': {
    readonly topic: LocalizedText;
    readonly element: LocalizedText;
    readonly question: LocalizedText;
    readonly reason: Reason;
    /** Where we looked: labels of the articles on the topic, as written. */
    readonly articles: readonly string[];
    /** What is named but not worked out: titles of the needs that lack. */
    readonly lacking: readonly LocalizedText[];
  };
  'topic-only-in-recitals-or-notes': {
    readonly topic: LocalizedText;
    readonly zone: Exclude<Zone, 'body' | 'annex'>;
    readonly reason: Reason;
  };
  'topic-deferred-to-nowhere': { readonly topic: LocalizedText; readonly reason: Reason };
  'placeholder-left': { readonly text: string };
  'article-number-repeated-or-skipped': {
    readonly kind: 'repeated' | 'skipped';
    readonly number: string;
    readonly expected: string;
  };
  'frontmatter-invalid': Pick<
    FrontmatterProblem,
    'kind' | 'path' | 'value' | 'suggestion' | 'allowed'
  >;
  'frontmatter-unreadable': { readonly code: ParseProblem['code']; readonly detail: string };
  'form-unknown': {
    readonly value: string;
    readonly suggestion: string | undefined;
    readonly allowed: readonly string[];
  };
  'waiver-without-reason': { readonly topic: string };
  'waiver-unknown': { readonly topic: string; readonly element: string | undefined };
  'ignore-without-reason': { readonly code: string };
  'ignore-unused': { readonly code: string };
  'analysis-incomplete': {
    readonly why:
      'too-large' | 'too-much-markup' | 'not-text' | 'stopped' | 'failed' | 'too-many-findings';
    readonly detail: string;
  };
  'check-failed': { readonly check: string };
}
