import { isUnread } from '../model/draft.js';
import type { Check } from './check.js';
import { rivalsOf } from './rivals.js';

/** "De begrippen uit de centrumregeling hebben hier dezelfde betekenis": then they may be there. */
const imported =
  /(?:begrippen|begripsbepalingen|definities|begripsomschrijvingen)[^.]{0,120}(?:dezelfde betekenis|van toepassing|overeenkomstig)|(?:terms|definitions)[^.]{0,120}(?:same meaning|apply)/iu;

/**
 * Reports a body that the articles give a part to, while nothing says what it is or who is in it.
 *
 * Only bodies whose name can mean nothing else, such as a steering group. Silent when the draft is
 * one of a dossier or takes its terms from another document: the body may be set up there.
 */
export const termUndefined: Check = {
  id: 'term-undefined',
  codes: ['term-undefined'],

  *run({ draft, shown, bodies }) {
    if (isUnread(draft) || draft.frontmatter.dossier !== undefined) return;
    if (shown.with(importsTerms).some(({ section }) => section.zone === 'body')) return;
    const all = bodies();
    const rivals = rivalsOf(all).map(({ rival }) => rival);
    for (const body of all) {
      const { name, mentions, described } = body;
      const [first] = mentions;
      if (!first || described || rivals.includes(body)) continue;
      if (/^bestuurlijk /iu.test(name)) continue;
      // "Het portefeuillehoudersoverleg van de regio" is that of others.
      if (
        mentions.some(({ behind }) =>
          /^\s{0,3}(?:van|uit|of|bij|voor|over|on|for)(?!\p{L})/iu.test(behind),
        )
      ) {
        continue;
      }
      yield {
        code: 'term-undefined',
        args: { term: name },
        severity: 'warning',
        span: first.span,
      };
    }
  },
};

function importsTerms(text: string): boolean {
  return imported.test(text);
}
