import type { Clause, Draft, Section } from '../model/draft.js';
import { textOf } from '../text/span.js';
import { lineEndOf, lineEndsIn } from './layout.js';
import { escapeSnippet } from './snippet.js';

/** How leden are written: `1. `, `7.1 `, `(1) `, and whether a blank line stands between them. */
export interface LedenStyle {
  readonly kind: Exclude<Clause['style'], 'plain'>;
  readonly before: string;
  readonly after: string;
  readonly isLoose: boolean;
}

const customary: LedenStyle = { kind: 'list', before: '', after: '. ', isLoose: false };

/** The style of leden of a section; undefined when it has none with a number. */
export function ledenStyleOf(draft: Draft, section: Section): LedenStyle | undefined {
  const { text } = draft.source;
  const numbered = section.clauses.filter(({ numberSpan }) => numberSpan !== undefined);
  const last = numbered.at(-1);
  if (!last?.numberSpan || last.style === 'plain') return undefined;

  const opening = text.slice(last.span.start, last.numberSpan.start);
  const before = opening.replace(/(?:\d+\.)+$/u, '').trimStart();
  const [after] =
    /^[.):\\*_]{0,6}[ \t]{0,4}/u.exec(text.slice(last.numberSpan.end, last.span.end)) ?? [];
  const previous = numbered.at(-2);
  const gap = previous && textOf(text, { start: previous.span.end, end: last.span.start });
  return {
    kind: last.style,
    before,
    after: after && /[ \t]$/u.test(after) ? after : `${after ?? '.'} `,
    isLoose: gap === undefined ? last.style !== 'list' : lineEndsIn(gap) > 1,
  };
}

/** The style of the nearest article with leden, those before an offset first. */
export function ledenStyleNear(draft: Draft, offset: number): LedenStyle {
  const body = draft.sections.filter(({ zone }) => zone === 'body');
  const before = body.filter(({ span }) => span.start < offset).toReversed();
  const after = body.filter(({ span }) => span.start >= offset);
  for (const section of [...before, ...after]) {
    const style = ledenStyleOf(draft, section);
    if (style) return style;
  }
  return customary;
}

/**
 * One lid. Lines behind its first are onderdelen: they stand under the text of a list item, and at
 * the start of the line elsewhere.
 *
 * @param content - a snippet, without its number
 * @param article - number of the article, for `7.1`
 */
export function ledenLine(
  content: string,
  number: string,
  style: LedenStyle,
  article: string | undefined,
  eol: string,
): string {
  const isDotted = style.kind === 'dotted' && article !== undefined;
  const marker = `${style.before}${isDotted ? `${article}.${number}` : number}${style.after}`;
  const indent = style.kind === 'list' ? ' '.repeat(marker.length) : '';
  const [first = '', ...rest] = content.split(/\r\n|\n/u);
  const margin = Math.min(
    ...rest
      .filter((line) => line.trim() !== '')
      .map((line) => line.length - line.trimStart().length),
  );
  const lines = rest.map((line) => (line.trim() === '' ? '' : `${indent}${line.slice(margin)}`));
  return [`${escapeSnippet(marker)}${first}`, ...lines].join(eol);
}

/** Gives the body of a template the leden of the draft. What has no leden stays as it is. */
export function bodyFor(
  draft: Draft,
  body: string,
  near: LedenStyle,
  article: string | undefined,
): string {
  const style = near.kind === 'dotted' && article === undefined ? customary : near;
  const eol = lineEndOf(draft.source.text);
  const lead: string[] = [];
  const leden: { readonly number: string; readonly lines: string[] }[] = [];
  for (const line of body.trimEnd().split('\n')) {
    const [, number, content] = /^(\d{1,2})\.[ \t]+(.*)$/u.exec(line) ?? [];
    if (number !== undefined) leden.push({ number, lines: [content ?? ''] });
    else (leden.at(-1)?.lines ?? lead).push(line);
  }
  const blocks = leden.map(({ number, lines }) =>
    ledenLine(lines.join('\n').trimEnd(), number, style, article, eol),
  );
  const opening = lead.join(eol).trimEnd();
  const between = style.isLoose ? eol + eol : eol;
  return [...(opening === '' ? [] : [opening, '']), blocks.join(between)]
    .join(eol)
    .replace(new RegExp(`(?:${eol})+$`, 'u'), '');
}
