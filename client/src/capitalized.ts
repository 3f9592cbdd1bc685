/** Titles of topics and forms are written as in the middle of a sentence. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
