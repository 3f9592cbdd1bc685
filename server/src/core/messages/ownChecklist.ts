import type { LocalizedText } from '#schemas/localizedText.js';

import { quote } from './sentence.js';

/** What is wrong with a checklist of a workspace, or good to know, in both languages. */
export const ownTexts = {
  empty: both('Deze checklist is leeg.', 'This checklist is empty.'),

  unread: {
    unreadable: both(
      'Deze checklist is niet te lezen: dit is geen gewoon bestand, is veel te groot, of u mag het niet lezen.',
      'This checklist cannot be read: this is no regular file, is far too large, or you may not read it.',
    ),
    link: both(
      'Dit is een koppeling, of staat in een map die dat is. Een koppeling wordt hier niet gevolgd. Zet het bestand met de checklist zelf in de map ‘.robuust’.',
      'This is a link, or stands in a folder that is one. A link is not followed here. Put the file with the checklist itself in the folder ‘.robuust’.',
    ),
    'too-much': both(
      'De eigen checklists zijn samen te groot; deze is niet gelezen.',
      'Your own checklists are too large together; this one was not read.',
    ),
  },

  notApplied: both(
    'Deze checklist wordt niet toegepast zolang er fouten in staan. Tot dan geldt de ingebouwde checklist, met de andere eigen checklists waarin geen fouten staan.',
    'This checklist is not applied as long as it has errors. Until then the built-in checklist holds, with those of your own that have no errors.',
  ),

  yaml: {
    syntax: (detail: string) =>
      both(`Dit is geen geldige YAML (${detail}).`, `This is not valid YAML (${detail}).`),
    'duplicate-key': () =>
      both(
        'Deze sleutel staat er twee keer; alleen de eerste telt.',
        'This key stands here twice; only the first counts.',
      ),
    'not-allowed': (detail: string) =>
      both(
        `Dit wordt in een checklist niet gelezen (${detail}). Schrijf de waarde uit.`,
        `This is not read in a checklist (${detail}). Write the value out.`,
      ),
    'too-large': () =>
      both(
        'Dit bestand is te groot om als checklist te lezen.',
        'This file is too large to be read as a checklist.',
      ),
    'too-deep': () =>
      both('Hier is te diep genest om te lezen.', 'This is nested too deeply to be read.'),
    'too-many-keys': () =>
      both(
        'Dit bestand heeft te veel sleutels om te lezen.',
        'This file has too many keys to be read.',
      ),
  },

  phrase: (code: string) =>
    both(`Dit zinsdeel is niet te lezen (${code}).`, `This phrase cannot be read (${code}).`),
  tooManyPhrases: (count: number, most: number) =>
    both(
      `Deze checklist brengt het aantal zinsdelen op ${count}; er worden er hoogstens ${most} gelezen. Verdeel dit over minder onderwerpen of gebruik minder zinsdelen.`,
      `This checklist brings the number of phrases to ${count}; at most ${most} are read. Use fewer topics or fewer phrases.`,
    ),
  tooManyFiles: (most: number) =>
    both(
      `Er zijn meer dan ${most} eigen checklists; deze wordt niet gelezen.`,
      `There are more than ${most} checklists of your own; this one is not read.`,
    ),

  idOfLayer: (id: string) =>
    both(
      `${quote(id)} is de naam van een ingebouwde checklist. Kies een andere.`,
      `${quote(id)} is the name of a built-in checklist. Choose another.`,
    ),
  idTwice: (id: string) =>
    both(
      `Een andere eigen checklist heet ook ${quote(id)}. Kies een andere naam.`,
      `Another checklist of your own is called ${quote(id)} too. Choose another name.`,
    ),
  unknownLayer: (id: string, hint: string | undefined) =>
    both(
      `Er is geen checklist ${quote(id)}.${hintNl(hint)}`,
      `There is no checklist ${quote(id)}.${hintEn(hint)}`,
    ),
  cycle: (id: string) =>
    both(
      `Deze checklist bouwt voort op ${quote(id)}, en die weer op deze. Haal een van de twee verwijzingen weg.`,
      `This checklist builds on ${quote(id)}, and that one on this. Take one of the two references away.`,
    ),
  brokenBase: (id: string) =>
    both(
      `De checklist ${quote(id)}, waarop deze voortbouwt, heeft fouten en wordt niet toegepast.`,
      `The checklist ${quote(id)} that this one builds on has errors and is not applied.`,
    ),

  topicExists: (id: string) =>
    both(
      `Het onderwerp ${quote(id)} is er al. Pas het aan onder "changes", of kies een andere naam.`,
      `The topic ${quote(id)} is there already. Change it under "changes", or choose another name.`,
    ),
  unknownTopic: (id: string, hint: string | undefined) =>
    both(
      `Er is geen onderwerp ${quote(id)}.${hintNl(hint)}`,
      `There is no topic ${quote(id)}.${hintEn(hint)}`,
    ),
  unknownElement: (topic: string, id: string, hint: string | undefined) =>
    both(
      `Het onderwerp ${quote(topic)} heeft geen onderdeel ${quote(id)}.${hintNl(hint)}`,
      `The topic ${quote(topic)} has no element ${quote(id)}.${hintEn(hint)}`,
    ),
  twice: (id: string) =>
    both(
      `${quote(id)} staat er in deze checklist twee keer.`,
      `${quote(id)} stands in this checklist twice.`,
    ),
  changesNothing: both(
    'Hier verandert niets: noem "levels", "elements" of "templates".',
    'Nothing changes here: name "levels", "elements" or "templates".',
  ),
  appliesToTopicsOnly: both(
    '"applies" geldt voor eigen onderwerpen. Zet "changes" en "off" in een checklist zonder "applies".',
    '"applies" is for topics of your own. Put "changes" and "off" in a checklist without "applies".',
  ),

  weakensLaw: (title: LocalizedText) =>
    both(
      `De wet vraagt dit voor een of meer vormen: ${title.nl}. Uw checklist vraagt het daar niet of minder streng; de wet blijft gelden.`,
      `The law asks this of one or more forms: ${title.en}. Your checklist does not, or less strictly; the law holds all the same.`,
    ),
  clauseUnmatched: both(
    'In deze tekst wordt geen van de zinsdelen van dit onderdeel gevonden. Wie hem laat invoegen, houdt de melding.',
    'None of the phrases of this element is found in this text. Who inserts it keeps the finding.',
  ),
  templateUnmatched: (lacking: readonly LocalizedText[]) =>
    both(
      `In deze bepaling wordt niet gevonden: ${lacking.map(({ nl }) => nl).join(', ')}. Wie haar laat invoegen, houdt daarover een melding.`,
      `Not found in this clause: ${lacking.map(({ en }) => en).join(', ')}. Who inserts it keeps a finding on that.`,
    ),
  exampleUnmatched: both(
    'In dit voorbeeld wordt geen van de zinsdelen van dit onderdeel gevonden.',
    'None of the phrases of this element is found in this example.',
  ),
  counterexampleMatched: both(
    'In dit tegenvoorbeeld wordt een van de zinsdelen wel gevonden.',
    'One of the phrases is found in this counterexample.',
  ),

  questionOf: (title: LocalizedText) =>
    both(`Wat is geregeld over ${title.nl}?`, `What is settled on ${title.en}?`),
  others: both('Overige onderwerpen', 'Other subjects'),
} as const;

/** The place of a problem before what is wrong there: `topics.0.title: …`. */
export function atKey(message: LocalizedText, path: readonly PropertyKey[]): LocalizedText {
  if (path.length === 0) return message;
  const key = path.map(String).join('.');
  return both(`${key}: ${message.nl}`, `${key}: ${message.en}`);
}

function both(nl: string, en: string): LocalizedText {
  return { nl, en };
}

function hintNl(hint: string | undefined): string {
  return hint === undefined ? '' : ` Bedoelt u ${quote(hint)}?`;
}

function hintEn(hint: string | undefined): string {
  return hint === undefined ? '' : ` Do you mean ${quote(hint)}?`;
}
