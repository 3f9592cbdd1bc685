import type { Span } from '../text/span.js';
import { isWithin } from '../text/span.js';
import type { Draft, PartyEntry } from './draft.js';

/** A party of the frontmatter and the words by which a text can name it. */
export interface NamedParty {
  readonly party: PartyEntry;
  /** The name without what every party has in its name: `Voorbeeldstad`. */
  readonly name: string;
  /** Where its name stands in the frontmatter. */
  readonly place: Span;
  readonly isIn: (text: string) => boolean;
}

/** Words that many parties have in their names, which tell none from another. */
const general =
  /^(?:gemeenten?|municipality|college|burgemeesters?|wethouders?|executive|mayor|aldermen|raad|council|stichting|woonstichting|woningstichting|woningcorporatie|woningbouwvereniging|vereniging|coöperatie|platform|provincie|waterschap|zorgkantoor|zorgverzekeraar|centrumgemeente|host|partner)$/iu;

/**
 * The parties of the frontmatter by the names that the text can give them; a party that stands
 * there twice, in two roles, once. What is still to be filled in has no name.
 */
export function namedParties({ frontmatter }: Draft): readonly NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const party of frontmatter.parties) {
    const name = coreOf(party.name);
    const words = wordsOf(name);
    if (words.length === 0 || /[[\]…]|X{2,}/u.test(party.name)) continue;
    const key = name.toLowerCase();
    if (found.has(key)) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])(?:${words.join('|')})(?:['’]?s)?(?![\\p{L}\\d])`,
      'iu',
    );
    found.set(key, {
      party,
      name,
      place: placeOf(party, frontmatter.places),
      isIn: (text) => pattern.test(text),
    });
  }
  return [...found.values()];
}

/** `Voorbeeldstad` of "college van burgemeester en wethouders van de gemeente Voorbeeldstad, …". */
export function coreOf(name: string): string {
  return name
    .replace(/[,(][\s\S]*$/u, '')
    .trim()
    .replace(/^(?:de |het |the )?/iu, '')
    .replace(
      /^(?:college van (?:burgemeester en wethouders|b ?& ?w|b en w)|college|burgemeester|raad|gemeenteraad|municipal executive|executive|mayor|council) (?:van |of )(?:de |the )?/iu,
      '',
    )
    .replace(/^(?:gemeente|municipality of|municipality) /iu, '')
    .trim();
}

/** The words of a name that no other name has: those with a capital. */
function wordsOf(name: string): readonly string[] {
  const words = name.match(/\p{L}[\p{L}\d-]{1,60}/gu) ?? [];
  return words.filter(
    (word) => /^\p{Lu}/u.test(word) && !general.test(word) && !/^(?:De|Het|The)$/u.test(word),
  );
}

function placeOf(party: PartyEntry, places: Draft['frontmatter']['places']): Span {
  for (const [path, { value, text }] of places) {
    const isName = /^parties\.\d{1,4}\.name$/u.test(path) && text === party.name;
    if (isName && isWithin(value, party.place)) return value;
  }
  return party.place;
}

/** A text without the marks that may stand within a name. */
export function plainOf(text: string): string {
  return text.replaceAll(/[*_\\\u00AD]/gu, '');
}
