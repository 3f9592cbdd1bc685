import type { Language } from '#schemas/localizedText.js';

/** Words that leave a subject to another document. `open`: to one that is yet to be made. */
export interface DeferralPhrase {
  readonly text: string;
  readonly open: boolean;
}

const documentsNl =
  '(dvo | *dienstverleningsovereenkomst* | *mandaatbesluit* | *mandaatregeling* | *mandaatregister* | *mandaatlijst* | *centrumregeling* | *uitvoeringsovereenkomst* | *uitvoeringsregeling* | *uitvoeringsplan* | *samenwerkingsovereenkomst* | *deelovereenkomst* | *verwerkersovereenkomst* | *convenant* | *protocol* | *reglement* | *draaiboek* | *werkafspraken | *bijlage* | *regiovisie* | *verordening* | afzonderlijk* (besluit | regeling | overeenkomst | document) | apart* (besluit | regeling | overeenkomst | document) | nader* (besluit | regeling | overeenkomst | document | notitie))';
const documentsEn =
  '(service [level] agreement | sla | mandate decision* | mandate regulation* | mandate register | mandate list | implementation agreement | cooperation agreement | data processing agreement | protocol* | rules of procedure | annex* | schedule* | regional vision | by-law* | separate (decision* | agreement* | arrangement* | document*) | further (decision* | agreement* | arrangement* | document*))';
const laidDownNl =
  '(uitgewerkt | vastgelegd | geregeld | opgenomen | neergelegd | bepaald | beschreven | vastgesteld)';
const laidDownEn =
  '(set out | laid down | worked out | elaborated | regulated | determined | agreed)';

/**
 * The ways in which the field leaves something to another document. Knowledge of the language, not
 * of a topic; topics add the documents that are theirs (`deferrals` in the checklist).
 */
export const deferralPhrases: Readonly<Record<Language, readonly DeferralPhrase[]>> = {
  nl: [
    { text: `(nader | verder) ${laidDownNl} ...6 in ...3 ${documentsNl}`, open: false },
    {
      text: `(wordt | worden | is | zijn) ...8 ${laidDownNl} ...2 in ...3 ${documentsNl}`,
      open: false,
    },
    {
      text: `(wordt | worden | is | zijn) ...8 in ...4 ${documentsNl} ...4 ${laidDownNl}`,
      open: false,
    },
    {
      text: `(regelt | regelen | bevat | bevatten) ...8 (nadere | verdere) (regels | afspraken)`,
      open: false,
    },
    {
      text: `${documentsNl} ...4 (regelt | regelen | bevat | bevatten | beschrijft | beschrijven)`,
      open: false,
    },
    {
      text: `(volgt | volgen | blijkt | blijken | berust | berusten) ...2 (uit | op) ...14 ${documentsNl}`,
      open: false,
    },
    {
      text: `(neemt | nemen | stelt | stellen | sluit | sluiten | verleent | verlenen) ...8 (afzonderlijk* | apart*) ...2 ${documentsNl}`,
      open: false,
    },
    {
      text: `nog (op te stellen | vast te stellen | te maken | te sluiten | uit te werken) ...2 ${documentsNl}`,
      open: true,
    },
    {
      text: '(nader | later) (te bepalen | uit te werken | overeen te komen | te regelen | af te spreken)',
      open: true,
    },
    {
      text: `(zo nodig | indien nodig | desgewenst | later) ...6 (nader | verder) [te] (uitgewerkt | geregeld | vastgelegd)`,
      open: true,
    },
    {
      text: `(wordt | worden) ...4 (nog | later | op een later moment) ...4 ${laidDownNl}`,
      open: true,
    },
  ],
  en: [
    { text: `(further | separately) ${laidDownEn} ...6 in ...3 ${documentsEn}`, open: false },
    {
      text: `(is | are | shall be | will be) ...6 ${laidDownEn} ...4 in ...3 ${documentsEn}`,
      open: false,
    },
    {
      text: `(follow | follows | exists | exist | rests | rest) ...2 (from | under | on) ...14 ${documentsEn}`,
      open: false,
    },
    {
      text: `(adopts | adopt | take | takes | conclude | concludes) ...6 separate ...2 ${documentsEn}`,
      open: false,
    },
    {
      text: `(yet to be | still to be | to be) (drawn up | adopted | agreed | concluded | made | determined)`,
      open: true,
    },
    { text: `at a later (date | stage | time)`, open: true },
  ],
};
