import { unprintable } from '../plain.js';

/** JSON of a value that stands so deep in another, without what steers a terminal. */
export function jsonOf(value: unknown, depth: number): string {
  const text = JSON.stringify(value, undefined, 2).replaceAll(unprintable, escaped);
  return text.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** Of what JSON leaves as it is, nothing is past U+FFFF; line ends are between values. */
function escaped(character: string): string {
  if (character === '\n') return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The items of an array that stands so deep, as they come, and its end. */
export interface JsonItems {
  readonly add: (items: readonly unknown[]) => string;
  readonly end: () => string;
}

export function createJsonItems(depth: number): JsonItems {
  const indent = '  '.repeat(depth);
  let isEmpty = true;
  return {
    add(items) {
      const parts = items.map((item, index) => {
        const comma = isEmpty && index === 0 ? '' : ',';
        return `${comma}\n${indent}  ${jsonOf(item, depth + 1)}`;
      });
      isEmpty &&= items.length === 0;
      return parts.join('');
    },
    end: () => (isEmpty ? ']' : `\n${indent}]`),
  };
}
