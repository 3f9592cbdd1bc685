import type { Template, Topic, Variant } from '#schemas/checklist.js';
import type { Language } from '#schemas/localizedText.js';
import { organs, type Form, type Organ } from '#schemas/vocabulary.js';

import type { Draft } from '../model/draft.js';
import { enumerateNames, municipalitiesOf, type Setting } from './parties.js';
import { escapeChoice, escapeSnippet } from './snippet.js';

/** What inserted text can know of a draft: its frontmatter. */
export function settingOf({ language, frontmatter }: Draft): Setting {
  const { form, title, parties } = frontmatter;
  return { language, form, title, parties };
}

/** The clause of a topic in a variant: of several, the first that is meant for the form. */
export function templateOf(
  topic: Topic,
  variant: Variant,
  form: Form | undefined,
): Template | undefined {
  return topic.templates[variant]?.find(
    ({ forms }) => !forms || (form !== undefined && forms.includes(form)),
  );
}

/** The variants that a topic has for a form, the standard one first. */
export function variantsOf(topic: Topic, form: Form | undefined): readonly Variant[] {
  const order = ['standaard', 'licht', 'stevig'] as const;
  return order.filter((variant) => templateOf(topic, variant, form));
}

/** Whether a variant has to be named, to tell clauses on a topic apart. */
export function hasChoice(topic: Topic, form: Form | undefined): boolean {
  return variantsOf(topic, form).length > 1;
}

/**
 * Fills in what a template asks of the frontmatter. What stands there is escaped; what is not known
 * gets a wording that is right without a name: `de centrumgemeente`, never a blank.
 *
 * A line with `{{party}}` or `{{participant}}` is repeated for each of them.
 */
export function fillTemplate(template: string, setting: Setting): string {
  const { all, participants } = municipalitiesOf(setting);
  const unnamed = neutral[setting.language];
  return template
    .split('\n')
    .flatMap((line) => {
      if (line.includes('{{party}}')) {
        return repeat(line, 'party', all.length > 0 ? all : unnamed.rows);
      }
      if (line.includes('{{participant}}')) {
        return repeat(line, 'participant', participants.length > 0 ? participants : unnamed.row);
      }
      return [line];
    })
    .map((line) => fillLine(line, setting))
    .join('\n');
}

/** Names take the words before them along: `de gemeenten {{parties}}` with one of them is singular. */
const slot =
  /(?:\b(?<article>de|the)(?<gap> ))?(?:\b(?<noun>gemeenten?|municipalit(?:y|ies) of) )?\{\{(?<name>parties|participants|centre|organs|title)\}\}/giu;

function fillLine(line: string, setting: Setting): string {
  const municipalities = municipalitiesOf(setting);
  const names = {
    parties: municipalities.all,
    participants: municipalities.participants,
    centre: municipalities.centre,
  };
  return replaceInSnippet(line, slot, (match, groups) => {
    const before = `${groups['article'] ?? ''}${groups['gap'] ?? ''}`;
    const noun = groups['noun'];
    const name = groups['name']?.toLowerCase();
    if (name === 'title') {
      return match.replace(/\{\{.*\}\}/u, () => oneLine(setting.title ?? formTitle(setting)));
    }
    if (name === 'organs') return match.replace(/\{\{.*\}\}/u, organsOf(setting));
    if (name !== 'parties' && name !== 'participants' && name !== 'centre') return match;

    const known = names[name];
    if (known.length === 0) return neutralName(name, setting, before);
    const list = enumerateNames(known, setting.language);
    return noun === undefined
      ? `${before}${list}`
      : `${before}${nounFor(noun, known.length)} ${list}`;
  });
}

function repeat(line: string, name: string, values: readonly string[]): readonly string[] {
  const inTable = line.trimStart().startsWith('|');
  return values.map((value) =>
    replaceInSnippet(line, new RegExp(`\\{\\{${name}\\}\\}`, 'gu'), () =>
      inTable ? value.replaceAll('|', '\\|') : value,
    ),
  );
}

/** Replaces in a snippet by plain text, which is escaped as the place demands. */
function replaceInSnippet(
  snippet: string,
  pattern: RegExp,
  replacement: (match: string, groups: Readonly<Record<string, string | undefined>>) => string,
): string {
  const choices = [...snippet.matchAll(/\$\{\d+\|(?:[^|\\]|\\.)*\|\}/gu)].map(
    ({ index, 0: text }) => ({ start: index, end: index + text.length }),
  );
  let filled = '';
  let end = 0;
  for (const match of snippet.matchAll(pattern)) {
    const { index } = match;
    const inChoice = choices.some((choice) => choice.start <= index && index < choice.end);
    const text = replacement(match[0], match.groups ?? {});
    filled += snippet.slice(end, index) + (inChoice ? escapeChoice(text) : escapeSnippet(text));
    end = index + match[0].length;
  }
  return filled + snippet.slice(end);
}

function nounFor(noun: string, count: number): string {
  const isDutch = noun.toLowerCase().startsWith('gemeente');
  if (isDutch) return count > 1 ? 'gemeenten' : 'gemeente';
  return count > 1 ? 'municipalities of' : 'municipality of';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What stands in a row of its own, where parties are not known. */
const neutral = {
  nl: { rows: ['Centrumgemeente', 'Deelnemende gemeente'], row: ['Deelnemende gemeente'] },
  en: {
    rows: ['Centre municipality', 'Participating municipality'],
    row: ['Participating municipality'],
  },
} as const;

const neutralNames = {
  nl: {
    parties: 'deelnemende gemeenten',
    participants: 'andere deelnemende gemeenten',
    centre: 'centrumgemeente',
    contractor: 'opdrachtnemende gemeente',
    mandatary: 'gemandateerde gemeente',
  },
  en: {
    parties: 'participating municipalities',
    participants: 'other participating municipalities',
    centre: 'centre municipality',
    contractor: 'contracted municipality',
    mandatary: 'mandated municipality',
  },
} as const;

function neutralName(
  name: 'parties' | 'participants' | 'centre',
  { language, form }: Setting,
  before: string,
): string {
  const names = neutralNames[language];
  const article = language === 'nl' ? 'de ' : 'the ';
  const lead = before === '' ? article : before;
  if (name !== 'centre') return `${lead}${names[name]}`;
  if (form === 'dvo') return `${lead}${names.contractor}`;
  if (form === 'mandaatbesluit') return `${lead}${names.mandatary}`;
  return `${lead}${names.centre}`;
}

const organNames: Readonly<Record<Language, Readonly<Record<Organ, string>>>> = {
  nl: { raad: 'raden', college: 'colleges', burgemeester: 'burgemeesters' },
  en: { raad: 'councils', college: 'executives', burgemeester: 'mayors' },
};

/** The organs that take part, in the plural; the colleges when the frontmatter names none. */
function organsOf({ parties, language }: Setting): string {
  const named = organs.filter((organ) => parties.some((party) => party.organs.includes(organ)));
  const list = named.length > 0 ? named : (['college'] as const);
  return enumerateNames(
    list.map((organ) => organNames[language][organ]),
    language,
  );
}

function formTitle({ language, form }: Setting): string {
  if (form === 'regiovisie') return language === 'nl' ? 'Regiovisie' : 'Regional vision';
  return language === 'nl' ? 'Samenwerking' : 'Cooperation';
}
