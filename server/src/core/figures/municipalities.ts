import { bareName, municipalitiesOf, type Municipalities } from '../fixes/parties.js';
import type { Draft } from '../model/draft.js';

/** The municipalities that the frontmatter names, as tables and sentences call them. */
export function municipalitiesIn({ frontmatter, language }: Draft): Municipalities {
  const { form, title, parties } = frontmatter;
  return municipalitiesOf({
    language,
    form,
    title,
    parties: parties.map((party) => ({ ...party, name: shortName(party.name) })),
  });
}

/** `Gemeente Ledestad, als centrumgemeente` and `Ledestad (opdrachtgever)` are Ledestad. */
function shortName(name: string): string {
  return bareName((name.split(/[,(;]/u)[0] ?? name).trim());
}
