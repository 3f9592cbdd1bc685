import { textOf } from '../text/span.js';
import type { Check } from './check.js';

/**
 * Reports what is asked for and settled as an intention only, on the words that commit nobody:
 * "wordt zo spoedig mogelijk gemeld". At most a warning.
 *
 * Silent where the same thing is settled firmly elsewhere, and on words about anything that is not
 * asked for.
 */
export const wordingNonCommittal: Check = {
  id: 'wording-non-committal',
  codes: ['wording-non-committal'],

  *run({ draft, checklist, wordings }) {
    for (const { wording, span, topic, element } of wordings.vague) {
      const title =
        element === undefined
          ? checklist.topic(topic)?.title
          : checklist.element(topic, element)?.title;
      if (!title) continue;
      const heavy = checklist.lexicon.heavyTopics.includes(topic);
      yield {
        code: 'wording-non-committal',
        args: { words: textOf(draft.source.text, span), element: title, firmer: wording.firmer },
        severity: heavy ? 'warning' : wording.severity,
        span,
        topic,
        ...(element === undefined ? {} : { element }),
      };
    }
  },
};
