/** A word or text as it is compared: lower case, no diacritics, one space between words. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\u00A0_]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
