import type { Span } from '../text/span.js';

import { limits } from './limits.js';
import { isBlank, lineEnd, nextLine, trimmed } from './lines.js';

/** Where the frontmatter stands, read line by line, whatever the YAML in it is worth. */
export interface Fence {
  /** From the opening fence to the end of the closing one, its line end not included. */
  readonly span: Span;
  readonly yaml: Span;
  readonly closed: boolean;
  /** The key `form` at the start of a line, and what stands behind its colon. */
  readonly form: { readonly key: Span; readonly value: Span } | undefined;
}

/**
 * Finds the frontmatter of a Markdown file.
 *
 * Without a closing fence it counts only when keys follow the opening one and one of them is
 * `form`: `---` is also a line in Markdown. It then ends at the first blank line or heading, so
 * that the text below is read as the draft that it is. The same goes when a `---` in the text
 * below would otherwise pass for the closing fence.
 */
export function fenceOf(text: string): Fence | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const openingEnd = lineEnd(text, start);
  if (!isFence(text, { start, end: openingEnd }, ['---'])) return undefined;

  const yamlStart = Math.min(nextLine(text, openingEnd), text.length);
  // A little more than is allowed: what is too large is told as such, and not as unclosed.
  const reach = Math.min(text.length, yamlStart + 2 * limits.frontmatter.length);
  const lines: Span[] = [];
  let closing = -1;
  for (let at = yamlStart; at < reach && closing < 0;) {
    const line = { start: at, end: lineEnd(text, at, reach) };
    if (isFence(text, line, ['---', '...'])) closing = lines.length;
    lines.push(line);
    at = nextLine(text, line.end);
  }
  const unclosed = keysEnd(text, lines);

  const inside = closing < 0 ? lines : lines.slice(0, closing);
  const swallowed = inside.slice(unclosed).some((line) => isProse(text, line));
  if (closing < 0 || swallowed) {
    const keys = lines.slice(0, unclosed);
    const form = formLine(text, keys);
    const end = keys.at(-1)?.end ?? yamlStart;
    if (form) {
      const yaml = { start: yamlStart, end };
      return { span: { start, end }, yaml, closed: false, form };
    }
  }
  const fence = lines[closing];
  if (!fence) return undefined;
  return {
    span: { start, end: fence.end },
    yaml: { start: yamlStart, end: fence.start },
    closed: true,
    form: formLine(text, inside),
  };
}

/** How many lines at the top look like keys with their values, up to a blank line or a heading. */
function keysEnd(text: string, lines: readonly Span[]): number {
  const end = lines.findIndex((line) => {
    const content = trimmed(text, line);
    if (content.start === content.end || isHeading(text, line)) return true;
    return isProse(text, line) || isFence(text, line, ['---', '...']);
  });
  return end < 0 ? lines.length : end;
}

/** A line that YAML does not have at the start of a line: neither a key nor a list nor a comment. */
function isProse(text: string, line: Span): boolean {
  if (line.start === line.end || isBlank(text.charCodeAt(line.start))) return false;
  const content = text.slice(line.start, Math.min(line.end, line.start + 200));
  return !/^(?:[#\-[\]{}&*!?%]|["']?[\p{L}\d_][^:\n]{0,80}:(?:\s|$))/u.test(content);
}

/** `# Title` is a comment to YAML; above the first blank line it is more likely one. */
function isHeading(text: string, line: Span): boolean {
  return /^#{1,6} /u.test(text.slice(line.start, line.start + 8));
}

function isFence(text: string, line: Span, fences: readonly string[]): boolean {
  if (!fences.includes(text.slice(line.start, line.start + 3))) return false;
  return trimmed(text, { start: line.start + 3, end: line.end }).end === line.start + 3;
}

function formLine(text: string, lines: readonly Span[]): Fence['form'] {
  for (const line of lines) {
    const match = /^(["']?)form\1[ \t]*:(?=\s|$)/u.exec(
      text.slice(line.start, Math.min(line.end, line.start + 20)),
    );
    if (!match) continue;
    const colon = line.start + match[0].length;
    const quoted = match[0].startsWith('form') ? 0 : 1;
    const key = { start: line.start, end: line.start + 4 + 2 * quoted };
    return { key, value: withoutComment(text, { start: colon, end: line.end }) };
  }
  return undefined;
}

/** The value behind a colon, without blanks, comment and quotes; empty at the colon when blank. */
function withoutComment(text: string, region: Span): Span {
  const comment = text.slice(region.start, region.end).search(/(?:^|\s)#/u);
  const end = comment < 0 ? region.end : region.start + comment;
  return trimmed(text, { start: region.start, end });
}
