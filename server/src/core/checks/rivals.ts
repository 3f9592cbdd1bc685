import type { Body, BodyMention } from './bodies.js';

/** Two names for one body. */
export interface Rivalry {
  readonly known: Body;
  readonly rival: Body;
  readonly first: BodyMention;
}

const decides =
  /(?<!\p{L})(?:beslui\p{L}*|beslis\p{L}*|stemmen|meerderheid|stelt|instem\p{L}*|decides?|decisions?|votes?|majority|adopts?|consent)(?!\p{L})/iu;

/**
 * Bodies that decide in the article that sets up another one, and that are set up nowhere
 * themselves: two names for the same body.
 */
export function rivalsOf(bodies: readonly Body[]): readonly Rivalry[] {
  return bodies.flatMap((rival): readonly Rivalry[] => {
    if (rival.instituted) return [];
    for (const known of bodies) {
      if (known === rival || !known.instituted) continue;
      const home = known.mentions.map(({ shown }) => shown.section.index);
      const first = rival.mentions.find(
        ({ shown, sentence }) => home.includes(shown.section.index) && decides.test(sentence),
      );
      const apart = rival.mentions.every(({ sentence }) => !sentence.includes(known.name));
      if (first && apart) return [{ known, rival, first }];
    }
    return [];
  });
}
