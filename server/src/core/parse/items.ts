import type { Item } from '../model/draft.js';

import type { ItemMark, Mark, NumberMark } from './marks.js';
import type { Unit } from './units.js';

export interface ItemBuilder {
  /** @param marks - those of the unit that are not the number of its lid */
  add(unit: Unit, marks: readonly Mark[]): void;
  all(): readonly Item[];
}

interface OpenItem {
  readonly mark: string;
  /** Items with the same key stand beside each other, others below. */
  readonly key: string;
  readonly value: number;
  readonly start: number;
  end: number;
  readonly items: OpenItem[];
}

/** Nesting deeper than this is flattened. */
const maxDepth = 12;

/** Builds the onderdelen of a lid: which stands below which follows from how they are marked. */
export function createItems(): ItemBuilder {
  const roots: OpenItem[] = [];
  const stack: OpenItem[] = [];

  function open(unit: Unit, mark: Mark, level: number): void {
    const roman = mark.kind === 'item' ? asRoman(mark) : false;
    const key = `${keyOf(mark, roman)} ${level}`;
    const same = stack.findIndex((item) => item.key === key);
    if (same >= 0) stack.length = same;
    else if (stack.length >= maxDepth) stack.length = maxDepth - 1;
    const start = mark.kind === 'item' ? mark.start : mark.span.start;
    const item: OpenItem = {
      mark: mark.kind === 'item' ? mark.mark : numberText(mark),
      key,
      value: mark.kind === 'item' ? mark.value : 0,
      start,
      end: unit.span.end,
      items: [],
    };
    (stack.at(-1)?.items ?? roots).push(item);
    stack.push(item);
  }

  /** `i` after `h` is a letter; at the start of a row below letters it is a Roman number. */
  function asRoman({ category, mark }: ItemMark): boolean {
    if (category === 'roman') return true;
    if (category !== 'letter' || !/^\(?[ivx][.)]/u.test(mark)) return false;
    const letters = stack.find(({ key }) => key.startsWith('letter'));
    if (stack.some(({ key }) => key.startsWith('roman'))) return true;
    if (!/^\(?i/u.test(mark)) return false;
    return letters !== undefined && letters.value !== 8;
  }

  return {
    add(unit, marks) {
      const { level } = unit;
      if (marks.length === 0) {
        // A paragraph that is not indented ends the list; one that is belongs to its item.
        if (unit.opensBlock && level === 0) stack.length = 0;
      }
      marks.forEach((mark, index) => {
        const fromList = unit.block.markers.length > 0 && unit.opensBlock;
        open(unit, mark, fromList ? level - marks.length + 1 + index : 0);
      });
      for (const item of stack) item.end = Math.max(item.end, unit.span.end);
    },
    all: () => roots.map(itemOf),
  };
}

function keyOf(mark: Mark, roman: boolean): string {
  if (mark.kind === 'number') return `number ${mark.style}`;
  return roman ? 'roman' : mark.category;
}

function numberText(mark: NumberMark): string {
  switch (mark.style) {
    case 'parenthesised':
      return `(${mark.number})`;
    case 'list':
    case 'running':
      return `${mark.number}.`;
    case 'bare':
    case 'dotted':
      return mark.number;
  }
}

function itemOf({ mark, start, end, items }: OpenItem): Item {
  return { mark, span: { start, end }, items: items.map(itemOf) };
}
