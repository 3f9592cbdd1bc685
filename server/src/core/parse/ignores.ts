import type { IgnoreComment, Section } from '../model/draft.js';

import type { Block } from './blocks.js';

const pattern = /<!--\s{0,9}robuust-ignore\s{1,9}([a-z][a-z0-9-]{0,60})\s{0,9}(?::([^]*?))?-->/giu;

/** The comments that switch findings off. Those in code are examples, and count for nothing. */
export function ignoresOf(
  blocks: readonly Block[],
  sections: readonly Section[],
  text: string,
): readonly IgnoreComment[] {
  return blocks.flatMap(({ inert }) =>
    inert.flatMap((part) => {
      if (part.kind !== 'html') return [];
      const source = text.slice(part.start, part.end);
      if (!source.includes('robuust-ignore')) return [];
      return Array.from(source.matchAll(pattern), (match): IgnoreComment => {
        const start = part.start + match.index;
        const end = start + match[0].length;
        const reason = match[2]?.trim() ?? '';
        return {
          span: { start, end },
          code: (match[1] ?? '').toLowerCase(),
          reason: reason === '' ? undefined : reason,
          section: sectionAt(sections, text, start, end),
        };
      });
    }),
  );
}

/** The section in which it stands, or the next one when it stands directly above that. */
function sectionAt(sections: readonly Section[], text: string, start: number, end: number): number {
  const own = sections.find(({ span }) => start < span.end) ?? sections.at(-1);
  if (!own) return 0;
  const next = sections[own.index + 1];
  const last = next && withoutComments(text.slice(end, own.span.end)) === '';
  return last ? next.index : own.index;
}

/** What is left of a text without comments and blanks: nothing, when comments follow each other. */
function withoutComments(text: string): string {
  let rest = text.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trim();
  }
  return rest;
}
