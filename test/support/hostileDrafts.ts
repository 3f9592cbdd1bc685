/** A draft that means harm, or that a program has spoilt. */
export interface HostileDraft {
  readonly name: string;
  readonly text: string;
  /** What must be said of it, because something of it is not read or is not right. */
  readonly says?: string;
}

const article = '## Artikel 1 Mandaat\n\nDe mandaatgever verleent mandaat.\n\n';
const head = `---\nform: centrumregeling\n---\n\n${article}`;

function body(name: string, text: string, says?: string): HostileDraft {
  return { name, text: head + text, ...(says !== undefined && { says }) };
}

function frontmatter(name: string, yaml: string, says?: string): HostileDraft {
  const text = `---\nform: centrumregeling\n${yaml}\n---\n\n${article}`;
  return { name, text, ...(says !== undefined && { says }) };
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

const cut = 'analysis-incomplete';

export const hostileDrafts: readonly HostileDraft[] = [
  body('a line of 10 MB', 'a'.repeat(10_000_000), cut),
  body('a line of nearly 1 MB', 'woord '.repeat(160_000), cut),
  body('a hundred thousand headings', '## Kop\n\n'.repeat(100_000), cut),
  body('fifty thousand quotes in one another', `${'>'.repeat(50_000)} a`, cut),
  body('fifty thousand lists in one another', `${'- '.repeat(50_000)}a`, cut),
  body('fifty thousand brackets', '['.repeat(50_000) + ']'.repeat(50_000), cut),
  body('fifty thousand stars', `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`, cut),
  body('emphasis that never ends', '*a_ '.repeat(50_000), cut),
  body('fifty thousand links', '[a](b) '.repeat(50_000), cut),
  body('links in one another', '[a]('.repeat(50_000), cut),
  body('HTML that is not closed', '<b>'.repeat(50_000), cut),
  body('comments that are not closed', '<!-- a '.repeat(30_000), cut),
  body(
    'code that is not closed',
    lines(600, (index) => `${'`'.repeat(index)} a`),
    cut,
  ),
  body(
    'a table of a hundred thousand columns',
    `|${'a|'.repeat(1e5)}\n|${'-|'.repeat(1e5)}\n`,
    cut,
  ),
  body(
    'a table of twenty thousand rows',
    `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(20_000)}`,
    cut,
  ),
  body('lines that end in CR', 'a\r'.repeat(40_000), cut),
  body('blanks in one paragraph', '[datum] '.repeat(50_000), cut),
  body('half a megabyte of backslashes', '\\'.repeat(500_000), cut),
  body('nearly a megabyte of space', `${' '.repeat(900_000)}x`, cut),
  body('a letter with many accents', `e${'\u0301'.repeat(300_000)}`, cut),
  {
    name: 'recitals of a third of a megabyte, full of words that topics are known by',
    text: `---\nform: centrumregeling\n---\n\n# Regeling\n\n${'De colleges werken samen en houden elkaar op de hoogte.\n\n'.repeat(6_000)}`,
  },
  body('NUL', 'a\0b', cut),
  body('lone surrogates', '\ud800 [datum] \udfff', 'characters-misleading'),
  body('text that turns its direction', 'abc \u202e [datum] \u2066 x', 'characters-misleading'),
  frontmatter(
    'aliases that grow without end',
    `a0: &a0 [x, x]\n${lines(40, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)}`,
    'frontmatter-invalid',
  ),
  frontmatter('five thousand lists in one another', `a: ${'['.repeat(5_000)}`, cut),
  frontmatter(
    'maps in one another',
    lines(400, (index) => `${' '.repeat(index)}k:`),
    cut,
  ),
  frontmatter('keys that are no text, in one another', `${'? '.repeat(400)}a`, cut),
  frontmatter(
    'ten thousand keys',
    lines(10_000, (index) => `k${index}: 1`),
    cut,
  ),
  frontmatter(
    'a key five thousand times',
    lines(4_900, () => 'a: 1'),
    'frontmatter-invalid',
  ),
  frontmatter('a tag that runs code elsewhere', 'a: !!js/function "x"', 'frontmatter-invalid'),
  frontmatter('keys of JavaScript', '__proto__: { form: dvo }\nconstructor: { prototype: 1 }'),
  frontmatter('lone surrogates', 'title: "\ud800"', 'characters-misleading'),
];
