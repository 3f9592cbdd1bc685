/** What a heading calls itself, read from its visible text. */
export interface Label {
  readonly kind: LabelKind;
  /** Region of the number in the visible text; undefined when it has none. */
  readonly number: Region | undefined;
  /** Region of the title behind the label; undefined when the heading is bare. */
  readonly title: Region | undefined;
}

/**
 * `article`, `chapter`, `annex`, `notes`, `signatures`, `preamble` name themselves. `section` is
 * `§ 2`, which is an article in one draft and a chapter in the next. The others have a number only:
 * `decimal` 3 or 3a, `dotted` 4.2, `roman` IV, `letter` A.
 */
export type LabelKind =
  | 'article'
  | 'chapter'
  | 'annex'
  | 'notes'
  | 'signatures'
  | 'preamble'
  | 'section'
  | 'decimal'
  | 'dotted'
  | 'roman'
  | 'letter';

export interface Region {
  readonly start: number;
  readonly end: number;
}

const arabic = String.raw`\d{1,3}(?:[.:]\d{1,3}){0,3}(?:bis|ter|quater|[a-z]{1,2})?`;
const roman = String.raw`[IVXL]{1,7}[a-z]?`;
const number = String.raw`(?<number>${arabic}|${roman}|[A-Z])(?![\p{L}\d])`;

/** Cannot follow an article number in a heading: it then is a citation or a range. */
const notTitle =
  /^(?:tot en met|t\/m|en \d|of \d|to \d|and \d|lid\b|sub\b|onder [a-z]\b|,|-\s?\d|–\s?\d)/iu;

const patterns: readonly (readonly [LabelKind, RegExp])[] = [
  ['article', new RegExp(`^(?:artikel|art\\.?|article|clause) ?${number}`, 'iu')],
  [
    'chapter',
    new RegExp(
      `^(?:hoofdstuk|titel|deel|afdeling|paragraaf|boek|chapter|part|title|division) ${number}`,
      'iu',
    ),
  ],
  [
    'chapter',
    /^(?<number>\d{1,2})(?:e|de|ste) (?:hoofdstuk|titel|deel|afdeling|paragraaf)(?!\p{L})/iu,
  ],
  ['section', /^(?:§|section|sectie) ?(?<number>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)(?![\p{L}\d])/iu],
  [
    'annex',
    new RegExp(
      `^(?:bijlage|annex|appendix|schedule|exhibit|addendum)(?: (?:nr\\.? )?${number})?(?!\\p{L})`,
      'iu',
    ),
  ],
  ['annex', /^(?:bijlagen|bijlage\(n\)|annexes|appendices|schedules)$/iu],
  ['notes', /^(?:(?:algemene|artikelsgewijze|nadere|juridische) )?toelichting(?!\p{L})/iu],
  [
    'notes',
    /^(?:memorie van toelichting|artikelsgewijs(?:e)?(?!\p{L})|explanatory (?:notes?|memorandum))(?!\p{L})/iu,
  ],
  [
    'signatures',
    /^(?:slot en |vaststelling en )?(?:ondertekening|handtekeningen|signatures?|signature page|execution)(?!\p{L})/iu,
  ],
  [
    'preamble',
    /^(?:de )?(?:partijen|ondergetekenden|considerans|overwegingen|overwegend?en?|overwegende|aanhef|intitul[eé]|gelet op|inhoud|inhoudsopgave|preambule)(?!\p{L})/iu,
  ],
  [
    'preamble',
    /^(?:the )?(?:parties|undersigned|recitals|whereas|background|preamble|contents|table of contents)(?!\p{L})/iu,
  ],
  ['dotted', /^(?<number>\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)\.?(?= |$)/u],
  ['decimal', /^(?<number>\d{1,3}[a-z]?)[.):]?(?= |$)/u],
  ['roman', /^(?<number>(?=[IVXL])X{0,4}(?:IX|IV|V?I{0,3})[a-z]?)[.):]?(?= |$)/u],
  ['letter', /^(?<number>[A-Z])[.):](?= |$)/u],
];

/** Reads what a heading calls itself; undefined when it is just a text. */
export function labelOf(text: string): Label | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const behind = match[0].length;
    if (kind === 'article' && notTitle.test(text.slice(behind).trimStart())) return undefined;
    // A heading such as `Toelichting` has no label before its title: it is one.
    const named = kind === 'notes' || kind === 'signatures' || kind === 'preamble';
    const title = named ? { start: 0, end: text.length } : titleAfter(text, behind);
    return { kind, number: numberIn(match), title };
  }
  return undefined;
}

function numberIn(match: RegExpExecArray): Region | undefined {
  const written = match.groups?.['number'];
  if (written === undefined) return undefined;
  // The number comes last in the labels that have one, but for a mark behind it.
  const start = match[0].lastIndexOf(written);
  return { start, end: start + written.length };
}

/** The title: what is left without separator, blanks and brackets around it. */
function titleAfter(text: string, from: number): Region | undefined {
  let start = from;
  let end = text.length;
  while (start < end && /[\s.:–—\-|[(]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s:\])|]/u.test(text.charAt(end - 1))) end -= 1;
  const opened = text.slice(start, end);
  // `Bijlage 1 (bij artikel 3)` keeps both brackets or neither.
  if (opened.includes('(') && !opened.includes(')') && text.charAt(end) === ')') end += 1;
  return start < end ? { start, end } : undefined;
}
