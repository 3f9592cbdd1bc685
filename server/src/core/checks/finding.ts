import type { Variant } from '#schemas/checklist.js';
import type { Severity } from '#schemas/settings.js';

import type { FindingArgs } from '../messages/findingArgs.js';
import type { Span } from '../text/span.js';

export type { Severity };
export type FindingCode = keyof FindingArgs;

/** One thing that a draft lacks or has wrong. Holds no text: messages are made at the edge. */
export interface FindingOf<Code extends FindingCode> {
  /** `element-missing`: `Diagnostic.code`, name of the doc, key of the message. */
  readonly code: Code;
  readonly args: FindingArgs[Code];
  readonly severity: Severity;
  readonly span: Span;
  readonly topic?: string;
  readonly element?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The names by which settings and ignore comments know a finding, the most particular first. */
export function namesOf({ code, topic, element, args }: Finding): readonly string[] {
  return [
    ...(topic === undefined || element === undefined ? [] : [`${topic}/${element}`]),
    // The id of a defect is no other's; that of an element is unique within its topic only.
    ...(element !== undefined && 'wrong' in args ? [element] : []),
    ...(topic === undefined ? [] : [topic]),
    code,
  ];
}

/** A place that helps to understand a finding. */
export interface Related {
  readonly kind:
    'nearest' | 'named' | 'found' | 'deferral' | 'outside' | 'first' | 'defined' | 'compared';
  readonly span: Span;
}

/** What would put a finding right, as data; edits are worked out when somebody asks. */
export type Fix =
  | { readonly kind: 'insert-section'; readonly topic: string; readonly variant: Variant }
  | {
      readonly kind: 'complete-clause';
      readonly topic: string;
      readonly elements: readonly string[];
    }
  | { readonly kind: 'waive'; readonly topic: string; readonly element?: string }
  /** `safe`: may be applied without a look (`source.fixAll`). What writes legal text never is. */
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string; readonly safe: boolean }
  | {
      readonly kind: 'remove-characters';
      readonly spans: readonly Span[];
      readonly safe: boolean;
    }
  | { readonly kind: 'renumber-articles' };
