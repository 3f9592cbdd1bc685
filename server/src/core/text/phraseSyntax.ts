import type { PhraseProblem } from './phrases.js';
import {
  readTokens,
  type Mark,
  type PhraseNode,
  type PhraseToken,
  type Report,
} from './phraseTokens.js';
import type { Span } from './span.js';

/** A problem whose detail still has to be cut from the phrase. */
export type PlacedProblem = Omit<PhraseProblem, 'detail'>;

/** What stands between two `&`. */
export interface PhrasePart {
  readonly negative: boolean;
  readonly node: PhraseNode;
}

export interface ParsedPhrase {
  readonly parts: readonly PhrasePart[];
  readonly problems: readonly PlacedProblem[];
}

const mostDepth = 12;
/** UTF-16 code units; the schema of a checklist is stricter. */
const mostLength = 2000;

/** Reads a phrase of the language of `docs/phrases.md`. Never throws; names all mistakes. */
export function parsePhrase(phrase: string): ParsedPhrase {
  if (phrase.length > mostLength) {
    const span = { start: 0, end: phrase.length };
    return { parts: [], problems: [{ code: 'too-complex', span }] };
  }
  const problems: PlacedProblem[] = [];
  const report = (code: PhraseProblem['code'], span: Span): void => {
    problems.push({ code, span });
  };
  const tokens = readTokens(phrase, report);
  const parts = readParts(tokens, phrase.length, report);
  if (parts.length > 0 && parts.every((part) => part.negative)) {
    report('only-negative', { start: 0, end: phrase.length });
  }
  return { parts, problems };
}

function readParts(
  tokens: readonly PhraseToken[],
  length: number,
  report: Report,
): readonly PhrasePart[] {
  const parts: PhrasePart[] = [];
  let at = 0;
  let depth = 0;
  let tooDeep = false;

  const markAt = (index: number): Mark | undefined => {
    const token = tokens[index];
    return token?.kind === 'mark' ? token.mark : undefined;
  };
  const spanAt = (index: number): Span => tokens[index]?.span ?? { start: 0, end: length };

  /** Reads up to the mark that ends it, which stays. */
  const readSequence = (inside: boolean): readonly PhraseNode[] => {
    const items: PhraseNode[] = [];
    for (; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'item') {
        items.push(token.node);
      } else if (token.mark === '(' || token.mark === '[') {
        const node = readGroup(token.mark);
        if (node) items.push(node);
      } else if (inside ? token.mark !== '!' && token.mark !== '&' : token.mark === '&') {
        break;
      } else {
        report('unexpected', token.span);
      }
    }
    return items;
  };

  /** Leaves `at` on the closing mark. */
  const readGroup = (open: '(' | '['): PhraseNode | undefined => {
    const start = at;
    const close = open === '(' ? ')' : ']';
    const options: PhraseNode[] = [];
    depth += 1;
    if (depth > mostDepth) {
      report('too-complex', spanAt(start));
      tooDeep = true;
      at = tokens.length;
      return undefined;
    }
    do {
      at += 1;
      const from = at;
      const items = readSequence(true);
      if (items.length === 0 && at === from)
        report('empty', spanAt(at < tokens.length ? at : start));
      options.push({ kind: 'sequence', items });
    } while (markAt(at) === '|');
    depth -= 1;
    if (tooDeep) return undefined;
    if (at >= tokens.length) report('unclosed', spanAt(start));
    else if (markAt(at) !== close) report('unexpected', spanAt(at));
    const node: PhraseNode = { kind: 'choice', options };
    return open === '(' ? node : { kind: 'optional', item: node };
  };

  do {
    const negative = markAt(at) === '!';
    if (negative) at += 1;
    const from = at;
    const items = readSequence(false);
    if (items.length === 0 && at === from) report('empty', spanAt(Math.max(0, from - 1)));
    parts.push({ negative, node: { kind: 'sequence', items } });
    at += 1;
  } while (at <= tokens.length && markAt(at - 1) === '&');
  return parts;
}
