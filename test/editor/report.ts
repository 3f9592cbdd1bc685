export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Report {
  readonly reporter: Mocha.ReporterConstructor;
  readonly counts: () => Counts;
  readonly lines: () => readonly string[];
}

/**
 * Writes what happens as lines with a mark of our own: the console of an extension host is full of
 * other things.
 */
export function createReport(): Report {
  const lines: string[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const say = (line: string): void => {
    lines.push(line);
    console.log(`[robuust test] ${line}`);
  };

  class EditorReporter extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('suite', ({ title, root }) => {
        if (!root) say(`  ${title}`);
      });
      runner.on('pass', (test) => {
        counts.passed += 1;
        say(`    ✔ ${test.title} (${test.duration ?? 0} ms)`);
      });
      runner.on('pending', (test) => {
        counts.skipped += 1;
        say(`    - ${test.title}`);
      });
      runner.on('fail', (test, error: unknown) => {
        counts.failed += 1;
        say(`    ✘ ${test.title}`);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        for (const line of text.split('\n').slice(0, 12)) say(`        ${line}`);
      });
    }
  }
  return { reporter: EditorReporter, counts: () => ({ ...counts }), lines: () => lines };
}
