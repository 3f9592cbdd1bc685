import type { Span } from '../text/span.js';

import { identifierOf, type Labels } from './labels.js';
import { lineEnd, nextLine } from './lines.js';

/** A segment of definitions. */
export interface PlainDefinitions {
  /**
   * The text with dots in the place of all but the texts of footnotes, of the same length: unlike a
   * letter or a blank, a dot goes before nothing that is an inline.
   */
  readonly notes: string;
  /** What is on the line of each footnote, behind its label. */
  readonly paragraphs: readonly Span[];
  readonly defined: Labels;
}

/**
 * Reads a segment that holds nothing but definitions of links and footnotes, each on a line of its
 * own in the first column. Undefined when it is not certain that it is that.
 */
export function plainDefinitions(text: string): PlainDefinitions | undefined {
  if (!text.startsWith('[')) return undefined;
  const paragraphs: Span[] = [];
  const links = new Set<string>();
  const footnotes = new Set<string>();
  let notes = '';
  let behindNote = false;
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const next = Math.min(nextLine(text, end), text.length);
    const note = noteDefinition.exec(line);
    const link = linkDefinition.exec(line);
    let hidden = 0;
    if (note) {
      hidden = note[0].length;
      footnotes.add(identifierOf(note[1] ?? ''));
      paragraphs.push({ start: at + hidden, end });
    } else if (link && !behindNote) {
      // Behind a footnote, it would go on with the paragraph of that.
      hidden = line.length;
      links.add(identifierOf(link[1] ?? ''));
    } else if (/[^ ]/u.test(line)) return undefined;
    notes += '.'.repeat(hidden) + text.slice(at + hidden, next);
    behindNote = note !== null;
    at = next;
  }
  return { notes, paragraphs, defined: { links, footnotes } };
}

const noteDefinition = /^\[\^([\dA-Za-z]{1,200})\]: +(?=[^ ])/u;
const linkDefinition =
  /^\[((?![ ^])[^[\]\\`<&|\0\t]{1,200}(?<! ))\]: +[^\s()<>\\`[\]\p{Cc}]+(?: +"[^"\\\p{Cc}]*")?$/u;
