import type { Draft, Section } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { coreOf, namedParties, plainOf } from '../model/partyNames.js';
import type { NamedParty } from '../model/partyNames.js';
import type { Shown } from '../parse/shown.js';
import { isWithin, textOf } from '../text/span.js';
import type { Span } from '../text/span.js';
import type { Check } from './check.js';
import type { Finding } from './finding.js';

/**
 * Compares the parties of the frontmatter with those that the text names and those that sign.
 *
 * Silent when the text names no party by its name: that is for the topic of the parties. A municipality
 * counts as named by its bare name, an organisation by any word of its name that is its own.
 */
export const partyMissing: Check = {
  id: 'party-missing',
  codes: ['party-missing'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    const parties = namedParties(draft);
    if (parties.length < 2) return;
    const from = draft.frontmatter.span?.end ?? 0;
    const text = plainOf(draft.source.text.slice(from));
    const named = parties.filter(({ isIn }) => isIn(text));
    if (named.length === 0) return;

    for (const party of parties) {
      if (!named.includes(party)) yield missing('text', party.name, party.place, undefined);
    }
    yield* notInFrontmatter(draft, parties, shown.passages);
    yield* notSigning(draft, named);
  },
};

function missing(
  where: 'text' | 'frontmatter' | 'signatures',
  party: string,
  span: Span,
  compared: Span | undefined,
): Finding {
  return {
    code: 'party-missing',
    args: { where, party },
    severity: 'warning',
    span,
    ...(compared ? { related: [{ kind: 'compared', span: compared }] } : {}),
  };
}

const placeName = String.raw`['’]?\p{Lu}[\p{L}'’-]{1,40}(?: (?:(?:aan|den|de|der|het|op|onder|van|ter|bij|in|a\/d) ){0,3}\p{Lu}[\p{L}'’-]{1,40}){0,3}`;
/** "de colleges van de gemeenten A, B en C" at the start of the opening words. */
const listed = new RegExp(
  `^(?:[Dd]e|[Tt]he|[Rr]egeling van de|[Hh]et|[Pp]artijen|[Oo]ndergetekenden)[^.;:]{0,160}?(?:gemeenten|municipalities of)\\s{1,3}(?<names>${placeName}(?:,\\s{1,3}${placeName}){0,40}\\s{1,3}(?:en|and)\\s{1,3}${placeName})`,
  'u',
);
/** "2. de gemeente B, vertegenwoordigd door haar burgemeester". */
const party = new RegExp(
  `(?:gemeente|municipality of)\\s{1,3}(?<names>${placeName})(?=,[^;]{0,400}(?:vertegenwoordigd|handelend|represented|acting))`,
  'u',
);

/** The municipalities that the opening words list as parties and the frontmatter does not. */
function* notInFrontmatter(
  draft: Draft,
  parties: readonly NamedParty[],
  shown: readonly Shown[],
): Generator<Finding> {
  const compared = draft.frontmatter.places.get('parties')?.key;
  const known = parties.map(({ name }) => name.toLowerCase());
  const seen = new Set<string>();
  for (const { text, section, spanOf } of shown) {
    if (section.zone !== 'preamble') continue;
    if (/^\W{0,6}(?:overweg|whereas|gelet op)/iu.test(text)) return;
    const match = listed.exec(text) ?? party.exec(text);
    const names = match?.groups?.['names'];
    if (!match || names === undefined) continue;
    const list = names.split(/,\s{1,3}|\s{1,3}(?:en|and)\s{1,3}/u);
    // Of a list of others ("de gemeenten in de provincie") none is a party.
    const own = list.filter((name) => parties.some(({ isIn }) => isIn(name)));
    if (list.length > 1 && own.length * 2 <= list.length) continue;
    for (const name of list) {
      const core = coreOf(name);
      const key = core.toLowerCase();
      if (seen.has(key) || parties.some(({ isIn }) => isIn(core))) continue;
      if (known.some((other) => other.includes(key))) continue;
      seen.add(key);
      const start = text.indexOf(name, match.index + match[0].indexOf(names));
      yield missing('frontmatter', core, spanOf(start, start + name.length), compared);
    }
  }
}

/** Who takes a mandate does not sign the decision that gives it. */
const takes =
  /mandaathouder|gemandateerde|gevolmachtigde|mandatary|centrumgemeente|gastgemeente|centre|host|opdrachtnemer|contractor/iu;

/** The parties without a signature block, when most others have one with their name. */
function* notSigning(draft: Draft, named: readonly NamedParty[]): Generator<Finding> {
  const sections = draft.sections.filter(({ zone }) => zone === 'signatures');
  const text = plainOf(sections.map(({ span }) => textOf(draft.source.text, span)).join('\n'));
  const signers = named.filter(
    ({ party: { role } }) => draft.frontmatter.form !== 'mandaatbesluit' || !takes.test(role ?? ''),
  );
  const signing = signers.filter(({ isIn }) => isIn(text));
  const absent = signers.filter((each) => !signing.includes(each));
  if (signing.length < 2 || signing.length <= absent.length) return;
  const span = placeOfSignatures(draft, sections, signing);
  for (const { name, place } of absent) yield missing('signatures', name, span, place);
}

/** The heading above the signatures; where there is none, the last block with a name. */
function placeOfSignatures(
  draft: Draft,
  sections: readonly Section[],
  signing: readonly NamedParty[],
): Span {
  const heading = sections.find((section) => section.heading)?.heading;
  if (heading) return heading;
  const blocks = sections.flatMap(({ passages }) => passages.map(({ span }) => span));
  const last = blocks.findLast((span) =>
    signing.some(({ isIn }) => isIn(plainOf(textOf(draft.source.text, span)))),
  );
  const span = last ?? sections[0]?.span ?? draft.anchor;
  const line = /^[^\r\n]*/u.exec(textOf(draft.source.text, span))?.[0].length ?? 0;
  return isWithin({ start: span.start, end: span.start + line }, span)
    ? { start: span.start, end: span.start + line }
    : span;
}
