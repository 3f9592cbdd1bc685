import type { FromAnalysis, RunOf, ToAnalysis } from '#lsp/analyst.js';
import type { Clock } from '#lsp/clock.js';
import type { Port } from '#lsp/port.js';
import type { QuestionKind } from '#lsp/questions.js';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  readonly advance: (milliseconds: number) => void;
  /** Passes time in which nothing runs, as when the machine sleeps. */
  readonly sleep: (milliseconds: number) => void;
  /** Processor time that the process has used. */
  readonly use: (milliseconds: number) => void;
}

export function createFakeClock(): FakeClock {
  let now = 0;
  let used = 0;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => now,
    cpu: () => used,
    after(milliseconds, action) {
      const timer = { at: now + milliseconds, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    turn: () => Promise.resolve(),
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.action();
      }
      now = end;
    },
    sleep(milliseconds) {
      now += milliseconds;
    },
    use(milliseconds) {
      used += milliseconds;
    },
  };
}

/** A thread of which a test decides what it answers, and when it ends. */
export interface FakeThread {
  readonly posted: readonly ToAnalysis[];
  readonly isTerminated: () => boolean;
  readonly say: (message: FromAnalysis) => void;
  /** Ends as a thread does that has run out of memory. */
  readonly crash: () => void;
  /** Answers the question that was asked last. */
  readonly answer: (answer: never) => void;
  readonly lastRun: () => RunOf<QuestionKind>;
}

/** Threads as they are started, one after another. */
export function createFakeThreads(): {
  readonly started: readonly FakeThread[];
  readonly start: () => Port<ToAnalysis, FromAnalysis>;
} {
  const started: FakeThread[] = [];
  return {
    started,
    start() {
      const posted: ToAnalysis[] = [];
      let terminated = false;
      let say: (message: FromAnalysis) => void = () => undefined;
      let end: (reason: string) => void = () => undefined;
      const lastRun = () => {
        const run = posted.findLast(({ kind }) => kind === 'run');
        if (run?.kind !== 'run') throw new Error('Nothing was asked');
        return run;
      };
      started.push({
        posted,
        isTerminated: () => terminated,
        say: (message) => {
          say(message);
        },
        crash() {
          end('test');
        },
        answer(answer) {
          say({ kind: 'answer', id: lastRun().id, answer });
        },
        lastRun,
      });
      return {
        post(message) {
          posted.push(message);
        },
        listen(onMessage, onEnd) {
          say = onMessage;
          end = onEnd;
        },
        terminate() {
          terminated = true;
        },
      };
    },
  };
}
