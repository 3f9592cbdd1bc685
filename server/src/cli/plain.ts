/**
 * A text that can be printed on a terminal: characters that steer it, or that turn the direction of
 * what follows, are written as `\u{…}`. Titles and names come from drafts of others.
 */
export function plain(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
