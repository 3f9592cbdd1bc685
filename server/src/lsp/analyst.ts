import type { CancellationToken } from 'vscode-languageserver';

import type {
  Answers,
  DraftAnswers,
  DraftQuestions,
  GeneralAnswers,
  GeneralQuestions,
  QuestionKind,
  Questions,
  Subject,
} from './questions.js';

/**
 * Who reads drafts and answers questions about them, in another thread where there is one.
 *
 * Asked about the same version again, it answers from the analysis that it has.
 */
export interface Analyst {
  /** @throws {ResponseError} `ServerCancelled`, when the token is cancelled first */
  ask<Kind extends keyof DraftQuestions>(
    kind: Kind,
    params: DraftQuestions[Kind],
    subject: Subject,
    terms: Terms,
  ): Promise<Outcome<DraftAnswers[Kind]>>;
  /** @throws {ResponseError} `ServerCancelled`, when the token is cancelled first */
  askGeneral<Kind extends keyof GeneralQuestions>(
    kind: Kind,
    params: GeneralQuestions[Kind],
    terms: Terms,
  ): Promise<Outcome<GeneralAnswers[Kind]>>;
  /** Drops what is kept about a text. */
  forget(uri: string): void;
  /** Ends the thread. Nothing may be asked any more. */
  end(): void;
}

export interface Terms {
  readonly token?: CancellationToken | undefined;
  /** Somebody waits for it: goes before what is not urgent, and interrupts it. */
  readonly urgent: boolean;
}

/**
 * An answer, or why there is none. `budget`: it took too long and was stopped; `crashed`: the
 * thread ended; `failed`: a fault of ours, in the log. None of these means that all is well.
 */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'stopped'; readonly why: StopReason };

export type StopReason = 'budget' | 'crashed' | 'failed';

/** From the front to the analysis: one `run` at a time, after the `hold` of what it is about. */
export type ToAnalysis =
  | {
      readonly kind: 'hold';
      readonly subject: Subject;
      /** Checks that are not run on it, since they took too much before. */
      readonly without: readonly string[];
    }
  | { readonly kind: 'forget'; readonly uri: string }
  | RunOf<QuestionKind>
  | { readonly kind: 'cancel'; readonly id: number };

export interface RunOf<Kind extends QuestionKind> {
  readonly kind: 'run';
  readonly id: number;
  readonly question: Kind;
  readonly params: Questions[Kind];
  /** Of the text that it is about, which is held. */
  readonly uri: string | undefined;
}

/** From the analysis to the front. */
export type FromAnalysis =
  | { readonly kind: 'ready' }
  /** A check begins, or the last one has ended: who is stopped in the midst of it said so before. */
  | { readonly kind: 'step'; readonly id: number; readonly check: string | undefined }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[QuestionKind] }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly trace: string };
