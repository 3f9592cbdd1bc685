import type {
  Analyst,
  FromAnalysis,
  Outcome,
  RunOf,
  StopReason,
  Terms,
  ToAnalysis,
} from './analyst.js';
import type { Clock } from './clock.js';
import { createHolding } from './holding.js';
import type { Port } from './port.js';
import type { Answers, QuestionKind, Questions, Subject } from './questions.js';
import { createSteps, type Steps } from './steps.js';
import { createStops } from './stops.js';

/** Where the analysis runs, and how much of it a question may use. */
export interface AnalysisThread {
  readonly clock: Clock;
  /** Starts a thread. Its first message is `ready`; only then does the budget begin to run. */
  readonly start: () => Port<ToAnalysis, FromAnalysis>;
  /** Used from then on when a thread ends before it was ready. */
  readonly fallback?: () => Port<ToAnalysis, FromAnalysis>;
  readonly budget: Budget;
  readonly log: (level: 'error' | 'warn' | 'info', message: string) => void;
}

/** In milliseconds, for one question. */
export interface Budget {
  /** Of processor time, where the clock knows it. */
  readonly cpu: number;
  /** And for each UTF-16 unit of the text: what is long takes long to be read for the first time. */
  readonly cpuPerUnit: number;
  readonly wall: number;
}

interface Job {
  readonly run: RunOf<QuestionKind>;
  readonly subject: Subject | undefined;
  readonly urgent: boolean;
  readonly settle: (outcome: Outcome<Answers[QuestionKind]>) => void;
  readonly cancel: () => void;
  /** Nobody waits for it any more. */
  cancelled: boolean;
  /** Was told to make way, and goes back into the queue when it has. */
  preempted: boolean;
}

interface Thread {
  readonly port: Port<ToAnalysis, FromAnalysis>;
  ready: boolean;
  running: Job | undefined;
  /** Of what is running. */
  steps: Steps;
  readonly stopWatching: (() => void)[];
}

/** Milliseconds between two looks at what the running question has used. */
const tick = 50;

/** A tick counts for no more than this: a machine that slept has not worked. */
const longestTick = 1_000;

/** Milliseconds in which a thread has to be ready. */
const startLimit = 15_000;

/**
 * An analyst in another thread, which is ended when it takes too long and started again when there
 * is something to ask. One question is under way at a time; the others wait here, so that what
 * waits survives the end of a thread.
 *
 * @param superseded - what a question ends in for which nobody waits any more
 */
export function createRemoteAnalyst(host: AnalysisThread, superseded: () => Error): Analyst {
  const { clock, budget, log } = host;
  const queue: Job[] = [];
  const stops = createStops(clock);
  const holding = createHolding();
  let start = host.start;
  let thread: Thread | undefined;
  let lastId = 0;
  let ended = false;

  return {
    ask: (kind, params, subject, terms) => enqueue(kind, params, subject, terms),
    askGeneral: (kind, params, terms) => enqueue(kind, params, undefined, terms),
    forget(uri) {
      stops.forget(uri);
      if (holding.drop(uri)) thread?.port.post({ kind: 'forget', uri });
    },
    end() {
      ended = true;
      thread?.running?.cancel();
      stopThread();
      for (const job of queue.splice(0)) job.cancel();
    },
  };

  /** `Answer` is that of the question: the types of the analyst see to that. */
  function enqueue<Answer extends Answers[QuestionKind]>(
    question: QuestionKind,
    params: Questions[QuestionKind],
    subject: Subject | undefined,
    { token, urgent }: Terms,
  ): Promise<Outcome<Answer>> {
    return new Promise((resolve, reject) => {
      if (ended || token?.isCancellationRequested) {
        reject(superseded());
        return;
      }
      const id = ++lastId;
      const listener = token?.onCancellationRequested(() => {
        abandon(job);
      });
      const job: Job = {
        run: { kind: 'run', id, question, params, uri: subject?.source.uri },
        subject,
        urgent,
        settle(outcome) {
          listener?.dispose();
          // The other side answers the question that it was asked.
          resolve(outcome as Outcome<Answer>);
        },
        cancel() {
          listener?.dispose();
          reject(superseded());
        },
        cancelled: false,
        preempted: false,
      };
      queue.push(job);
      pump();
    });
  }

  function abandon(job: Job): void {
    job.cancelled = true;
    job.cancel();
    const index = queue.indexOf(job);
    if (index >= 0) queue.splice(index, 1);
    else if (thread?.running === job) thread.port.post({ kind: 'cancel', id: job.run.id });
  }

  /** Gives the thread the next question, when it has none. */
  function pump(): void {
    if (thread?.running) {
      makeWay(thread, thread.running);
      return;
    }
    for (;;) {
      const next = queue.find(({ urgent }) => urgent) ?? queue[0];
      if (!next) return;
      if (!next.subject || !stops.blocks(next.subject)) break;
      queue.splice(queue.indexOf(next), 1);
      next.settle({ kind: 'stopped', why: 'budget' });
    }
    thread ??= startThread();
    if (thread.ready) dispatch(thread);
  }

  function makeWay({ port }: Thread, running: Job): void {
    if (running.urgent || running.preempted || !queue.some(({ urgent }) => urgent)) return;
    running.preempted = true;
    port.post({ kind: 'cancel', id: running.run.id });
  }

  function dispatch(current: Thread): void {
    const index = queue.findIndex(({ urgent }) => urgent);
    const [job] = queue.splice(Math.max(index, 0), 1);
    if (!job) return;
    job.preempted = false;
    current.running = job;
    current.steps = createSteps(used);
    if (job.subject) {
      const { hold, dropped } = holding.take(job.subject);
      for (const uri of dropped) current.port.post({ kind: 'forget', uri });
      if (hold) {
        const without = stops.leftOut(job.subject);
        current.port.post({ kind: 'hold', subject: job.subject, without });
      }
    }
    current.port.post(job.run);
    watch(current, job);
  }

  function startThread(): Thread {
    const port = start();
    const started: Thread = {
      port,
      ready: false,
      running: undefined,
      steps: createSteps(used),
      stopWatching: [],
    };
    port.listen(
      (message) => {
        if (thread === started) receive(started, message);
      },
      (reason) => {
        if (thread === started) crashed(started, reason);
      },
    );
    started.stopWatching.push(
      clock.after(startLimit, () => {
        if (thread === started && !started.ready) crashed(started, 'not ready in time');
      }),
    );
    return started;
  }

  function receive(current: Thread, message: FromAnalysis): void {
    if (message.kind === 'ready') {
      current.ready = true;
      for (const stop of current.stopWatching.splice(0)) stop();
      pump();
      return;
    }
    const job = current.running;
    if (job?.run.id !== message.id) return;
    if (message.kind === 'step') {
      current.steps.begin(message.check);
      return;
    }
    current.running = undefined;
    for (const stop of current.stopWatching.splice(0)) stop();

    if (message.kind === 'cancelled') {
      if (job.preempted && !job.cancelled) queue.unshift(job);
    } else if (!job.cancelled) {
      if (message.kind === 'failed') {
        log('error', `The question ${job.run.question} failed: ${message.trace}`);
        job.settle({ kind: 'stopped', why: 'failed' });
      } else {
        job.settle({ kind: 'answered', answer: message.answer });
      }
    }
    pump();
  }

  /** Milliseconds of processor time, where the clock knows it. */
  function used(): number {
    return clock.cpu?.() ?? clock.now();
  }

  function watch(current: Thread, job: Job): void {
    const cpuBefore = clock.cpu?.();
    const cpuMost = budget.cpu + budget.cpuPerUnit * (job.subject?.source.text.length ?? 0);
    let wall = 0;
    let last = clock.now();
    const look = () => {
      if (thread !== current || current.running !== job) return;
      const now = clock.now();
      wall += Math.min(now - last, longestTick);
      last = now;
      const cpu = cpuBefore === undefined ? 0 : (clock.cpu?.() ?? 0) - cpuBefore;
      if (cpu > cpuMost || wall > budget.wall) {
        log(
          'warn',
          `Stopped after ${Math.round(wall)} ms: ${job.run.question} ${job.run.uri ?? ''}`,
        );
        stop(job, 'budget', current.steps.heaviest());
        return;
      }
      current.stopWatching.splice(0, Infinity, clock.after(tick, look));
    };
    current.stopWatching.push(clock.after(tick, look));
  }

  function crashed(current: Thread, reason: string): void {
    log('error', `The analysis ended: ${reason}`);
    if (!current.ready && host.fallback && start !== host.fallback) {
      start = host.fallback;
      stopThread();
      pump();
      return;
    }
    // A thread that cannot be started is not tried for ever: each try costs the question it was for.
    const job = current.running ?? queue.shift();
    if (job) stop(job, 'crashed', current.steps.check());
    else stopThread();
  }

  /** Ends the thread for what a question did; without the check that it is owed to, asks again. */
  function stop(job: Job, why: StopReason, check: string | undefined): void {
    if (!job.subject || check === undefined || !stops.leaveOut(job.subject, check)) {
      fail(job, why);
      return;
    }
    log('warn', `Left out: ${check} ${job.run.uri ?? ''}`);
    stopThread();
    if (!job.cancelled) queue.unshift(job);
    pump();
  }

  /** Ends the thread, and answers what was under way and what waits for the same text. */
  function fail(job: Job, why: StopReason): void {
    stopThread();
    if (job.subject) stops.record(job.subject);
    if (!job.cancelled) job.settle({ kind: 'stopped', why });
    const text = job.subject?.source.text;
    for (const waiting of queue.filter(({ subject }) => subject && subject.source.text === text)) {
      queue.splice(queue.indexOf(waiting), 1);
      waiting.settle({ kind: 'stopped', why });
    }
    pump();
  }

  function stopThread(): void {
    if (!thread) return;
    for (const stop of thread.stopWatching.splice(0)) stop();
    thread.port.terminate();
    thread = undefined;
    holding.clear();
  }
}
