import type { LocalizedText } from '#schemas/localizedText.js';
import type { Source } from '#schemas/checklist.js';
import type { Certainty, Form } from '#schemas/vocabulary.js';

import type { FrontmatterProblem, ParseProblem, Zone } from '../model/draft.js';
import type { Misleading } from '../text/misleading.js';
import type { ConsistencyArgs } from './consistencyArgs.js';

/** Why a demand holds for this draft. */
export interface Reason {
  readonly form: Form;
  readonly level: 'law' | 'robust' | 'recommended';
  readonly source: Source | undefined;
  /** The rule has been wrong too often to weigh as its level says. */
  readonly tentative?: boolean;
  /** Why the level is what it is, when a condition of the draft decided. */
  readonly condition?: LocalizedText;
  /** ISO date from which it is demanded, when that is not always. */
  readonly since?: string;
}

/** What a clause says that it had better not. */
export interface DefectArgs {
  readonly wrong: LocalizedText;
  readonly remedy: LocalizedText;
  readonly form: Form;
  /** ISO date from which it holds; undefined: it always does. */
  readonly from: string | undefined;
  readonly source: Source | undefined;
}

/** What each finding is about: the values that its message names, by finding code. */
export interface FindingArgs extends ConsistencyArgs {
  'topic-missing': {
    readonly topic: LocalizedText;
    readonly reason: Reason;
    /** Some passage comes near it. */
    readonly almost: boolean;
    /** Labels of the articles that settle part of it in passing, or name it. */
    readonly namedIn: readonly string[];
    /** What these leave open; empty when they only name it. */
    readonly open: readonly LocalizedText[];
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
  'clause-unlawful': DefectArgs;
  'clause-unsound': DefectArgs;
  'deferred-without-decider': DefectArgs;
  'allocation-does-not-add-up': {
    /** `shares`: parts of a hundred per cent; `total`: a total below a column. */
    readonly kind: 'shares' | 'total';
    readonly sum: number;
    readonly expected: number;
  };
  /** Names of the municipalities that are passed over. */
  'allocation-misses-party': { readonly parties: readonly string[] };
  'terms-contradict': {
    readonly what: LocalizedText;
    /** As written, here and in the other article. */
    readonly here: string;
    readonly there: string;
    /** Label of the other article. */
    readonly article: string;
  };
  'wording-non-committal': {
    /** The words, as written. */
    readonly words: string;
    readonly element: LocalizedText;
    readonly firmer: LocalizedText;
  };
  'placeholder-left': { readonly text: string };
  'characters-misleading': {
    readonly kind: Misleading['kind'];
    /** The words that they stand in, without what is invisible. */
    readonly text: string;
    /** As Unicode numbers them: `U+202E`. */
    readonly characters: readonly string[];
    /** How many more places have them that are not reported. */
    readonly more: number;
  };
  'article-number-repeated-or-skipped': {
    readonly kind: 'repeated' | 'skipped';
    readonly number: string;
    readonly expected: string;
  };
  'statute-citation-stale': {
    /** Id of the rule in the data. */
    readonly rule: string;
    readonly kind: 'citation' | 'name' | 'practice';
    readonly text: string;
    /** What it is now, in whole sentences. */
    readonly note: LocalizedText;
    readonly certainty: Certainty;
  };
  'statute-citation-impossible': {
    /** Which part of the citation the law does not have. */
    readonly what: 'article' | 'clause' | 'item';
    /** Abbreviation. */
    readonly law: string;
    readonly article: string;
    /** Numbers and letters, empty when they do not matter. */
    readonly clause: string;
    readonly item: string;
    /** The last lid or onderdeel that there is; `0`: there are no leden. */
    readonly last: string;
    /** Days, as ISO 8601 writes them: the text is in force from, and was read on. */
    readonly version: string;
    readonly checked: string;
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
  /** `stopped`: it needed too much time or memory. */
  'check-failed': { readonly check: string; readonly why: 'failed' | 'stopped' };
  /** Of checklists of the workspace; these are no findings on a draft. */
  'checklist-invalid': { readonly message: LocalizedText };
  'checklist-not-applied': { readonly message: LocalizedText };
  'checklist-doubtful': { readonly message: LocalizedText };
}
