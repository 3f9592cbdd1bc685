import type { IgnoreComment, Section } from '../model/draft.js';

import type { Block } from './blocks.js';
import { blocksIn } from './body.js';
import type { ReadSegment } from './readSegments.js';

const pattern =
  /<!--\s{0,9}robuust-ignore\s{1,9}([a-z][a-z0-9-]{0,60})\s{0,9}(?::([^]{0,2000}?))?-->/giu;

/** The comments that switch findings off. Those in code are examples, and count for nothing. */
export function ignoresOf(
  segments: readonly ReadSegment[],
  sections: readonly Section[],
  text: string,
): readonly IgnoreComment[] {
  if (!text.includes('robuust-ignore')) return [];
  const blocks = blocksIn(segments);
  const contentEnds = contentEndsOf(blocks, sections, text);
  let own = 0;

  return blocks.flatMap(({ inert }) =>
    inert.flatMap((part) => {
      if (part.kind !== 'html') return [];
      const source = text.slice(part.start, part.end);
      if (!source.includes('robuust-ignore')) return [];
      while (own + 1 < sections.length && part.start >= (sections[own]?.span.end ?? 0)) own += 1;
      // Behind all that its section says, it stands directly above the next one.
      const above = own + 1 < sections.length && part.start >= (contentEnds[own] ?? 0);
      const section = above ? own + 1 : own;
      return Array.from(source.matchAll(pattern), (match): IgnoreComment => {
        const start = part.start + match.index;
        const reason = match[2]?.trim() ?? '';
        return {
          span: { start, end: start + match[0].length },
          code: (match[1] ?? '').toLowerCase(),
          reason: reason === '' ? undefined : reason,
          section,
        };
      });
    }),
  );
}

/** Per section where its last block ends that is not just a comment. */
function contentEndsOf(
  blocks: readonly Block[],
  sections: readonly Section[],
  text: string,
): readonly number[] {
  const ends = sections.map(({ span }) => span.start);
  let own = 0;
  for (const { kind, span } of blocks) {
    while (own + 1 < sections.length && span.start >= (sections[own]?.span.end ?? 0)) own += 1;
    const comment = kind === 'html' && text.startsWith('<!--', span.start);
    if (!comment) ends[own] = span.end;
  }
  return ends;
}
