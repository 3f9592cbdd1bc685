import { analyze, type Analysis } from '#core/analyze.js';
import { rememberingChecklist, type CompiledChecklist } from '#core/checklist/compile.js';
import { createDraftMemory, type DraftMemory } from '#core/draftMemory.js';

import type { FromAnalysis, RunOf, ToAnalysis } from './analyst.js';
import { answerDraft, answerGeneral, isGeneral } from './answers.js';
import { createChecklists, type BuiltIn } from './checklists.js';
import type { Clock } from './clock.js';
import type { Port } from './port.js';
import type { DraftQuestions, GeneralQuestions, QuestionKind, Subject } from './questions.js';
import { traceOf } from './trace.js';

type GeneralParams = GeneralQuestions[keyof GeneralQuestions];
type DraftParams = DraftQuestions[keyof DraftQuestions];

interface Held {
  readonly subject: Subject;
  readonly without: readonly string[];
  analysis: Analysis | undefined;
  /** Kept from version to version. */
  memory: Remembered | undefined;
}

interface Job {
  readonly id: number;
  cancelled: boolean;
}

/** What was read in the versions of a text, and found with a checklist. */
interface Remembered {
  readonly draft: DraftMemory;
  readonly of: CompiledChecklist;
  readonly checklist: CompiledChecklist;
}

/** Longest time, in milliseconds, that a computation keeps a cancellation from being read. */
const slice = 10;

/**
 * The other side of a remote analyst: holds texts, reads each at most once, and answers questions
 * about them. Knows no budget: whoever asks ends the thread when it takes too long.
 */
export function serveAnalyst(
  port: Port<FromAnalysis, ToAnalysis>,
  builtIn: BuiltIn,
  clock: Pick<Clock, 'now' | 'turn'>,
): void {
  const checklists = createChecklists(builtIn);
  const held = new Map<string, Held>();
  let current: Job | undefined;

  port.listen((message) => {
    switch (message.kind) {
      case 'hold':
        hold(message.subject, message.without);
        return;
      case 'forget':
        held.delete(message.uri);
        return;
      case 'cancel':
        if (current?.id === message.id) current.cancelled = true;
        return;
      case 'run':
        void run(message);
    }
  }, ignoreEnd);
  port.post({ kind: 'ready' });

  function hold(subject: Subject, without: readonly string[]): void {
    const { uri } = subject.source;
    held.set(uri, { subject, without, analysis: undefined, memory: held.get(uri)?.memory });
  }

  function memoryOf(about: Held): Remembered {
    const of = checklists.of(about.subject.own);
    if (about.memory?.of !== of) {
      const draft = about.memory?.draft ?? createDraftMemory();
      about.memory = { draft, of, checklist: rememberingChecklist(of) };
    }
    return about.memory;
  }

  async function run(message: RunOf<QuestionKind>): Promise<void> {
    const job: Job = { id: message.id, cancelled: false };
    current = job;
    try {
      port.post(await replyTo(message, job));
    } catch (error) {
      port.post({ kind: 'failed', id: job.id, trace: traceOf(error) });
    }
  }

  async function replyTo(
    { id, question, params, uri }: RunOf<QuestionKind>,
    job: Job,
  ): Promise<FromAnalysis> {
    // Question and params come together from the front, which is compiled with this.
    if (isGeneral(question)) {
      const answer = answerGeneral(question, params as GeneralParams, checklists);
      return { kind: 'answer', id, answer };
    }
    const about = uri === undefined ? undefined : held.get(uri);
    if (!about) throw new TypeError('Expected a text to be held');
    const { source, options } = about.subject;
    const { draft: memory, checklist } = memoryOf(about);
    const { without } = about;
    about.analysis ??= await drive(
      analyze(source, checklist, { ...options, memory, without }),
      job,
    );
    if (!about.analysis) return { kind: 'cancelled', id };
    return {
      kind: 'answer',
      id,
      answer: answerDraft(question, params as DraftParams, about.analysis),
    };
  }

  /**
   * Runs steps to their end, reading messages in between, and tells of each check before it begins.
   * Undefined: cancelled.
   */
  async function drive<Result>(
    steps: Generator<string | undefined, Result, undefined>,
    job: Job,
  ): Promise<Result | undefined> {
    let resumed = clock.now();
    let check: string | undefined;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (step.value !== check) {
        check = step.value;
        port.post({ kind: 'step', id: job.id, check });
      }
      if (clock.now() - resumed <= slice) continue;
      await clock.turn();
      resumed = clock.now();
      if (job.cancelled) return undefined;
    }
  }
}

/** When the front has gone, so has this thread. */
function ignoreEnd(): void {
  return undefined;
}
