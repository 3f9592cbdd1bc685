import { variants } from '#schemas/checklist.js';
import type { Variant } from '#schemas/checklist.js';
import { languages } from '#schemas/localizedText.js';
import type { Language } from '#schemas/localizedText.js';
import { Frontmatter as FrontmatterSchema, Party, Waiver } from '#schemas/frontmatter.js';
import { domains, forms, organs, statuses } from '#schemas/vocabulary.js';
import type { Form } from '#schemas/vocabulary.js';

import type { Frontmatter, PartyEntry, WaiverEntry } from '../model/draft.js';

import { foldText } from './fold.js';
import { createReader, createReport, lastStep } from './frontmatterReader.js';
import type { Entries, Places, Reader, Report } from './frontmatterReader.js';
import { limits } from './limits.js';
import { nearest } from './nearest.js';
import { createPartyList, isKnownRole, knownRoles } from './parties.js';
import type { YamlProblem } from './yaml.js';

/** The values that `readValues` reads, each by itself. */
export type FrontmatterValues = Pick<
  Frontmatter,
  | 'title'
  | 'language'
  | 'date'
  | 'status'
  | 'domain'
  | 'parties'
  | 'dossier'
  | 'checklists'
  | 'waivers'
  | 'choices'
  | 'problems'
>;

/**
 * Reads and checks the values of the frontmatter, key by key: a mistake in one leaves the others
 * standing. Numbers and booleans are taken as the text that was written.
 */
export function readValues(
  entries: Entries,
  places: Places,
  yamlProblems: readonly YamlProblem[],
): FrontmatterValues {
  const report = createReport(places);
  const reader = createReader(report);

  checkForm(places, report);
  for (const { code, path, span, detail } of yamlProblems) {
    if (code === 'duplicate-key') report.add({ kind: code, path, value: lastStep(path), span });
    if (code === 'not-allowed') report.add({ kind: code, path, value: detail, span });
  }
  reader.keys(entries, '', Object.keys(FrontmatterSchema.shape));

  const language = reader.oneOf(entries, 'lang', '', languages, languageOf);
  const values = {
    title: reader.text(entries, 'title', ''),
    language,
    date: reader.date(entries, 'date', ''),
    status: reader.oneOf(entries, 'status', '', statuses),
    domain: reader.someOf(entries, 'domain', '', domains),
    parties: readParties(entries, reader, report),
    dossier: reader.text(entries, 'dossier', ''),
    checklists: entries.has('checklists') ? reader.texts(entries, 'checklists', '') : undefined,
    waivers: readWaivers(entries, reader, report),
    choices: readChoices(entries, reader),
  };
  readTerm(entries, reader);
  reader.text(entries, 'version', '');
  reader.texts(entries, 'supersedes', '');
  return { ...values, problems: report.problems };
}

export function formOf(text: string | undefined): Form | undefined {
  return forms.find((form) => form === foldText(text ?? ''));
}

/** What people call a form, where that is not its id. */
const formNames: Readonly<Record<string, Form>> = {
  dienstverleningsovereenkomst: 'dvo',
  sok: 'samenwerkingsovereenkomst',
  bestuursconvenant: 'convenant',
  'openbaar lichaam': 'openbaar-lichaam',
  'regeling zonder meer': 'regeling-zonder-meer',
  'gemeenschappelijk orgaan': 'gemeenschappelijk-orgaan',
  mandaatregeling: 'mandaatbesluit',
  bvo: 'bedrijfsvoeringsorganisatie',
  'cooperation agreement': 'samenwerkingsovereenkomst',
  covenant: 'convenant',
  'mandate decision': 'mandaatbesluit',
  'service level agreement': 'dvo',
};

function checkForm(places: Places, report: Report): void {
  const place = places.get('form');
  if (!place || formOf(place.text) !== undefined) return;
  const value = place.text ?? '';
  const suggestion = formNames[foldText(value)] ?? nearest(value, forms, { loose: true });
  report.add({ kind: 'unknown-value', path: 'form', value, suggestion, allowed: forms });
}

/** `nl-NL` is Dutch. */
function languageOf(text: string): Language | undefined {
  return languages.find((language) => language === foldText(text).split('-')[0]);
}

function readParties(entries: Entries, reader: Reader, report: Report): readonly PartyEntry[] {
  const items = reader.items(entries, 'parties', '');
  if (items.length > limits.parties) {
    report.add({ kind: 'too-large', path: 'parties', value: String(items.length) });
  }
  const parties: PartyEntry[] = [];
  const list = createPartyList();
  for (const [index, item] of items.slice(0, limits.parties).entries()) {
    const path = `parties.${index}`;
    if (item.kind === 'scalar' && item.text !== '') {
      // `- gemeente X` says who it is, though not what.
      report.add({ kind: 'wrong-type', path, value: item.text });
      parties.push({ name: item.text, role: undefined, organs: [], place: item.span });
      continue;
    }
    const party = reader.map(item, path);
    if (!party) continue;
    reader.keys(party, path, Object.keys(Party.shape));
    const name = reader.text(party, 'name', path);
    if (!name)
      report.add({ kind: 'missing-key', path: `${path}.name`, value: 'name', span: item.span });
    const role = reader.text(party, 'role', path);
    if (role && !isKnownRole(role)) {
      const suggestion = nearest(role, knownRoles, { loose: true });
      report.add({ kind: 'unknown-role', path: `${path}.role`, value: role, suggestion });
    }
    const members = reader.someOf(party, 'organs', path, organs);
    if (!name) continue;
    const entry = { name, role, organs: members, place: item.span };
    if (list.isTwice(entry)) {
      report.add({ kind: 'party-twice', path: `${path}.name`, value: name });
    }
    parties.push(entry);
  }
  return parties;
}

function readWaivers(entries: Entries, reader: Reader, report: Report): readonly WaiverEntry[] {
  const items = reader.items(entries, 'waivers', '');
  if (items.length > limits.waivers) {
    report.add({ kind: 'too-large', path: 'waivers', value: String(items.length) });
  }
  const waivers: WaiverEntry[] = [];
  for (const [index, item] of items.slice(0, limits.waivers).entries()) {
    const path = `waivers.${index}`;
    const waiver = reader.map(item, path);
    if (!waiver) continue;
    reader.keys(waiver, path, Object.keys(Waiver.shape));
    reader.date(waiver, 'date', path);
    const topic = reader.text(waiver, 'topic', path);
    const element = reader.text(waiver, 'element', path);
    const reason = reader.text(waiver, 'reason', path) ?? '';
    const until = reader.date(waiver, 'until', path);
    if (!topic) {
      report.add({ kind: 'missing-key', path: `${path}.topic`, value: 'topic', span: item.span });
      continue;
    }
    waivers.push({ topic, element, reason, until, place: item.span });
  }
  return waivers;
}

function readChoices(entries: Entries, reader: Reader): ReadonlyMap<string, Variant> {
  const choices = new Map<string, Variant>();
  const node = entries.get('choices')?.value;
  const map = node && reader.map(node, 'choices');
  for (const topic of map?.keys() ?? []) {
    const variant = map && reader.oneOf(map, topic, 'choices', variants);
    if (variant) choices.set(topic, variant);
  }
  return choices;
}

function readTerm(entries: Entries, reader: Reader): void {
  const node = entries.get('term')?.value;
  const term = node && reader.map(node, 'term');
  if (!term) return;
  reader.keys(term, 'term', ['from', 'until', 'indefinite']);
  reader.date(term, 'from', 'term');
  reader.date(term, 'until', 'term');
}
