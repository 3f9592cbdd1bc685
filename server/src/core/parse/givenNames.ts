import type { Definition } from '../model/draft.js';

import type { Qualifier } from './qualifiers.js';
import { statuteAt } from './statutes.js';

/** What the draft's definitions call a law, or the draft itself: `wet: de Wet …`. */
export function givenNames(
  definitions: readonly Definition[],
  text: string,
): ReadonlyMap<string, Qualifier> {
  const names = new Map<string, Qualifier>();
  for (const { term, span } of definitions) {
    const name = text.slice(term.start, term.end).toLowerCase();
    const meaning = text
      .slice(term.end, span.end)
      .replace(/^["'”’*_:\s]+/u, '')
      .replace(/^(?:means|betekent) /iu, '')
      .replace(/[*_]/gu, '');
    if (/^(?:deze|this|onderhavige) /iu.test(meaning)) names.set(name, { kind: 'own' });
    const known = statuteAt(meaning.replace(/^(?:de|het|the) /iu, ''));
    if (known) names.set(name, { kind: 'statute', name: known.id });
    else if (
      /^(?:de|het|the)? ?(?:hoofdstuk \d+ van de )?(?:\p{Lu}\p{L}+ )?(?:wet|act)(?!\p{L})/iu.test(
        meaning,
      )
    ) {
      names.set(name, { kind: 'statute', name: text.slice(term.start, term.end) });
    }
  }
  return names;
}
