import { valueOf } from './marks.js';
import type { NumberMark } from './marks.js';
import type { Unit } from './units.js';

export interface Numbering {
  /** The number of the lid that a unit opens; undefined when it opens none. */
  clauseMark(unit: Unit): NumberMark | undefined;
}

type Family = 'dot' | 'dotted' | 'parenthesised';

/**
 * Tells the numbers of leden from those of a list within a lid: `1.` is either. What decides is
 * the row: a lid has the number after that of the lid before it, and all leden of an article are
 * numbered in one way.
 *
 * @param article - number of the article: `3.1` is a lid of article 3 and of no other
 */
export function createNumbering(
  units: readonly Unit[],
  text: string,
  article: string | undefined,
): Numbering {
  const lists = new Map<number, boolean>();
  const bareTwo = units.some(({ marks, opensBlock }) => opensBlock && isBare(marks[0], '2'));
  let family: Family | undefined;
  let last = 0;
  let before: Unit | undefined;

  function decide(unit: Unit): NumberMark | undefined {
    const mark = unit.marks[0];
    if (mark?.kind !== 'number') return undefined;
    const own = familyOf(mark);
    if (family !== undefined && family !== own) return undefined;
    if (unit.level > (mark.style === 'list' ? 1 : 0)) return undefined;
    if (mark.style === 'dotted') return isOwnDotted(mark, unit) ? mark : undefined;
    if (mark.style === 'list') return isOwnList(mark, unit) ? mark : undefined;
    return isInRow(mark, unit) ? mark : undefined;
  }

  /** All items of one list are leden, or none is. */
  function isOwnList(mark: NumberMark, unit: Unit): boolean {
    const list = unit.block.markers.at(-1)?.list ?? -1;
    const known = lists.get(list);
    if (known !== undefined) return known;
    const own = isInRow(mark, unit);
    lists.set(list, own);
    return own;
  }

  function isInRow(mark: NumberMark, unit: Unit): boolean {
    const value = valueOf(mark);
    const next = value === last + 1 || (value === last && /[a-z]$/u.test(mark.number));
    if (!unit.opensBlock) return last > 0 && next;
    if (mark.style === 'bare') return next && (last > 0 || bareTwo);
    // A row that starts anew is a list: of the paragraph with a colon, or within a lid.
    if (last === 0) return !(before && endsWithColon(before));
    return next || value !== 1;
  }

  function isOwnDotted(mark: NumberMark, unit: Unit): boolean {
    const parts = mark.number.split('.');
    const prefix = parts.slice(0, -1).join('.');
    if (prefix === article) return true;
    // Left with the number of another article: a lid all the same.
    return unit.opensBlock && parts.length === 2 && /^\d+$/u.test(article ?? '0');
  }

  function endsWithColon({ span }: Unit): boolean {
    return text.charAt(span.end - 1) === ':';
  }

  return {
    clauseMark(unit) {
      const mark = decide(unit);
      if (mark) {
        family = familyOf(mark);
        last = valueOf(mark);
      }
      before = unit;
      return mark;
    },
  };
}

function familyOf({ style }: NumberMark): Family {
  return style === 'dotted' || style === 'parenthesised' ? style : 'dot';
}

function isBare(mark: Unit['marks'][number] | undefined, number: string): boolean {
  return mark?.kind === 'number' && mark.style === 'bare' && mark.number === number;
}
