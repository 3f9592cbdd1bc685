import { macroOf, scoresOf, sumOf, type Counts } from './counts.js';
import type { Alarms, Evaluation } from './evaluate.js';
import { byName, printRatio } from './print.js';

/** Rules whose alarms are right less often than this start as a hint (`tentative` in the data). */
const leastPrecision = 0.9;

/** Fewer alarms than these are no measurement. */
const leastAlarms = 5;

/** Whether a rule has been wrong too often to weigh as its level says. */
export function isTentative({ right, wrong }: Alarms): boolean {
  return right + wrong >= leastAlarms && right / (right + wrong) < leastPrecision;
}

/**
 * `docs/reliability.md`: how often each rule was right, for the people who rely on it.
 *
 * @param unseen - on documents that the checklist was made without
 */
export function printReliability(evaluation: Evaluation, unseen?: Evaluation): string {
  const { documents, alarms, reports, topics, elements } = evaluation;
  return `<!-- Written by \`npm run evaluate -- --corpus DIR --write\`. Do not edit. -->

# How often Robuust is right

What follows was measured by comparing Robuust with the labels that a reader gave ${documents} documents: drafts written for the purpose and published regulations.
The checklist was made with these documents in sight, and one person labelled them: on other documents expect somewhat less.
The documents are not part of this repository; whoever has a folder with labels measures with \`npm run evaluate -- --corpus DIR\`.

**Precision** is the share of what was said to be there that was there; **recall** the share of what was there that was found; **F1** is between the two.
An **alarm** is a finding that something lacks or is wrong; it is **false** when the reader saw it was there.

## In all

${inAll(evaluation)}
${unseen ? unseenPart(unseen) : ''}
## Topics

| Topic | Found | Found wrongly | Missed | Rightly not found | Precision | Recall | F1 |
| ----- | ----- | ------------- | ------ | ----------------- | --------- | ------ | -- |
${rows(topics)}

## Elements

| Element | Found | Found wrongly | Missed | Rightly not found | Precision | Recall | F1 |
| ------- | ----- | ------------- | ------ | ----------------- | --------- | ------ | -- |
${rows(elements)}

## Alarms by rule

A rule that raised at least ${String(leastAlarms)} alarms, of which less than ${String(leastPrecision * 100)} in a hundred were right, starts as a hint, and its message says so. Fewer alarms are no measurement.

| Rule | Right | False | Precision | Starts as a hint |
| ---- | ----- | ----- | --------- | ---------------- |
${[...alarms]
  .toSorted(byName)
  .map(([rule, { right, wrong }]) => {
    const precision = printRatio(right / (right + wrong));
    const hint = isTentative({ right, wrong }) ? 'yes' : '';
    return `| ${named(rule)} | ${right} | ${wrong} | ${precision} | ${hint} |`;
  })
  .join('\n')}

## Other checks

Defects were put into eight drafts. What a check reports besides them is not labelled: it can be right.

| Check | Seeded defects reported | Reported, not labelled |
| ----- | ----------------------- | ---------------------- |
${[...reports]
  .toSorted(byName)
  .map(([code, { found, unlabelled }]) => `| \`${code}\` | ${found} | ${unlabelled} |`)
  .join('\n')}
`;
}

function totals(counts: ReadonlyMap<string, Counts>): string {
  const { precision, recall, f1 } = scoresOf(sumOf(counts.values()));
  return [precision, recall, f1, macroOf(counts.values()).f1].map(printRatio).join(' | ');
}

function inAll({ topics, elements, defects }: Evaluation): string {
  const asked = defects.filter(({ outcome }) => outcome !== 'not-asked');
  const found = asked.filter(({ outcome }) => outcome === 'found').length;
  return `| What     | Precision | Recall | F1 (micro) | F1 (macro) |
| -------- | --------- | ------ | ---------- | ---------- |
| Topics   | ${totals(topics)} |
| Elements | ${totals(elements)} |

Of ${String(asked.length)} defects that were put into the drafts, ${String(found)} were found.
`;
}

function unseenPart(unseen: Evaluation): string {
  return `
## On drafts that the checklist was made without

${String(unseen.documents)} drafts that others wrote and labelled afterwards, in styles of their own. They knew what is asked for, not the words that are looked for; and when this was measured, nothing had been changed for these drafts.

${inAll(unseen)}`;
}

/** `a|b`, which a label may be about, would be two cells. */
function named(id: string): string {
  return `\`${id.replaceAll('|', ' or ')}\``;
}

function rows(counts: ReadonlyMap<string, Counts>): string {
  return [...counts]
    .toSorted(byName)
    .map(([id, each]) => {
      const { precision, recall, f1 } = scoresOf(each);
      const numbers = [each.tp, each.fp, each.fn, each.tn].map(String);
      return `| ${[named(id), ...numbers, ...[precision, recall, f1].map(printRatio)].join(' | ')} |`;
    })
    .join('\n');
}
