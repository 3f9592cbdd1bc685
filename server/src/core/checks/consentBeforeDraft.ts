import { sentenceBefore } from '../parse/shown.js';
import type { Shown, ShownDraft } from '../parse/shown.js';
import { dateMentions, exists } from '../parse/dateMentions.js';
import type { DateMention } from '../parse/dateMentions.js';
import { isBefore, spanOf } from './orderOfTerm.js';
import type { Disorder } from './orderOfTerm.js';

const sent =
  /(?<!\p{L})ontwerp(?!begroting)[^;]{0,80}\s(?:op|van)\s$|(?<!\p{L})draft(?! budget)[^;]{0,80}\son\s$/iu;
const isSent =
  /(?<!\p{L})(?:gezonden|toegezonden|verzonden|gestuurd|aangeboden|sent|submitted)(?!\p{L})/iu;
const consented = /(?<!\p{L})(?:toestemming|consent)(?!\p{L})[^;]{0,300}\s(?:op|on)\s$/iu;

/**
 * A consent of a council that is dated before the draft was sent to the councils.
 *
 * Goes by the recitals, where an agreement accounts for how it came about.
 */
export function* consentBeforeDraft(all: ShownDraft): Generator<Disorder> {
  const drafts: { shown: Shown; date: DateMention }[] = [];
  const consents: { shown: Shown; date: DateMention }[] = [];
  for (const shown of all.with(dateMentions)) {
    if (shown.section.zone !== 'preamble') continue;
    for (const date of shown.read(dateMentions).filter(exists)) {
      const before = sentenceBefore(shown.text, date.start).split(/[;\n]/u).at(-1) ?? '';
      const behind = (shown.text.slice(date.end).split(/[;\n]/u)[0] ?? '').slice(0, 200);
      if (consented.test(before)) consents.push({ shown, date });
      else if (sent.test(before) && isSent.test(before + behind)) drafts.push({ shown, date });
    }
  }
  const [first] = drafts;
  if (!first || drafts.length > 1) return;
  for (const { shown, date } of consents) {
    if (!isBefore(date, first.date)) continue;
    yield { kind: 'consent', span: spanOf(shown, date), compared: spanOf(first.shown, first.date) };
  }
}
