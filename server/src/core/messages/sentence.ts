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

/** Where in the frontmatter: `waivers.0.topic` is `waivers 1, topic` to who counts from one. */
export function spokenPath(path: string): string {
  return path
    .replaceAll(/\.(\d+)/gu, (_, index: string) => ` ${Number(index) + 1}`)
    .replaceAll('.', ', ');
}

/** A title of the checklist at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
