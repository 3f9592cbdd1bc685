import type { Position } from 'vscode-languageserver/node';

import { createRandom } from './random.js';

/** One character that was typed. */
export interface Keystroke {
  readonly version: number;
  readonly position: Position;
  readonly character: string;
  /** The text after it. */
  readonly text: string;
}

export type Place = (typeof places)[number];
export const places = ['start', 'middle', 'end', 'frontmatter'] as const;

/** Types in a draft, now here and now there. */
export interface Typist {
  readonly text: () => string;
  readonly version: () => number;
  /** The next character of ever other words, so that no state of the text comes back. */
  readonly type: (place: Place) => Keystroke;
  /** Where somebody could ask something: in the frontmatter, in headings and in articles. */
  readonly spots: () => readonly Position[];
}

export function createTypist(original: string): Typist {
  const random = createRandom(original.length);
  const cursors = new Map(places.map((place) => [place, startOf(place, original)]));
  let text = original;
  let version = 1;
  let typed = 0;

  return {
    text: () => text,
    version: () => version,
    type(place) {
      const offset = cursors.get(place) ?? 0;
      typed += 1;
      const character = typed % 23 === 0 ? ' ' : String.fromCharCode(97 + random.whole(0, 25));
      const position = positionOf(text, offset);
      text = text.slice(0, offset) + character + text.slice(offset);
      for (const [each, cursor] of cursors) {
        if (cursor >= offset) cursors.set(each, cursor + 1);
      }
      version += 1;
      return { version, position, character, text };
    },
    spots: () => spotsOf(text),
  };
}

/** After the first word of a lid, or of the title in the frontmatter. */
function startOf(place: Place, text: string): number {
  const from = {
    frontmatter: 0,
    start: text.indexOf('### Artikel 1 '),
    middle: Math.floor(text.length / 2),
    end: text.length - 1_500,
  }[place];
  const pattern = place === 'frontmatter' ? /^title: \S+/gmu : /^\d+\. \S+/gmu;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) throw new Error(`Nothing to type in at the ${place}`);
  return found.index + found[0].length;
}

const mostSpots = 20;

function spotsOf(text: string): readonly Position[] {
  const lines = text.split('\n');
  const headings = lines.flatMap((line, index) => (line.startsWith('### ') ? [index] : []));
  const step = Math.max(1, Math.floor(headings.length / mostSpots));
  return [
    { line: 2, character: 6 },
    ...headings
      .filter((_, index) => index % step === 0)
      .slice(0, mostSpots)
      // In the heading, and in the first lid below it.
      .flatMap((line) => [
        { line, character: 16 },
        { line: line + 2, character: 12 },
      ]),
  ];
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 0;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, character: offset - lineStart };
}
