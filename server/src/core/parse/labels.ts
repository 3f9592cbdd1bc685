import type { Nodes, Root } from 'mdast';

/**
 * Labels that are defined, and so make links or footnotes of `[label]` anywhere in the document.
 * They are identifiers as in mdast: in lower case, with single spaces.
 */
export interface Labels {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export const noLabels: Labels = { links: new Set(), footnotes: new Set() };

/** The labels that a tree defines. */
export function labelsDefinedIn(root: Root): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') links.add(node.identifier);
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if ('children' in node && node.type !== 'paragraph') waiting.push(...node.children);
  }
  return links.size + footnotes.size === 0 ? noLabels : { links, footnotes };
}

/** Undefined when there are none. */
export function allLabels(each: readonly Labels[]): Labels | undefined {
  const defining = each.filter((labels) => labels !== noLabels);
  if (defining.length === 0) return undefined;
  return {
    links: new Set(defining.flatMap(({ links }) => [...links])),
    footnotes: new Set(defining.flatMap(({ footnotes }) => [...footnotes])),
  };
}

/** Of the labels that a text asks about: those that are defined, though not by itself. */
export function labelsElsewhere(
  asked: readonly string[],
  defined: Labels,
  own: Labels,
): Labels | undefined {
  const links = asked.filter((label) => defined.links.has(label) && !own.links.has(label));
  const footnotes = asked
    .filter((label) => label.startsWith('^'))
    .map((label) => label.slice(1))
    .filter((label) => defined.footnotes.has(label) && !own.footnotes.has(label));
  if (links.length + footnotes.length === 0) return undefined;
  return { links: new Set(links), footnotes: new Set(footnotes) };
}

/** The same for the same labels, in the same order. */
export function keyOfLabels({ links, footnotes }: Labels): string {
  return JSON.stringify([[...links], [...footnotes]]);
}

/**
 * What stands between brackets in a text: the labels on whose definition its reading may depend.
 * Rather too many than too few.
 *
 * @param brackets - a text of the same length, with only the brackets that count
 */
export function labelsAskedIn(text: string, brackets = text): readonly string[] {
  const first = brackets.indexOf('[');
  if (first < 0) return none;
  const asked = new Set<string>();
  let open: number | undefined;
  for (let at = first; at < text.length; at += 1) {
    const code = brackets.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === openBracket) open = at + 1;
    else if (code === closeBracket && open !== undefined) {
      const label = text.slice(open, at);
      asked.add(identifierOf(label));
      // In a block quote, the label goes on behind the marker of the next line.
      if (/[\r\n]/u.test(label)) asked.add(identifierOf(label.replaceAll(/[\r\n][ \t>]*/gu, ' ')));
      open = undefined;
    }
  }
  return [...asked];
}

/**
 * As micromark normalises a label, and mdast then lowers it. It is a copy, since it is kept: a
 * slice would keep the whole text from being collected.
 */
export function identifierOf(label: string): string {
  return Array.from(label)
    .join('')
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/[\t\n\r ]+/gu, ' ')
    .replaceAll(/^ | $/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

const none: readonly string[] = [];
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
