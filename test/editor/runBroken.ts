import { runSuite } from './runSuite.js';

/** Entry for an extension host with the extension that `scripts/bundleBroken.mjs` makes. */
export function run(): Promise<void> {
  return runSuite(() => import('./broken.test.js'));
}
