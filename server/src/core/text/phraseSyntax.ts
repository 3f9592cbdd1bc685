import { characterKind, characterKinds } from './characters.js';
import type { PhraseProblem } from './phrases.js';
import type { Span } from './span.js';
import { typedTokenNames, type TypedToken } from './typedTokens.js';
import { fold, readWords, type Joint } from './words.js';

export type WordTest = 'exact' | 'prefix' | 'suffix' | 'contains';

export type PhraseNode =
  | { readonly kind: 'word'; readonly test: WordTest; readonly word: string }
  | { readonly kind: 'typed'; readonly type: TypedToken }
  | { readonly kind: 'gap'; readonly most: number; readonly span: Span }
  | { readonly kind: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PhraseNode[] }
  | { readonly kind: 'optional'; readonly item: PhraseNode };

/** What stands between two `&`. */
export interface PhrasePart {
  readonly negative: boolean;
  readonly node: PhraseNode;
}

export interface ParsedPhrase {
  readonly parts: readonly PhrasePart[];
  readonly problems: readonly PhraseProblem[];
}

/** Words that `...` without a number lets pass. */
export const defaultGap = 12;
export const mostGap = 40;
const mostDepth = 12;
/** UTF-16 code units; the schema of a checklist is stricter. */
const mostLength = 2000;

type Mark = '(' | ')' | '[' | ']' | '|' | '&' | '!';

type PhraseToken =
  | { readonly kind: 'mark'; readonly mark: Mark; readonly span: Span }
  | { readonly kind: 'item'; readonly node: PhraseNode; readonly span: Span };

/** Reads a phrase of the language of `docs/phrases.md`. Never throws; names all mistakes. */
export function parsePhrase(phrase: string): ParsedPhrase {
  if (phrase.length > mostLength) {
    const span = { start: 0, end: phrase.length };
    const problem = { code: 'too-complex', span, detail: String(phrase.length) } as const;
    return { parts: [], problems: [problem] };
  }
  const problems: PhraseProblem[] = [];
  const report = (code: PhraseProblem['code'], span: Span): void => {
    problems.push({ code, span, detail: phrase.slice(span.start, span.end) });
  };
  const tokens = readTokens(phrase, report);
  const parts = readParts(tokens, phrase.length, report);
  if (parts.length > 0 && parts.every((part) => part.negative)) {
    report('only-negative', { start: 0, end: phrase.length });
  }
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { parts, problems };
}

type Report = (code: PhraseProblem['code'], span: Span) => void;

function readTokens(phrase: string, report: Report): readonly PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let at = 0;
  while (at < phrase.length) {
    const character = phrase.charAt(at);
    const next = phrase.charAt(at + 1);
    if (character.trim() === '') {
      at += 1;
    } else if (isMark(character)) {
      tokens.push({ kind: 'mark', mark: character, span: { start: at, end: at + 1 } });
      at += 1;
    } else if (character === '<') {
      at = readTyped(phrase, at, tokens, report);
    } else if (character === '…' || (character === '.' && next === '.')) {
      at = readGap(phrase, at, tokens, report);
    } else {
      at = readWord(phrase, at, tokens, report);
    }
  }
  return tokens;
}

function isMark(character: string): character is Mark {
  return character !== '' && '()[]|&!'.includes(character);
}

function readTyped(phrase: string, at: number, tokens: PhraseToken[], report: Report): number {
  const close = phrase.indexOf('>', at);
  if (close < 0) {
    report('unclosed', { start: at, end: at + 1 });
    tokens.push(standIn({ start: at, end: at + 1 }));
    return at + 1;
  }
  const span = { start: at, end: close + 1 };
  const name = fold(phrase.slice(at + 1, close));
  const type = typedTokenNames.find((known) => known === name);
  if (!type) report('unknown-token', span);
  tokens.push(type ? { kind: 'item', node: { kind: 'typed', type }, span } : standIn(span));
  return close + 1;
}

/** Keeps the place of what was not understood, so that a gap beside it is not at an edge. */
function standIn(span: Span): PhraseToken {
  return { kind: 'item', node: { kind: 'word', test: 'exact', word: '' }, span };
}

function readGap(phrase: string, at: number, tokens: PhraseToken[], report: Report): number {
  let end = at;
  while (phrase.charAt(end) === '.' || phrase.charAt(end) === '…') end += 1;
  const dots = phrase.slice(at, end);
  const from = end;
  while (end < phrase.length && /\d/.test(phrase.charAt(end))) end += 1;
  const digits = phrase.slice(from, end);
  const span = { start: at, end };
  const most = digits === '' ? defaultGap : Number.parseInt(digits, 10);
  const isApart = !isWordStart(phrase.charAt(end));
  if ((dots !== '...' && dots !== '…') || most < 1 || most > mostGap || !isApart) {
    report('unexpected', span);
  } else {
    tokens.push({ kind: 'item', node: { kind: 'gap', most, span }, span });
  }
  return end;
}

function isWordStart(character: string): boolean {
  if (character === '') return false;
  const kind = characterKind(character.charCodeAt(0));
  return kind === characterKinds.letter || kind === characterKinds.digit;
}

/** Reads `mandaat`, `*sleutel`, `decentralisatie-uitkering` or punctuation, which means nothing. */
function readWord(phrase: string, at: number, tokens: PhraseToken[], report: Report): number {
  const opens = phrase.charAt(at) === '*';
  const from = opens ? at + 1 : at;
  let end = from;
  while (end < phrase.length && !endsWord(phrase, end, from)) end += 1;
  const closes = phrase.charAt(end) === '*' && end > from;
  const after = closes ? end + 1 : end;
  const span = { start: at, end: Math.max(after, at + 1) };
  const raw = phrase.slice(from, end);
  const strange = /[^\p{L}\p{M}\p{N}'’‘\-‐‑–—&.:,;/%€§°"“”„\u00ad]/u.exec(raw);
  if (strange) {
    const start = from + strange.index;
    report('unexpected', { start, end: start + strange[0].length });
    tokens.push(standIn(span));
    return span.end;
  }
  const node = wordNode(raw, opens, closes);
  if (node) tokens.push({ kind: 'item', node, span });
  else if (opens) tokens.push(standIn(span));
  if ((!node && opens) || (closes && isWordStart(phrase.charAt(after)))) report('unexpected', span);
  return span.end;
}

function endsWord(phrase: string, at: number, from: number): boolean {
  const character = phrase.charAt(at);
  if (character.trim() === '' || '()[]|!<*…'.includes(character)) return true;
  // "d.d." and "2.3.5" are words; "mandaat..." is a word and a gap.
  if (character === '.') return phrase.charAt(at + 1) === '.';
  if (character !== '&') return false;
  return at === from || !isWordStart(phrase.charAt(at + 1)) || !isWordStart(phrase.charAt(at - 1));
}

/** Words joined by hyphens match written apart and written as one. */
function wordNode(raw: string, opens: boolean, closes: boolean): PhraseNode | undefined {
  const words: string[] = [];
  const joints: Joint[] = [];
  readWords(raw, [{ start: 0, end: raw.length }], (start, end, joint) => {
    const word = fold(raw.slice(start, end));
    if (word === '') return;
    words.push(word);
    joints.push(joint);
  });
  if (words.length === 0) return undefined;
  const last = words.length - 1;
  const items = words.map((word, index) => {
    const test = wordTest(opens && index === 0, closes && index === last);
    return { kind: 'word', test, word } as const;
  });
  const apart: PhraseNode = { kind: 'sequence', items };
  const isOneWord = joints.slice(1).every((joint) => joint === 'hyphen');
  if (words.length === 1 || !isOneWord) return apart;
  const joined = { kind: 'word', test: wordTest(opens, closes), word: words.join('') } as const;
  return { kind: 'choice', options: [apart, joined] };
}

function wordTest(opens: boolean, closes: boolean): WordTest {
  if (opens) return closes ? 'contains' : 'suffix';
  return closes ? 'prefix' : 'exact';
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
