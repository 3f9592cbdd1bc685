import type { Block } from './blocks.js';
import { isoDateOf } from './dates.js';
import { linesIn } from './lines.js';
import { visibleOf } from './visible.js';

/** A paragraph that opens like one of these closes the agreement and holds the signatures. */
const formulas: readonly RegExp[] = [
  /^aldus (?:[\p{L}\d,.()]+ ){0,12}?(?:vastgesteld|overeengekomen|besloten|getekend|ondertekend|opgemaakt|gedaan|aangegaan)(?!\p{L})/iu,
  /^(?:voor akkoord|was getekend|(?:digitaal )?(?:getekend|ondertekend)|opgemaakt|in (?:\p{L}{2,8}voud|tweevoud) (?:opgemaakt|getekend|ondertekend))(?: (?:te|op|in|en|door|namens|is)(?!\p{L})|[,:]|$)/iu,
  /^(?:thus|so) (?:agreed|done|adopted|resolved|decided|signed)(?!\p{L})/iu,
  /^(?:signed|executed|done|agreed and signed|drawn up|made and signed)(?: (?:in|at|by|on|as|for|and|this)(?!\p{L})|[,:]|$)/iu,
  /^(?:vastgesteld|overeengekomen|besloten|gedaan|gegeven) (?:door|te|in|op|bij)(?!\p{L}).{3,160}(?:[:,]|\d{4}[.,]?)$/iu,
  /^in witness (?:where)?of(?!\p{L})/iu,
  /^(?:signed )?for and on behalf of(?!\p{L})/iu,
];

/**
 * Whether a paragraph opens the signatures of a draft that gives them no heading: a formula, a
 * place with a date on the next line, or the office of who signs.
 *
 * @param lines - the visible text of its first lines
 */
export function opensSignatures(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines;
  if (formulas.some((formula) => formula.test(first))) return true;
  if (lines.length > 4) return false;
  if (isPlace(first) && isDate(second)) return true;
  const [, place, date] = /^([^,]{2,40}), (?:d\.?d\.? |den |op )?(\d.{5,24})$/u.exec(first) ?? [];
  if (place !== undefined && date !== undefined && isPlace(place) && isDate(date)) return true;
  return (
    /^de$/iu.test(first) &&
    /^(?:minister|staatssecretaris|gedeputeerde|burgemeester|voorzitter|directeur)/iu.test(second)
  );
}

function isDate(line: string): boolean {
  return isoDateOf(line.replace(/[.,]$/u, '')) !== undefined;
}

/** One or a few words with a capital, as in `Den Haag` or `'s-Hertogenbosch,`. */
function isPlace(line: string): boolean {
  return /^(?:(?:te|in) )?['’]?[\p{L}][\p{L}'’-]{1,30}(?: [\p{L}'’-]{1,30}){0,3},?$/u.test(line);
}

/** Whether a paragraph opens the signatures; one in a quote is a formula for others. */
export function isSigning(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' || block.level > 0 || block.quoted) return false;
  const lines = linesIn(text, block.span).slice(0, 6);
  return opensSignatures(lines.map((line) => visibleOf(text, line).text));
}

const enacting =
  /(?:komen (?:het volgende )?overeen|volgende overeen(?:gekomen)?|spreken (?:partijen )?(?:het volgende )?(?:met elkaar )?af|b ?e ?s ?l ?u ?i ?t ?(?:e ?n ?)?:?$|(?:have )?agreed? as follows)/iu;

/** `komen het volgende overeen:` ends the recitals. */
export function isEnacting(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph') return false;
  const end = Math.max(block.span.start, block.span.end - 120);
  return enacts(visibleOf(text, { start: end, end: block.span.end }).text);
}

/** @param visible - of a paragraph, or of a line in bold that looks like a heading */
export function enacts(visible: string): boolean {
  return enacting.test(visible.trim());
}
