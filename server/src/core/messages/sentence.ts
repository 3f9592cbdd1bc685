/** A word of the draft in a message: on one line, and not longer than a message can bear. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return `‘${line.length > 60 ? `${line.slice(0, 59)}…` : line}’`;
}

/** `a, b en c`. */
export function enumerate(items: readonly string[], and: 'en' | 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
