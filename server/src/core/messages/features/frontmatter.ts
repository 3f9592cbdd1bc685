import type { LocalizedText } from '#schemas/localizedText.js';
import type { Domain, Organ, Status } from '#schemas/vocabulary.js';

/**
 * What the keys of the frontmatter mean, by dotted path; `*` stands for the number of an item or
 * the id of a topic. A test compares them with the schema.
 */
export const keyTexts: Readonly<Record<string, LocalizedText>> = {
  form: {
    nl: 'Vorm van de samenwerking. Deze sleutel maakt het bestand tot een concept en bepaalt wat de tekst moet regelen.',
    en: 'Form of the cooperation. This key makes the file a draft, and decides what it must settle.',
  },
  title: { nl: 'Titel van de afspraken.', en: 'Title of the agreement.' },
  lang: {
    nl: 'Taal van de tekst: `nl` of `en`. Zonder deze sleutel geldt `nl`. Ingevoegde artikelen zijn in deze taal.',
    en: 'Language of the draft: `nl` or `en`; `nl` when left out. Inserted articles are in this language.',
  },
  date: {
    nl: 'Datum van dit concept (jjjj-mm-dd). Bepaalt welke wettelijke eisen gelden.',
    en: 'Date of this draft (yyyy-mm-dd). Decides which demands of the law hold.',
  },
  version: { nl: 'Versie van dit concept.', en: 'Version of this draft.' },
  status: {
    nl: 'Waar het concept in de procedure staat.',
    en: 'Where the draft is in its procedure.',
  },
  domain: {
    nl: 'Beleidsterreinen waarover de afspraken gaan. Bepaalt welke checklists gelden.',
    en: 'Policy fields that the agreement is about. Decides which checklists are in force.',
  },
  parties: {
    nl: 'Wie deelneemt. Namen en rollen worden in ingevoegde artikelen ingevuld.',
    en: 'Who takes part. Names and roles are filled in where articles are inserted.',
  },
  'parties.*': { nl: 'Een partij.', en: 'A party.' },
  'parties.*.name': {
    nl: 'Naam van de partij, zoals `gemeente Voorbeeldstad`.',
    en: 'Name of the party, such as `Municipality of Voorbeeldstad`.',
  },
  'parties.*.role': {
    nl: 'Rol van de partij, zoals `centrumgemeente` of `deelnemer`.',
    en: 'Role of the party, such as `centre municipality` or `participant`.',
  },
  'parties.*.organs': {
    nl: 'Bestuursorganen die deelnemen.',
    en: 'Organs of the municipality that take part.',
  },
  'parties.*.share': { nl: 'Aandeel in de kosten.', en: 'Share in the costs.' },
  term: {
    nl: 'Looptijd: vanaf wanneer, en tot wanneer of voor onbepaalde tijd.',
    en: 'Term: from when, and until when or for an indefinite time.',
  },
  'term.from': { nl: 'Eerste dag (jjjj-mm-dd).', en: 'First day (yyyy-mm-dd).' },
  'term.until': { nl: 'Laatste dag (jjjj-mm-dd).', en: 'Last day (yyyy-mm-dd).' },
  'term.indefinite': { nl: '`true`: voor onbepaalde tijd.', en: '`true`: for an indefinite time.' },
  dossier: {
    nl: 'Kenmerk dat documenten die bij elkaar horen met elkaar delen, zoals een regeling en haar mandaatbesluit.',
    en: 'Id shared by documents that belong together, such as an arrangement and its mandate decision.',
  },
  checklists: {
    nl: 'Checklists die gelden. Zonder deze sleutel volgen zij uit vorm en beleidsterrein.',
    en: 'Checklists in force. Left out, they follow from form and policy field.',
  },
  waivers: {
    nl: 'Wat partijen bewust niet regelen, met de reden. Zonder reden telt een uitzondering niet.',
    en: 'What the parties consciously leave open, with the reason. A waiver without a reason does not count.',
  },
  'waivers.*': { nl: 'Een uitzondering.', en: 'A waiver.' },
  'waivers.*.topic': { nl: 'Onderwerp dat niet wordt geregeld.', en: 'Topic that is left open.' },
  'waivers.*.element': {
    nl: 'Onderdeel dat niet wordt geregeld; zonder deze sleutel het hele onderwerp.',
    en: 'Element that is left open; left out, the whole topic.',
  },
  'waivers.*.reason': {
    nl: 'Waarom partijen dit openlaten, voor wie het over vijf jaar leest.',
    en: 'Why the parties leave this open, for who reads it in five years.',
  },
  'waivers.*.by': { nl: 'Wie het heeft besloten.', en: 'Who decided.' },
  'waivers.*.date': {
    nl: 'Wanneer het is besloten (jjjj-mm-dd).',
    en: 'When it was decided (yyyy-mm-dd).',
  },
  'waivers.*.until': {
    nl: 'Dag waarop de uitzondering eindigt (jjjj-mm-dd).',
    en: 'Day on which the waiver ends (yyyy-mm-dd).',
  },
  choices: {
    nl: 'Welke variant van een artikel is gekozen, per onderwerp.',
    en: 'Which variant of an article was chosen, per topic.',
  },
  'choices.*': {
    nl: 'De gekozen variant voor dit onderwerp.',
    en: 'The variant chosen for this topic.',
  },
  supersedes: {
    nl: 'De eerdere afspraken die hiermee vervallen.',
    en: 'The earlier agreement that this one replaces.',
  },
  annexes: { nl: 'De bijlagen.', en: 'The annexes.' },
  procedure: {
    nl: 'Data van de stappen: ontwerp naar de raden, toestemming, vaststelling, bekendmaking.',
    en: 'Dates of the steps: draft to the councils, consent, adoption, publication.',
  },
};

export const statusTexts: Readonly<Record<Status, LocalizedText>> = {
  concept: { nl: 'concept, nog niet vastgesteld', en: 'draft, not adopted yet' },
  'ter-zienswijze': { nl: 'ligt voor zienswijze bij de raden', en: 'with the councils for views' },
  vastgesteld: { nl: 'vastgesteld', en: 'adopted' },
  ingetrokken: { nl: 'ingetrokken', en: 'withdrawn' },
};

export const domainTexts: Readonly<Record<Domain, LocalizedText>> = {
  'beschermd-wonen': { nl: 'beschermd wonen', en: 'sheltered housing' },
  'maatschappelijke-opvang': { nl: 'maatschappelijke opvang', en: 'homeless shelter' },
  wmo: { nl: 'maatschappelijke ondersteuning (Wmo 2015)', en: 'social support (Wmo 2015)' },
  jeugd: { nl: 'jeugdhulp', en: 'youth care' },
  algemeen: { nl: 'algemeen', en: 'general' },
};

export const organTexts: Readonly<Record<Organ, LocalizedText>> = {
  raad: { nl: 'gemeenteraad', en: 'municipal council' },
  college: { nl: 'college van burgemeester en wethouders', en: 'municipal executive' },
  burgemeester: { nl: 'burgemeester', en: 'mayor' },
};
