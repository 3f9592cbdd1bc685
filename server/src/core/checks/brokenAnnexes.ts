import { annexMentions, annexSections, isListed, knownAnnexes } from '../parse/annexes.js';
import type { AnnexMention } from '../parse/annexes.js';
import type { Draft } from '../model/draft.js';
import { countOf } from '../model/numbers.js';
import { sentenceBefore, type ShownDraft } from '../parse/shown.js';
import type { Broken } from './brokenTargets.js';
import { namesAnother } from './elsewhere.js';

/** "bijlage 1 van de centrumregeling", "Annex II to Directive …". */
const ofOther =
  /^\s{0,4},?\s{0,4}(?:behorend[e]? )?(?:van|bij|uit|der|of|to)\s{1,4}(?!toepassing|kracht|deze|dit|this)/iu;

/** The annexes that the text refers to, and that are neither in it nor listed anywhere. */
export function brokenAnnexes(draft: Draft, all: ShownDraft): readonly Broken[] {
  const { numbers, unnumbered } = knownAnnexes(draft, all);
  if (unnumbered) return [];
  return annexMentions(all).flatMap((mention): readonly Broken[] => {
    const { shown, start, end, span } = mention;
    const { zone } = shown.section;
    if (zone !== 'body' && zone !== 'annex') return [];
    if (mention.numbers.every((number) => numbers.has(number))) return [];
    if (isListed(shown.text, start, end) || ofOther.test(shown.text.slice(end))) return [];
    const before = sentenceBefore(shown.text, start);
    // "Er wordt een overeenkomst gesloten, zie bijlage 2": of this text, whatever it is about.
    return namesAnother(before) && !/(?<!\p{L})(?:zie(?: ook)?|see)\s$/iu.test(before)
      ? []
      : [{ span, kind: 'annex', leden: 0, nearest: nearest(draft, mention) }];
  });
}

function nearest(draft: Draft, { numbers }: AnnexMention) {
  const wanted = orderOf(numbers.at(-1) ?? '');
  return annexSections(draft).toSorted(
    (a, b) => Math.abs(orderOf(a.number) - wanted) - Math.abs(orderOf(b.number) - wanted),
  )[0]?.heading;
}

/** `2` and `b` are the second. */
function orderOf(number: string | undefined): number {
  if (number === undefined) return 0;
  const count = countOf(number.toUpperCase()) ?? countOf(number);
  return count ?? number.toLowerCase().charCodeAt(0) - 96;
}
