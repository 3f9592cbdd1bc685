import type { Nodes, Root } from 'mdast';

/** A fence or raw HTML that a text leaves open. */
export interface OpenEnd {
  /** What closes it, in the text from its last character on. */
  readonly closing: RegExp;
}

/**
 * What is open at the end of a text, so that it goes on in whatever follows. Undefined only when
 * nothing is, for certain: to take for open what is closed costs time, and nothing else.
 *
 * Within a list item, what is open is closed by what follows, and then ends elsewhere than it does
 * at the end of a text.
 */
export function openEndOf(root: Root, text: string): OpenEnd | undefined {
  let last: Nodes | undefined = root;
  let depth = -1;
  while (last && 'children' in last && last.type !== 'paragraph') {
    last = last.children.at(-1);
    depth += 1;
  }
  const start = last?.position?.start.offset;
  const end = last?.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  let open: OpenEnd | undefined;
  if (last?.type === 'code') open = openFence(text.slice(start, end));
  if (last?.type === 'html') open = openHtml(text.slice(start, end).trimStart(), text.slice(end));
  return open && depth > 0 ? { closing: anything } : open;
}

const anything = /^/u;

function openFence(code: string): OpenEnd | undefined {
  const fence = /^(?:`{3,}|~{3,})/u.exec(code)?.[0];
  if (fence === undefined) return undefined;
  const closing = new RegExp(`[\\r\\n] {0,3}${fence}${fence.charAt(0)}*[ \\t]*(?:[\\r\\n]|$)`, 'u');
  const lastLine = /[\r\n][^\r\n]*$/u.exec(code)?.[0];
  return lastLine !== undefined && closing.test(lastLine) ? undefined : { closing };
}

/** Raw HTML that ends with a text of its own: what opens it, and what closes it. */
const enclosures: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  // To micromark, `]]]>` closes nothing.
  [/^<!\[CDATA\[/u, /(?<!\])\]\]>/u],
  [/^<![a-z]/iu, />/u],
];

const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/u;

function openHtml(html: string, after: string): OpenEnd | undefined {
  for (const [opening, closing] of enclosures) {
    const opened = opening.exec(html);
    if (!opened) continue;
    return closing.test(html.slice(opened[0].length)) ? undefined : { closing };
  }
  return blankLine.test(after) ? undefined : { closing: blankLine };
}
