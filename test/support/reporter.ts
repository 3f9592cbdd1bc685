import { writeFileSync } from 'node:fs';

import Mocha from 'mocha';

/**
 * The spec reporter, with a closing line that other programs can read. The counts go as JSON to
 * the file named in `ROBUUST_TEST_COUNTS` as well, when that is set.
 */
export default class extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
      const file = process.env['ROBUUST_TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify({ passes, failures, pending }));
    });
  }
}
