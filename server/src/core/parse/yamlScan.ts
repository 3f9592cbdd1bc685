import type { Span } from '../text/span.js';

import type { YamlLimits } from './limits.js';
import { linesIn } from './lines.js';

export interface YamlExcess {
  readonly code: 'too-large' | 'too-deep' | 'too-many-keys';
  readonly span: Span;
}

/**
 * Looks, in one pass, whether a text is small and flat enough to be given to `yaml` 2.9, which
 * handles deep nesting by running out of stack. Counts roughly: brackets and colons in texts count
 * as well, which the limits leave room for.
 */
export function excessOf(text: string, limits: YamlLimits): YamlExcess | undefined {
  if (text.length > limits.length) {
    return { code: 'too-large', span: { start: limits.length, end: text.length } };
  }
  const indents: number[] = [];
  let brackets = 0;
  let keys = 0;

  for (const line of linesIn(text, { start: 0, end: text.length })) {
    let at = line.start;
    let levels = 0;
    while (at < line.end && text.charAt(at) === ' ') at += 1;
    if (at === line.end) continue;
    const indent = at - line.start;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);

    // `- - - x` and `? ? x` open one level each on a single line.
    while (at < line.end && '-?:'.includes(text.charAt(at)) && isGap(text, at + 1, line.end)) {
      levels += 1;
      if (text.charAt(at) === '?') keys += 1;
      at += 1;
      while (at < line.end && text.charAt(at) === ' ') at += 1;
    }
    for (; at < line.end; at += 1) {
      const char = text.charAt(at);
      if (char === '[' || char === '{') brackets += 1;
      else if ((char === ']' || char === '}') && brackets > 0) brackets -= 1;
      else if (char === ':' && isGap(text, at + 1, line.end)) keys += 1;
      if (indents.length + levels + brackets > limits.depth) {
        return { code: 'too-deep', span: { start: at, end: text.length } };
      }
      if (keys > limits.keys) {
        return { code: 'too-many-keys', span: { start: at, end: text.length } };
      }
    }
    if (indents.length + levels > limits.depth) {
      return { code: 'too-deep', span: { start: line.start, end: text.length } };
    }
  }
  return undefined;
}

function isGap(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  return at >= end || char === ' ' || char === '\t';
}
