// Asks the registry whether what the product is made of has known vulnerabilities. Fails on grave
// ones, and says so when the registry does not answer: that is not the same as none.
import { spawnSync } from 'node:child_process';

const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const counts = countsIn(asked.stdout);
if (!counts) {
  console.log('Known vulnerabilities: not looked up, the registry does not answer.');
} else {
  const { total, high, critical } = counts;
  console.log(`Known vulnerabilities: ${total}, of which ${high + critical} grave.`);
  if (high + critical > 0) process.exitCode = 1;
}

function countsIn(json) {
  try {
    return JSON.parse(json).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
