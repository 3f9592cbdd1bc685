import { macroOf, scoresOf, sumOf, type Counts, type Scores } from './counts.js';
import type { Evaluation } from './evaluate.js';

/** The whole evaluation for people, as plain text. */
export function printTable(evaluation: Evaluation): string {
  const { documents, skipped, topics, elements, byForm, disagreements, errors } = evaluation;
  return [
    `${documents} documents compared, ${skipped.length} skipped${skipped.map((name) => `\n  ${name}: no draft, or of a form that is not known`).join('')}`,
    section('Topics', [...rows(topics), ...totals(topics)]),
    section('Topics by form', rows(byForm)),
    section('Elements', [...rows(elements), ...totals(elements)]),
    section('Elements by topic', rows(byTopic(elements))),
    section(
      'Present against partial: what was said of topics that are there',
      depthRows(evaluation),
    ),
    section('Seeded defects', defectRows(evaluation)),
    section(
      `Findings of severity error that no label explains: ${errors.length}`,
      errors.map(
        ({ file, line, code, message, verdict }) =>
          `${file}:${line}  ${verdict === 'false' ? 'FALSE' : 'not labelled'}  ${code}: ${message}`,
      ),
    ),
    section(
      `Disagreements: ${disagreements.length}`,
      disagreements.map(
        ({ file, line, id, label, predicted, words }) =>
          `${file}:${line}  ${id}: label ${label}, found ${predicted}${words.map((each) => `\n    “${each}”`).join('')}`,
      ),
    ),
  ].join('\n\n');
}

/** The same for programs; maps as objects. */
export function printJson(evaluation: Evaluation): string {
  const { topics, elements, byForm, depth, alarms, reports, ...lists } = evaluation;
  return JSON.stringify(
    {
      ...lists,
      topics: scored(topics),
      elements: scored(elements),
      byForm: scored(byForm),
      totals: {
        topics: { micro: scoresOf(sumOf(topics.values())), macro: macroOf(topics.values()) },
        elements: { micro: scoresOf(sumOf(elements.values())), macro: macroOf(elements.values()) },
      },
      depth: Object.fromEntries(
        [...depth].map(([label, states]) => [label, Object.fromEntries(states)]),
      ),
      alarms: Object.fromEntries(alarms),
      reports: Object.fromEntries(reports),
    },
    undefined,
    2,
  );
}

function scored(counts: ReadonlyMap<string, Counts>) {
  return Object.fromEntries(
    [...counts].toSorted(byName).map(([id, each]) => [id, { ...each, ...scoresOf(each) }]),
  );
}

function byTopic(elements: ReadonlyMap<string, Counts>): ReadonlyMap<string, Counts> {
  const topics = new Map<string, Counts>();
  for (const [id, counts] of elements) {
    const [topic = ''] = id.split('/');
    topics.set(topic, sumOf([topics.get(topic) ?? sumOf([]), counts]));
  }
  return topics;
}

const width = 50;

function section(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...lines].join('\n');
}

const head = `${''.padEnd(width)}  tp  fp  fn  tn  precision  recall    F1`;

function rows(counts: ReadonlyMap<string, Counts>): readonly string[] {
  return [
    head,
    ...[...counts].toSorted(byName).map(([id, { tp, fp, fn, tn }]) => {
      const numbers = [tp, fp, fn, tn].map((count) => String(count).padStart(4)).join('');
      return `${id.padEnd(width)}${numbers}${printScores(scoresOf({ tp, fp, fn, tn }))}`;
    }),
  ];
}

function totals(counts: ReadonlyMap<string, Counts>): readonly string[] {
  const sum = sumOf(counts.values());
  const numbers = [sum.tp, sum.fp, sum.fn, sum.tn].map((count) => String(count).padStart(4));
  return [
    `${'micro average'.padEnd(width)}${numbers.join('')}${printScores(scoresOf(sum))}`,
    `${'macro average'.padEnd(width + 16)}${printScores(macroOf(counts.values()))}`,
  ];
}

function printScores({ precision, recall, f1 }: Scores): string {
  return [
    printRatio(precision).padStart(11),
    printRatio(recall).padStart(8),
    printRatio(f1).padStart(6),
  ].join('');
}

function depthRows({ depth }: Evaluation): readonly string[] {
  return [...depth].toSorted(byName).map(([label, states]) => {
    const said = [...states].toSorted(byName).map(([state, count]) => `${state} ${count}`);
    return `label ${label.padEnd(8)}: ${said.join(', ')}`;
  });
}

function defectRows({ defects }: Evaluation): readonly string[] {
  const asked = defects.filter(({ outcome }) => outcome !== 'not-asked');
  const found = asked.filter(({ outcome }) => outcome === 'found').length;
  const apart = defects.length - asked.length;
  return [
    `${found} of ${asked.length} found${asked.length > 0 ? ` (${printRatio(found / asked.length)})` : ''}; ${apart} left out, which take another document or are no defect of the text`,
    ...asked
      .filter(({ outcome }) => outcome === 'missed')
      .map(({ file, line, kind, where }) => `${file}:${line}  ${kind} missed: “${where}”`),
  ];
}

export function printRatio(ratio: number | undefined): string {
  return ratio === undefined ? '–' : ratio.toFixed(2);
}

export function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
