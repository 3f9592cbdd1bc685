/** What a character is to the reader of words. */
export const characterKinds = {
  other: 0,
  letter: 1,
  digit: 2,
  /** A token of its own: `%`, `€`, `§`. */
  sign: 3,
  /** A soft hyphen, a zero-width blank, a combining mark: part of a word, never the start of one. */
  within: 4,
  apostrophe: 5,
  hyphen: 6,
} as const;
export type CharacterKind = (typeof characterKinds)[keyof typeof characterKinds];

const { other, letter, digit, sign, within, apostrophe, hyphen } = characterKinds;
const letterPattern = /^\p{L}/u;
const digitPattern = /^\p{N}/u;
const markPattern = /^\p{M}/u;

/** @param code - a UTF-16 code unit; one half of a pair counts as a letter */
export function characterKind(code: number): CharacterKind {
  if (code < 0x80) return asciiKind(code);
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200d)) return within;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? other : letter;
  if (code === 0x2019 || code === 0x2018) return apostrophe;
  if (code === 0x2010 || code === 0x2011) return hyphen;
  if (code === 0x20ac || code === 0xa7) return sign;
  if (code >= 0x2000 && code <= 0x206f) return other;
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  const character = String.fromCharCode(code);
  if (letterPattern.test(character)) return letter;
  if (markPattern.test(character)) return within;
  return digitPattern.test(character) ? digit : other;
}

function asciiKind(code: number): CharacterKind {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return letter;
  if (code >= 0x30 && code <= 0x39) return digit;
  if (code === 0x25) return sign;
  if (code === 0x27) return apostrophe;
  return code === 0x2d ? hyphen : other;
}

/** Whether Markdown lets a backslash before it disappear. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
