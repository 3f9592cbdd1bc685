import type { FindingMessages } from './catalog.js';
import type { ConsistencyArgs } from './consistencyArgs.js';
import { quote } from './sentence.js';

/** Messages on what in a draft contradicts the rest of it. */
export const nlConsistency: Pick<FindingMessages, keyof ConsistencyArgs> = {
  'reference-broken': ({ kind, text, leden }) => {
    switch (kind) {
      case 'article':
        return `De tekst verwijst naar ${quote(text)}, maar heeft geen artikel of onderdeel met dat nummer.`;
      case 'clause':
        return leden === 0
          ? `De tekst verwijst naar ${quote(text)}, maar dat artikel heeft geen genummerde leden.`
          : `De tekst verwijst naar ${quote(text)}, maar dat artikel heeft niet meer dan ${leden} ${
              leden === 1 ? 'lid' : 'leden'
            }.`;
      case 'item':
        return `De tekst verwijst naar ${quote(text)}, maar dat onderdeel staat daar niet.`;
      case 'annex':
        return `De tekst verwijst naar ${quote(text)}, maar die bijlage zit niet bij de tekst en staat niet onder ‘annexes’ in de kenmerken.`;
      case 'before':
        return `De tekst verwijst naar ${quote(text)}, maar hier gaat geen lid aan vooraf.`;
      case 'behind':
        return `De tekst verwijst naar ${quote(text)}, maar hierna volgt geen lid meer.`;
    }
  },
  'annex-unreferenced': ({ annex }) =>
    `Geen artikel verwijst naar ${quote(annex)}. Daardoor is niet duidelijk of de bijlage deel uitmaakt van de afspraken.`,
  'term-unused': ({ term }) =>
    `Het begrip ${quote(term)} is omschreven, maar wordt verder niet gebruikt.`,
  'term-defined-twice': ({ term }) =>
    `Het begrip ${quote(term)} is eerder al omschreven. Als de omschrijvingen verschillen, is onduidelijk welke geldt.`,
  'term-undefined': ({ term }) =>
    `De artikelen geven ${quote(term)} een rol, maar nergens staat wat dat is of wie erin zitten.`,
  'terms-inconsistent': ({ term, other }) =>
    `Hier staat ${quote(term)}, elders ${quote(other)}. Als hetzelfde is bedoeld, gebruik dan één woord; anders is onduidelijk wat het verschil is.`,
  'party-missing': ({ where, party }) => {
    switch (where) {
      case 'text':
        return `${quote(party)} staat als partij in de kenmerken, maar komt in de tekst nergens voor.`;
      case 'frontmatter':
        return `De aanhef noemt ${quote(party)} als partij, maar onder ‘parties’ in de kenmerken staat die naam niet.`;
      case 'signatures':
        return `Voor ${quote(party)} is geen plaats om te ondertekenen gevonden, voor andere partijen wel.`;
    }
  },
  'title-mismatch': ({ cited, title, other }) =>
    other
      ? `De citeertitel ${quote(cited)} is een andere naam dan die van het opschrift: ${quote(title)}.`
      : `De citeertitel ${quote(cited)} heeft een andere soortnaam en een ander jaar dan het opschrift: ${quote(title)}. Controleer of dat de bedoeling is.`,
  'date-impossible': ({ date, days, leap }) =>
    `De datum ${quote(date)} bestaat niet: die maand heeft ${leap ? 'in dat jaar ' : ''}${days} dagen.`,
  'date-order': ({ kind, date, other }) => {
    switch (kind) {
      case 'term':
        return `De looptijd eindigt op ${quote(date)}, vóór het begin op ${quote(other)}.`;
      case 'steps':
        return `Deze stap van de procedure (${quote(date)}) ligt vóór de stap die eraan voorafgaat (${quote(other)}).`;
      case 'consent':
        return `De toestemming van ${quote(date)} ligt vóór de toezending van het ontwerp op ${quote(other)}.`;
      case 'budget':
        return `De ontwerpbegroting komt op ${quote(date)}, na de vaststelling van de begroting op ${quote(other)}.`;
      case 'views':
        return `Tussen de ontwerpbegroting (${quote(date)}) en de vaststelling van de begroting (${quote(other)}) past de termijn voor een zienswijze niet.`;
    }
  },
  'enumeration-hygiene': ({ kind, mark, expected }) => {
    switch (kind) {
      case 'repeated':
        return `In deze opsomming komt ${quote(mark)} vaker voor; hier hoort ${quote(expected)}.`;
      case 'skipped':
        return `Deze opsomming springt naar ${quote(mark)}; hier hoort ${quote(expected)}.`;
      case 'mixed':
        return `Vanaf ${quote(mark)} zijn de leden of onderdelen anders aangeduid dan ervoor.`;
    }
  },
};
