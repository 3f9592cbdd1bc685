import assert from 'node:assert/strict';

import { createMatcher } from '#core/text/phrases.js';
import type { Language } from '#schemas/localizedText.js';

export interface In {
  readonly language?: Language;
  readonly names?: readonly string[];
  readonly perRegion?: number;
}

/** The source text of each match of one phrase; each text is a region that is prose all through. */
export function found(phrase: string, texts: string | readonly string[], where: In = {}): string[] {
  const { language = 'nl', ...options } = where;
  const matcher = createMatcher([{ text: phrase, language }]);
  assert.deepEqual(matcher.problems, [], `${phrase} should have no problems`);
  const { text, regions } = regionsOf(typeof texts === 'string' ? [texts] : texts);
  return matcher
    .match(text, regions, { language, ...options })
    .map(({ span }) => text.slice(span.start, span.end));
}

/** Texts as the regions of one text. */
export function regionsOf(texts: readonly string[]): {
  readonly text: string;
  readonly regions: readonly {
    readonly span: { readonly start: number; readonly end: number };
    readonly prose: readonly { readonly start: number; readonly end: number }[];
  }[];
} {
  let at = 0;
  const regions = texts.map((own) => {
    const span = { start: at, end: at + own.length };
    at = span.end + 2;
    return { span, prose: [span] };
  });
  return { text: texts.join('\n\n'), regions };
}
