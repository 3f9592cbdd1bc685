import { plainBlock, type Block } from './blocks.js';
import { lineEnd, nextLine } from './lines.js';

/**
 * Reads a segment that is one fenced code block without the parser: three backticks and at most one
 * word, up to three backticks in the first column, and nothing but blank lines behind these.
 */
export function plainFence(text: string): Block | undefined {
  const info = lineEnd(text, 0);
  if (!/^```[\dA-Za-z]*$/u.test(text.slice(0, info))) return undefined;
  for (let at = nextLine(text, info); at < text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line === '```') {
      const span = { start: 0, end };
      const isAll = !/[^ \r\n]/u.test(text.slice(end));
      return isAll
        ? { ...plainBlock('code', span), inert: [{ ...span, kind: 'code' }] }
        : undefined;
    }
    if (line.includes('```')) return undefined;
    at = nextLine(text, end);
  }
  return undefined;
}
