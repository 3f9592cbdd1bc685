import 'mocha/mocha.js';
import { Uri, workspace } from 'vscode';

import { createReport } from './report.js';

/** How long a test may take on a busy machine, in milliseconds. */
const timeout = 60_000;

/**
 * Runs what is loaded, in an extension host.
 *
 * @throws {Error} when a test failed or none ran; the editor reports that as its exit code
 */
export async function runSuite(load: () => Promise<unknown>): Promise<void> {
  const report = createReport();
  const mocha = new Mocha({ ui: 'bdd', reporter: report.reporter, timeout, color: false });
  // What mocha does before it loads a file: it gives us `describe` and `it`.
  mocha.suite.emit('pre-require', globalThis, '', mocha);

  await load();

  await new Promise<void>((resolve) => {
    mocha.run(() => {
      resolve();
    });
  });
  const counts = report.counts();
  await writeReport(JSON.stringify({ ...counts, lines: report.lines() }));
  console.log(`[robuust counts] ${JSON.stringify(counts)}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
  if (counts.passed === 0) throw new Error('No test ran');
}

/** In the Node host, to the file that the environment names; the web host has the console alone. */
async function writeReport(text: string): Promise<void> {
  const { process: host } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
  };
  const file = host?.env?.['ROBUUST_EDITOR_REPORT'];
  if (!file) return;
  await workspace.fs.writeFile(Uri.file(file), new TextEncoder().encode(text));
}
