// Reads the files of a folder and splits them into lines: what any check of them has to do.
import { readFileSync } from 'node:fs';

import { filesOf } from './filesOf.js';

let lines = 0;
for (const file of filesOf(process.argv[2])) {
  lines += readFileSync(file, 'utf8').split('\n').length;
}
console.log(lines);
