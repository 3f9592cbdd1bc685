import { textOf, type Span } from '../text/span.js';

/** Signs with which Markdown, GFM or HTML begin something wherever they stand. */
const signs = /[\\`*_[\]<>~|&$]/gu;

/** What begins a list, a heading, a rule or an underline at the start of a line. */
const opening = /^(?:[-+#=]|(\d{1,9})(?=[.)]))/u;

/** What readers of GFM make a link of, also when it is escaped: `https://`, `www.` and `a@b.nl`. */
const bareLink = /:(?=\/\/)|@|www(?=\.)/giu;

/** Does not show, and keeps what stands around it from being taken together. */
const wordJoiner = '\u2060';

/**
 * Text of a draft or of a checklist as it has to stand in Markdown: on one line, and without any
 * link, image, HTML or markup coming from it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(signs, '\\$&')
    .replaceAll(bareLink, `$&${wordJoiner}`)
    .replace(opening, (sign, digits?: string) =>
      digits === undefined ? `\\${sign}` : `${digits}\\`,
    );
}

/** Longest quotation from a draft, in characters. */
const longest = 90;

/** Words of a draft in Markdown, between quotation marks. */
export function quote(text: string): string {
  return `‘${escapeMarkdown(shortened(text, longest))}’`;
}

/** Text on one line, cut to a length in UTF-16 code units. */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/\p{Cs}$/u, '');
  return `${cut.trimEnd()}…`;
}

export function quoteSpan(text: string, span: Span): string {
  return quote(textOf(text, span));
}

/** `a, b en c`, of what is Markdown already. */
export function enumerate(items: readonly string[], and: 'en' | 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
