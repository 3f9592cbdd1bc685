import { execFileSync } from 'node:child_process';

describe('what is generated', () => {
  for (const script of ['generate', 'manifest']) {
    it(`by scripts/${script}.mjs is up to date`, () => {
      execFileSync(process.execPath, [`scripts/${script}.mjs`, '--check'], { stdio: 'pipe' });
    });
  }
});
