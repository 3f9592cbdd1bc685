import type { Variant } from '#schemas/checklist.js';
import type { Language } from '#schemas/localizedText.js';
import type { TopicState } from '#schemas/protocol.js';
import type { Certainty, Level } from '#schemas/vocabulary.js';

import type { FindingCode } from '../../checks/finding.js';
import type { FindingArgs } from '../findingArgs.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What features and fixes say, in one language. Text of a draft in an argument is quoted already. */
export interface FeatureTexts {
  readonly variants: Readonly<Record<Variant, string>>;
  /** As in "this is …": `wettelijk verplicht`. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly states: Readonly<Record<TopicState, string>>;
  /** How a source was seen, with the date in the manner of the language. */
  readonly certainty: (certainty: Certainty, date: string) => string;
  /** @param date - as ISO 8601 writes it */
  readonly date: (date: string) => string;
  readonly and: 'en' | 'and';
  /** What a checklist of the workspace does not ask; `decided`: by whom and when, or empty. */
  readonly switchedOff: (args: {
    readonly subject: string;
    readonly checklist: string;
    readonly decided: string;
    readonly reason: string;
  }) => string;
  readonly fixes: FixTexts;
  readonly hover: HoverTexts;
  readonly completion: CompletionTexts;
  readonly explain: ExplainTexts;
}

export interface FixTexts {
  /** The variant is named where there is a choice. */
  readonly insertSection: (args: {
    readonly topic: string;
    readonly variant: Variant | undefined;
  }) => string;
  readonly completeClause: (args: { readonly element: string }) => string;
  readonly completeAll: (args: { readonly topic: string; readonly count: number }) => string;
  readonly waive: (args: { readonly subject: string }) => string;
  readonly replace: (args: { readonly text: string }) => string;
  readonly removeCharacters: string;
  readonly renumber: string;
}

export interface HoverTexts {
  readonly topic: (args: {
    readonly topic: string;
    readonly level: string;
    readonly present: number;
    readonly asked: number;
  }) => string;
  readonly found: (args: { readonly element: string; readonly quotes: string }) => string;
  readonly partly: (args: {
    readonly element: string;
    readonly quotes: string;
    readonly lacking: string;
  }) => string;
  readonly absent: (args: { readonly element: string; readonly question: string }) => string;
  readonly waived: (args: { readonly element: string }) => string;
  readonly settlesNone: string;
  readonly why: (args: { readonly why: string }) => string;
  readonly askedOf: (args: { readonly level: string; readonly forms: string }) => string;
  readonly ownSource: (args: { readonly ref: string; readonly date: string }) => string;
  readonly source: (args: { readonly ref: string; readonly certainty: string }) => string;
  readonly nearest: (args: { readonly quote: string }) => string;
  readonly nearestFound: (args: { readonly elements: string }) => string;
  readonly notFound: (args: { readonly elements: string }) => string;
  readonly basis: (args: { readonly form: string; readonly basis: string }) => string;
  readonly incomplete: (args: { readonly text: string }) => string;
  readonly todo: Readonly<Partial<Record<FindingCode, string>>>;
  readonly more: (args: { readonly count: number; readonly topics: string }) => string;
  readonly allowed: (args: { readonly values: string }) => string;
  readonly article: (args: { readonly law: string; readonly article: string }) => string;
  /** Of an article whose text nobody read; `anything`: of other articles of the law somebody did. */
  readonly notRead: (args: { readonly anything: boolean }) => string;
  readonly notInText: (args: {
    readonly article: string;
    readonly version: string;
    readonly checked: string;
  }) => string;
  readonly before: (args: { readonly version: string; readonly subject: string }) => string;
  /** How many leden; 0: it is not divided. */
  readonly clauses: (args: { readonly count: number }) => string;
  readonly read: (args: { readonly version: string; readonly checked: string }) => string;
  readonly opens: string;
}

export interface CompletionTexts {
  readonly missing: string;
  readonly other: string;
  readonly nextLid: string;
  /** The variant is named where there is a choice. */
  readonly clause: (args: {
    readonly topic: string;
    readonly variant: Variant | undefined;
  }) => string;
  readonly element: (args: { readonly element: string }) => string;
}

export interface ExplainTexts {
  readonly heading: string;
  readonly notADraft: string;
  readonly formUnknown: (args: { readonly value: string; readonly forms: string }) => string;
  readonly draft: (args: { readonly form: string; readonly basis: string }) => string;
  readonly language: (args: { readonly language: Language; readonly given: boolean }) => string;
  readonly checklists: string;
  readonly layer: (args: {
    readonly title: string;
    readonly id: string;
    readonly revision: number;
    readonly date: string;
    readonly topics: number;
  }) => string;
  /** Checklists of the workspace with errors. */
  readonly leftOut: (args: { readonly names: readonly string[] }) => string;
  readonly notInForce: (args: { readonly title: string }) => string;
  readonly outcome: string;
  readonly counts: (args: { readonly state: string; readonly topics: readonly string[] }) => string;
  readonly findings: (args: {
    readonly errors: number;
    readonly warnings: number;
    readonly others: number;
  }) => string;
  readonly noFindings: string;
  readonly checks: string;
  readonly ran: (args: { readonly checks: string }) => string;
  readonly failed: (args: FindingArgs['check-failed']) => string;
  readonly nothingRan: string;
  readonly notRead: string;
}

export const featureTexts = { nl, en } as const satisfies Record<'nl' | 'en', FeatureTexts>;
