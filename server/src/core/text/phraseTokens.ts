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

export type Mark = '(' | ')' | '[' | ']' | '|' | '&' | '!';

export type PhraseToken =
  | { readonly kind: 'mark'; readonly mark: Mark; readonly span: Span }
  | { readonly kind: 'item'; readonly node: PhraseNode; readonly span: Span };

/** Takes a mistake in a phrase. */
export type Report = (code: PhraseProblem['code'], span: Span) => void;

/** Words that `...` without a number lets pass. */
export const defaultGap = 12;
export const mostGap = 40;

/** Cuts a phrase into marks and items. What is not understood leaves an item in its place. */
export function readTokens(phrase: string, report: Report): readonly PhraseToken[] {
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
