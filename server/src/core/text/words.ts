import { characterKind, characterKinds, isAsciiPunctuation } from './characters.js';
import type { Span } from './span.js';

/**
 * What stands between a word and the word before it: `blank` nothing else, `mark` punctuation that a
 * typed token may have within (`April 15, 2027`, `zes (6) weken`), `apart` more than that.
 */
export type Joint = 'blank' | 'hyphen' | 'slash' | 'mark' | 'apart';

/** Called for each word: its place in the text, and how it hangs on the one before. */
export type OnWord = (start: number, end: number, joint: Joint) => void;

const { letter, digit, sign, within, apostrophe } = characterKinds;

const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const ampersand = 0x26;
const asterisk = 0x2a;
const backslash = 0x5c;

/** A character reference that may stand within a word; of a letter, the letter is the first group. */
const innerReference = /^&(?:amp|shy|([a-z])(?:acute|grave|uml|circ|cedil|tilde|ring));/i;

/** A character reference that is a word of its own. */
const signReference = /^&(?:euro|sect);$/;

/** Longest stretch between two words in which a hyphen or a slash is looked for. */
const longestJoint = 40;

/**
 * Reads the words in the spans of a text, in the order given.
 *
 * A word is a run of letters and digits. Part of it are also: an apostrophe or an `&` between
 * letters (`gemeente's`, `P&C`), dots between single letters (`d.d.`), dots, commas and colons
 * between digits (`2.3.5`, `10:4`), what is invisible (soft hyphens, the backslash of an escape)
 * and emphasis marks between letters (`**m**andaat`). `%`, `€` and `§` are words of their own.
 */
export function readWords(text: string, spans: readonly Span[], onWord: OnWord): void {
  let previous = -1;
  let resumeAt = 0;
  let resumeIn = 0;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span) continue;
    const end = Math.min(span.end, text.length);
    let at = Math.max(span.start, 0);
    if (index < resumeIn) continue;
    if (index === resumeIn) at = Math.max(at, resumeAt);
    while (at < end) {
      const kind = characterKind(text.charCodeAt(at));
      if (kind === sign) {
        onWord(at, at + 1, previous < 0 ? 'apart' : jointBetween(text, previous, at));
        at += 1;
        previous = at;
        continue;
      }
      if (kind !== letter && kind !== digit) {
        const length = lengthOfReference(text, at, end);
        if (length > 1 && signReference.test(text.slice(at, at + length))) {
          onWord(at, at + length, previous < 0 ? 'apart' : jointBetween(text, previous, at));
          previous = at + length;
        }
        at += length;
        continue;
      }
      const word = endOfWord(text, spans, index, at, end);
      onWord(at, word.end, previous < 0 ? 'apart' : jointBetween(text, previous, at));
      previous = word.end;
      if (word.index !== index) {
        resumeIn = word.index;
        resumeAt = word.end;
        break;
      }
      at = word.end;
    }
  }
}

/** The length of a character reference such as `&nbsp;` at a place, else 1. */
function lengthOfReference(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== ampersand) return 1;
  const close = text.slice(at, Math.min(at + 12, end)).indexOf(';');
  if (close < 2) return 1;
  const name = text.slice(at + 1, at + close);
  return /^#?[a-z0-9]+$/i.test(name) ? close + 1 : 1;
}

interface WordEnd {
  readonly end: number;
  /** Index of the span in which it ends: emphasis may cut a word into several spans. */
  readonly index: number;
}

function endOfWord(
  text: string,
  spans: readonly Span[],
  startIndex: number,
  start: number,
  startEnd: number,
): WordEnd {
  const isNumber = characterKind(text.charCodeAt(start)) === digit;
  let index = startIndex;
  let limit = startEnd;
  let at = start;
  let end = start;
  /** Letters since the last dot, to know an abbreviation. */
  let run = 0;
  for (;;) {
    if (at >= limit) {
      const next = spans[index + 1];
      if (!next || !isEmphasisOnly(text, limit, next.start) || at > next.start) break;
      if (!isWordCharacter(text, next.start, next.end)) break;
      index += 1;
      at = next.start;
      limit = Math.min(next.end, text.length);
      continue;
    }
    const code = text.charCodeAt(at);
    const kind = characterKind(code);
    if (kind === letter || kind === digit) {
      at += 1;
      end = at;
      run += 1;
      continue;
    }
    if (kind === within) {
      at += 1;
      // A combining mark is seen, a soft hyphen is not.
      if (code >= 0x300 && code < 0x2000) end = at;
      continue;
    }
    const escaped = code === backslash && isAsciiPunctuation(text.charCodeAt(at + 1));
    const mark = escaped ? at + 1 : at;
    const after = endOfInnerMark(text, mark, limit, isNumber, run);
    if (after === undefined) break;
    if (text.charCodeAt(mark) === dot) run = 0;
    at = after;
  }
  return { end, index };
}

/** Where the word goes on behind a mark that may stand within a word. */
function endOfInnerMark(
  text: string,
  at: number,
  limit: number,
  isNumber: boolean,
  run: number,
): number | undefined {
  const code = text.charCodeAt(at);
  const next = at + 1;
  if (code === ampersand) {
    const reference = innerReference.exec(text.slice(at, Math.min(at + 9, limit)));
    if (reference && reference[0] !== '&amp;') return at + reference[0].length;
    const after = reference ? at + 5 : next;
    if (!reference && lengthOfReference(text, at, limit) > 1) return undefined;
    return !isNumber && isLetter(text, after, limit) ? after : undefined;
  }
  if (code === asterisk) {
    let after = next;
    while (after < limit && text.charCodeAt(after) === asterisk) after += 1;
    return isWordCharacter(text, after, limit) ? after : undefined;
  }
  if (isNumber) {
    const isInner = code === dot || code === comma || code === colon;
    return isInner && isDigit(text, next, limit) ? next : undefined;
  }
  if (code === dot) return run === 1 && isSingleLetter(text, next, limit) ? next : undefined;
  return characterKind(code) === apostrophe && isLetter(text, next, limit) ? next : undefined;
}

function isLetter(text: string, at: number, limit: number): boolean {
  return at < limit && characterKind(text.charCodeAt(at)) === letter;
}

function isDigit(text: string, at: number, limit: number): boolean {
  return at < limit && characterKind(text.charCodeAt(at)) === digit;
}

function isWordCharacter(text: string, at: number, limit: number): boolean {
  return isLetter(text, at, limit) || isDigit(text, at, limit);
}

function isSingleLetter(text: string, at: number, limit: number): boolean {
  return isLetter(text, at, limit) && !isWordCharacter(text, at + 1, limit);
}

function isEmphasisOnly(text: string, from: number, to: number): boolean {
  if (to < from || to - from > 6) return false;
  return /^[*_~]*$/.test(text.slice(from, to));
}

/** A hyphen may be followed by the end of the line: a word that was broken off. */
function jointBetween(text: string, from: number, to: number): Joint {
  const length = to - from;
  if (length === 1 && text.charCodeAt(from) === 0x20) return 'blank';
  if (length < 0 || length > longestJoint) return 'apart';
  const between = text.slice(from, to).replace(/[*_~\\\u00ad]|&nbsp;|&#160;/g, '');
  if (/^[-\u2010\u2011](?:[ \t]{0,8}\r?\n[ \t>]*)?$/.test(between)) return 'hyphen';
  if (between === '/') return 'slash';
  if (/^\s*$/.test(between)) return 'blank';
  return /^[\s.,()[\]"“”„’'\u2010-\u2015-]*$/.test(between) ? 'mark' : 'apart';
}

/**
 * A word as it is compared: lower case, without diacritics, apostrophes, hyphens, and without the
 * dots of an abbreviation. `Geëvalueerd` gives `geevalueerd`, `d.d` gives `dd`, `10:4` stays.
 */
export function fold(raw: string): string {
  if (/^[a-z]+$/.test(raw)) return raw;
  let word = raw.toLowerCase();
  if (/^[a-z0-9]+$/.test(word)) return word;
  word = word
    .replaceAll('&amp;', '&')
    .replaceAll('&shy;', '')
    .replaceAll('&euro;', '€')
    .replaceAll('&sect;', '§')
    .replace(/&([a-z])(?:acute|grave|uml|circ|cedil|tilde|ring);/g, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
  const kept = /^\p{N}/u.test(word) ? /[^\p{L}\p{N}&%€§.:,]/gu : /[^\p{L}\p{N}&%€§]/gu;
  return word.replace(kept, '');
}

/** The words of a piece of text as they are compared. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  readWords(text, [{ start: 0, end: text.length }], (start, end) => {
    const word = fold(text.slice(start, end));
    if (word !== '') words.push(word);
  });
  return words;
}
