/** Characters that steer a terminal, or that turn the direction of what follows. */
export const unprintable = /[\p{Cc}\u061C\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that can be printed on a terminal: what is unprintable is written as `\u{…}`. Titles and
 * names come from drafts of others.
 */
export function plain(text: string): string {
  return text.replaceAll(
    unprintable,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
