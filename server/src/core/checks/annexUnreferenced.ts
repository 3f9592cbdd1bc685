import { annexMentions, annexSections } from '../parse/annexes.js';
import type { Draft, Section } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { labelOf } from '../model/label.js';
import type { Shown } from '../parse/shown.js';
import { foldText } from '../parse/fold.js';
import { isWithin, textOf } from '../text/span.js';
import type { Check } from './check.js';

/** Words that refer to all annexes, or to the one without a number. */
const general =
  /(?<![\p{L}-])(?:bijlagen?|annex(?:es)?|schedules?|appendi(?:x|ces))(?!\s{1,3}(?:\d|[A-ZIVX](?!\p{L}))|\p{L})/iu;

/**
 * Reports an annex that no article refers to: what it is for is then not said.
 *
 * An annex that names an article in its own heading, and one that the articles call by its title,
 * is tied to the text well enough.
 */
export const annexUnreferenced: Check = {
  id: 'annex-unreferenced',
  codes: ['annex-unreferenced'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    const annexes = annexSections(draft);
    if (annexes.length === 0) return;
    const body = shown.passages.filter(({ section }) => section.zone === 'body');
    if (body.length === 0 || body.some(({ read }) => read(namesAll))) return;
    const mentions = annexMentions(shown);

    for (const annex of annexes) {
      const { heading, number, span } = annex;
      if (!heading || isTied(draft, annex, body)) continue;
      const referred = mentions.some(
        (mention) =>
          number !== undefined &&
          mention.numbers.includes(number.toLowerCase()) &&
          !isWithin(mention.span, span),
      );
      if (referred) continue;
      yield {
        code: 'annex-unreferenced',
        args: { annex: labelOf(draft, annex.index) },
        severity: 'information',
        span: heading,
      };
    }
  },
};

function namesAll(text: string): boolean {
  return general.test(text);
}

function isTied({ source }: Draft, { heading, title }: Section, body: readonly Shown[]): boolean {
  const written = heading ? textOf(source.text, heading) : '';
  if (/(?:artikel|article|clause|section|onderdeel) \d/iu.test(written)) return true;
  const name = title ? foldText(textOf(source.text, title).replaceAll(/[*_\\]/gu, '')) : '';
  return name.includes(' ') && body.some(({ read }) => read(foldText).includes(name));
}
