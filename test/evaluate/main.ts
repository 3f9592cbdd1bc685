// Compares what Robuust finds with the labels of a corpus. Run by hand: npm run evaluate.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { compileChecklist } from '#core/checklist/compile.js';
import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';

import { readCorpus } from './corpus.js';
import { evaluate } from './evaluate.js';
import { printJson, printTable } from './print.js';
import { printReliability } from './reliability.js';

const usage = `npm run evaluate -- --corpus DIR [--format table|json] [--write [--unseen DIR]]

DIR       a folder with labels.json, or a folder of such folders
--write   write docs/reliability.md
--unseen  with its totals on documents that the checklist was made without
`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    format: { type: 'string', default: 'table' },
    write: { type: 'boolean', default: false },
    unseen: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const { corpus, format } = values;
if (values.help || corpus === undefined || (format !== 'table' && format !== 'json')) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}
const checklist = compileChecklist(checklists, formProfiles, { defects, lexicon });
const evaluation = evaluate(readCorpus(corpus), checklist);
console.log(format === 'json' ? printJson(evaluation) : printTable(evaluation));
if (values.write) {
  const unseen =
    values.unseen === undefined ? undefined : evaluate(readCorpus(values.unseen), checklist);
  writeFileSync('docs/reliability.md', printReliability(evaluation, unseen));
}
