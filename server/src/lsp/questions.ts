import type { Language } from '#schemas/localizedText.js';
import type {
  CoverageResult,
  FormsResult,
  InsertableResult,
  InsertTopicParams,
  NewDraftParams,
} from '#schemas/protocol.js';
import type { Severity } from '#schemas/settings.js';

import type { OwnSource } from '#core/checklist/applyOwn.js';
import type { ChecklistProblem } from '#core/checklist/ownProblem.js';
import type { Finding } from '#core/checks/finding.js';
import type { Completion } from '#core/features/completions.js';
import type { Hover } from '#core/features/hover.js';
import type { LawLink } from '#core/features/links.js';
import type { Fold, OutlineItem } from '#core/features/outline.js';
import type { CoverageReport } from '#core/features/report.js';
import type { BuiltFix } from '#core/fixes/buildFix.js';
import type { Edit } from '#core/fixes/edit.js';
import type { DraftSource } from '#core/text/source.js';
import type { Span } from '#core/text/span.js';

/** A version of a text, with what else decides about its findings. */
export interface Subject {
  readonly source: DraftSource;
  readonly options: SubjectOptions;
  /** The checklists of the workspace for it. The same array as long as nothing in it changes. */
  readonly own?: readonly OwnSource[] | undefined;
}

export interface SubjectOptions {
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** ISO date of today. */
  readonly today: string;
}

/** What can be asked about a draft, by name, with what must be known to answer. */
export interface DraftQuestions {
  report: undefined;
  hover: { readonly offset: number; readonly language: Language };
  completions: { readonly offset: number; readonly language: Language };
  fixes: { readonly span: Span; readonly language: Language };
  safeFixes: { readonly language: Language };
  outline: undefined;
  folds: undefined;
  links: undefined;
  coverage: { readonly language: Language };
  explain: { readonly language: Language };
  insertable: { readonly language: Language };
  insertTopic: Omit<InsertTopicParams, 'uri'> & { readonly language: Language };
  account: undefined;
}

/** The answers, about the version that was asked about; offsets are in its text. */
export interface DraftAnswers {
  report: Report;
  hover: Hover | undefined;
  completions: readonly Completion[];
  fixes: readonly OfferedFix[];
  safeFixes: readonly Edit[];
  outline: readonly OutlineItem[];
  folds: readonly Fold[];
  links: readonly LawLink[];
  coverage: CoverageReport;
  explain: string;
  insertable: InsertableResult;
  insertTopic: BuiltFix | undefined;
  account: Account;
}

/** What can be asked without a draft. */
export interface GeneralQuestions {
  newDraft: NewDraftParams & { readonly own?: readonly OwnSource[] | undefined };
  forms: undefined;
  /** About one of the checklists of a workspace, which it is judged with. */
  checklistProblems: AboutChecklist;
  checklistHover: AtInChecklist;
  checklistCompletions: AtInChecklist;
}

export interface AboutChecklist {
  readonly uri: string;
  readonly own: readonly OwnSource[];
}

export interface AtInChecklist extends AboutChecklist {
  readonly offset: number;
  readonly language: Language;
}

export interface GeneralAnswers {
  newDraft: string;
  forms: FormsResult;
  checklistProblems: readonly ChecklistProblem[];
  checklistHover: Hover | undefined;
  checklistCompletions: readonly Completion[];
}

export type Questions = DraftQuestions & GeneralQuestions;
export type Answers = DraftAnswers & GeneralAnswers;
export type QuestionKind = keyof Questions;

/** What the analysis of one version found out, as far as the front needs it. */
export interface Report {
  readonly isDraft: boolean;
  readonly findings: readonly Finding[];
  readonly failures: readonly { readonly check: string; readonly trace: string }[];
}

/** A fix, worked out, with the findings that it is for. */
export interface OfferedFix {
  readonly findings: readonly Finding[];
  readonly fix: BuiltFix;
}

/** What a draft settles and where, for a report that others read. */
export interface Account {
  readonly isDraft: boolean;
  /** As written when it is not one of the forms. */
  readonly form: string | undefined;
  readonly language: Language;
  /** A waiver ends some day: what was found holds for the day on which it was found. */
  readonly isDated: boolean;
  readonly coverage: readonly TopicAccount[];
}

export interface TopicAccount {
  readonly topic: string;
  readonly level: string;
  readonly state: CoverageResult['topics'][number]['state'];
  /** Labels of the articles on it, best first. */
  readonly articles: readonly string[];
  readonly elements: readonly {
    readonly id: string;
    readonly state: 'present' | 'absent' | 'waived';
    readonly evidence: { readonly offset: number; readonly text: string } | undefined;
  }[];
}
