import { statisticOf, type Figures } from './figures.js';
import { judge } from './goals.js';
import type { Options } from './options.js';
import { requests } from './session.js';
import { lengthInFolder, sizes, us } from './sizes.js';
import { printComparison, printNumber, printTable, type Row } from './table.js';
import { places } from './typist.js';

const names = [us, 'echo', 'bare', 'rumdl', 'vscode-markdown', 'remark-lint'];
const commands = [us, 'rumdl', 'remark parsing', 'splitting lines'];

/** All that was measured, in Markdown. */
export function printFigures(figures: Figures): string {
  return [
    section('Goals', goals(figures)),
    section('Starting', starting(figures)),
    ...sizes.map(({ name, length }) =>
      section(`A draft of ${name}`, withIntroduction(lengthOf(length), atSize(name, figures))),
    ),
    section('Command line', withIntroduction(lengthOf(lengthInFolder), commandLine(figures))),
    section('The core alone', core(figures)),
    section('Bundles', bundles(figures)),
    section(
      'Remarks',
      figures
        .notes()
        .map((note) => `- ${note}`)
        .join('\n'),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** `docs/performance.md`: the last whole run. */
export function printPage(run: {
  readonly machine: string;
  readonly versions: string;
  readonly figures: string;
  readonly options: Options;
}): string {
  const { starts, keystrokes, requests: asked, drafts, rounds } = run.options;
  return `<!-- Written by \`npm run bench -- --write\`. Do not edit. -->

# How fast Robuust is

What follows was measured in one run, everybody in turn on the same drafts, which were made up for it.
Figures are medians. Behind each stands how many times as much Robuust has: 2.0× is twice.
They hold for this machine, and for how busy it was.

- **echo** is a language server that keeps the text and answers at once, with nothing; **bare** does not even do that. Nobody can be faster.
- **rumdl** is a linter of Markdown in Rust; **vscode-markdown** is the server behind the editor's own Markdown support, with all its checks on and the parser in the client, as there; **remark-lint** is remark with its recommended and consistent rules.
- A keystroke is another character each time, at the start, in the middle, at the end and in the frontmatter; it ends when its diagnostics are in the client: pulled where the server offers that, else pushed.
- Servers were started ${starts * 2} times, and opened each draft ${starts} times; ${keystrokes} characters were typed in it, and each kind of request was made ${asked} times. The command line read ${drafts} drafts ${rounds} times. Who takes long makes fewer rounds.

Machine: ${run.machine}.

Versions: ${run.versions}.

${run.figures}
`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `## ${title}\n\n${content}`;
}

function withIntroduction(text: string, table: string): string {
  return table === '' ? '' : `${text}\n\n${table}`;
}

function lengthOf(length: number): string {
  return `${length.toLocaleString('en')} characters at most.`;
}

function goals(figures: Figures): string {
  const judged = judge(figures);
  const table = printTable([
    ['Goal', 'Figure', 'Limit', ''],
    ...judged.map(({ title, figure, limit, verdict }) => [title, figure, limit, verdict]),
  ]);
  const obstacles = judged.flatMap(({ title, obstacle }) =>
    obstacle === undefined ? [] : [`- **${title}**: ${obstacle}`],
  );
  if (obstacles.length === 0) return table;
  return `${table}\n\nWhat stands in the way of those that are not met, as profiles show it:\n\n${obstacles.join('\n')}`;
}

function starting(figures: Figures): string {
  return printComparison(
    [
      { title: 'until `initialize` is answered (ms)', measure: 'initialize' },
      { title: 'the same, 95th percentile (ms)', measure: 'initialize', statistic: 'p95' },
      { title: 'processor time until then (ms)', measure: 'initialize, processor' },
    ],
    names,
    figures,
  );
}

function atSize(size: string, figures: Figures): string {
  const keystroke = `keystroke ${size}`;
  const rows: readonly Row[] = [
    { title: 'opening to diagnostics (ms)', measure: `opening ${size}` },
    { title: 'keystroke to diagnostics (ms)', measure: keystroke },
    { title: 'the same, 95th percentile (ms)', measure: keystroke, statistic: 'p95' },
    ...places.map((place) => ({
      title: `keystroke, ${place} (ms)`,
      measure: `${keystroke} ${place}`,
    })),
    { title: 'processor time per keystroke (ms)', measure: `${keystroke}, processor` },
    ...requests.flatMap((kind): readonly Row[] => [
      { title: `\`${kind}\` (ms)`, measure: `${kind} ${size}` },
      {
        title: `\`${kind}\`, 95th percentile (ms)`,
        measure: `${kind} ${size}`,
        statistic: 'p95',
      },
      {
        title: `\`${kind}\` right after a keystroke (ms)`,
        measure: `${kind} ${size} after a keystroke`,
      },
    ]),
    { title: 'memory after opening (MB)', measure: `memory after opening ${size}` },
    { title: 'memory at the end (MB)', measure: `memory ${size}` },
    { title: 'diagnostics', measure: `diagnostics ${size}` },
  ];
  return printComparison(rows, names, figures);
}

function commandLine(figures: Figures): string {
  return printComparison(
    ['drafts per second', 'drafts per second of a core'].map((measure) => ({
      title: measure,
      measure,
    })),
    commands,
    figures,
  );
}

function core(figures: Figures): string {
  const median = (measure: string) => statisticOf(figures.of(measure, us));
  if (median('compile') === undefined) return '';
  const measured = sizes.filter(({ name }) => median(`parse ${name}`) !== undefined);
  const rows = ['parse', 'evidence', 'analyze', 'analyze after a keystroke'].map((title) => {
    const [step = '', ...rest] = title.split(' ');
    const cells = measured.map(({ name }) => median([step, name, ...rest].join(' ')));
    return [`${title} (ms)`, ...cells.map(printNumber)];
  });
  const compiled = ['compile', 'compile as in a bundle'].map(
    (measure) => `${measure} ${printNumber(median(measure))} ms`,
  );
  const table = printTable([['', ...measured.map(({ name }) => name)], ...rows]);
  return `All checklists: ${compiled.join(', ')}.\n\n${table}`;
}

function bundles(figures: Figures): string {
  const files = figures.owners('size');
  if (files.length === 0) return '';
  return printTable([
    ['', 'KB', 'compressed'],
    ...files.map((file) => [
      file,
      ...['size', 'size, compressed'].map((measure) =>
        String(Math.ceil(statisticOf(figures.of(measure, file)) ?? 0)),
      ),
    ]),
  ]);
}
