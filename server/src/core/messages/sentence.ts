import type { Language } from '#schemas/localizedText.js';

/**
 * A word of the draft in a message: on one line, not longer than a message can bear, and without
 * characters that would turn the direction of the message.
 */
export function quote(text: string): string {
  const line = text
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
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

/** `2022-07-01` as it stands in a sentence: `1 juli 2022`. */
export function spokenDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = month === undefined ? undefined : months[language][month - 1];
  return name === undefined || day === undefined ? iso : `${day} ${name} ${year ?? ''}`.trim();
}

/** `14.4` as it stands in a sentence: `14,4`; with marks between thousands. */
export function spokenNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const [mark, comma] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, mark);
  return fraction === undefined ? grouped : `${grouped}${comma}${fraction}`;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
