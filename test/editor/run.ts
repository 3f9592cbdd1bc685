import { runSuite } from './runSuite.js';

/**
 * Entry for the extension host, which calls it. The same bundle runs in the Node host, in the web
 * host and in a desktop editor: no Node API here.
 */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import('./host.test.js');
    await import('./findings.test.js');
    await import('./fixes.test.js');
    await import('./features.test.js');
    await import('./status.test.js');
    await import('./commands.test.js');
    await import('./ownChecklist.test.js');
    await import('./recovery.test.js');
  });
}
