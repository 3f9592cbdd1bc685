import type { Language } from '#schemas/localizedText.js';
import { roles } from '#schemas/vocabulary.js';

import type { Analysis } from '../analyze.js';
import { escapeSnippet } from '../fixes/snippet.js';
import { settingOf, templateOf, variantsOf } from '../fixes/template.js';
import { lineEndOf } from '../fixes/layout.js';
import { featureTexts } from '../messages/features/catalog.js';
import {
  domainTexts,
  keyTexts,
  organTexts,
  statusTexts,
} from '../messages/features/frontmatter.js';
import { formNames } from '../messages/names.js';
import type { Completion } from './completions.js';
import { valuesOf } from './hoverFrontmatter.js';
import { escapeMarkdown } from './markdown.js';
import { yamlCursorAt, type YamlCursor } from './yamlCursor.js';

/** Keys that are not there yet, and values for the key at the cursor. */
export function frontmatterCompletions(
  analysis: Analysis,
  offset: number,
  language: Language,
): readonly Completion[] {
  const { source, frontmatter } = analysis.draft;
  if (!frontmatter.yaml) return [];
  const found = yamlCursorAt(source.text, frontmatter.yaml, offset);
  if (!found) return [];
  const [rest = ''] = /^[\w-]*/u.exec(source.text.slice(offset, offset + 80)) ?? [];
  const cursor = { ...found, typed: { start: found.typed.start, end: offset + rest.length } };
  const values = valueChoices(analysis, cursor, language);
  if (cursor.kind === 'value' || values.length > 0) {
    return values.map((choice, index) => ({
      kind: 'value',
      label: choice.value,
      detail: choice.detail,
      documentation: choice.documentation ?? '',
      edit: { span: cursor.typed, snippet: escapeSnippet(choice.value) },
      additional: [],
      sortText: String(index).padStart(4, '0'),
      filterText: `${choice.value} ${choice.detail}`,
    }));
  }
  return keyChoices(analysis, cursor, language);
}

function keyChoices(
  { draft, checklist, coverage }: Analysis,
  { path, typed, beside }: YamlCursor,
  language: Language,
): readonly Completion[] {
  const parent = path.join('.');
  if (parent === 'choices') {
    return checklist.topics
      .filter(({ id }) => !beside.has(id))
      .filter(({ id }) => coverage.some((own) => own.topicId === id && own.level !== 'n/a'))
      .map(({ id, title }, index) => keyCompletion(id, title[language], `${id}: `, typed, index));
  }
  const prefix = parent === '' ? '' : `${parent}.`;
  const keys = Object.keys(keyTexts).filter((key) => {
    const name = key.slice(prefix.length);
    return key.startsWith(prefix) && name !== '*' && !name.includes('.') && !beside.has(name);
  });
  const margin = ' '.repeat(parent === '' ? 2 : 4);
  return keys.map((key, index) => {
    const name = key.slice(prefix.length);
    const skeleton = skeletons[key];
    const { text } = draft.source;
    const eol = lineEndOf(text);
    const hasColon = text.charAt(typed.end) === ':';
    const snippet = hasColon
      ? name
      : skeleton
        ? `${name}:${skeleton.map((line) => `${eol}${margin}${line}`).join('')}`
        : `${name}: `;
    return keyCompletion(name, keyTexts[key]?.[language] ?? '', snippet, typed, index);
  });
}

/** What stands under a key whose value is no line of text. */
const skeletons: Readonly<Record<string, readonly string[]>> = {
  parties: ['- name: $1', '  role: $2'],
  waivers: ['- topic: $1', '  reason: "$2"'],
  term: ['from: $1', 'until: $2'],
  choices: ['$1'],
};

function keyCompletion(
  name: string,
  text: string,
  snippet: string,
  span: YamlCursor['typed'],
  index: number,
): Completion {
  return {
    kind: 'key',
    label: name,
    detail: text,
    documentation: text,
    edit: { span, snippet },
    additional: [],
    sortText: String(index).padStart(4, '0'),
    filterText: name,
  };
}

interface Choice {
  readonly value: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
}

function valueChoices(
  analysis: Analysis,
  { path, beside }: YamlCursor,
  language: Language,
): readonly Choice[] {
  const { draft, checklist, coverage } = analysis;
  const key = (path[0] === 'choices' && path.length === 2 ? ['choices', '*'] : path).join('.');
  switch (key) {
    case 'parties.*.role':
      return roleChoices(draft.language);
    case 'term.indefinite':
      return [{ value: 'true', detail: keyTexts[key]?.[language] ?? '' }];
    case 'checklists':
    case 'checklists.*':
      return checklist.layers.map(({ id, title }) => ({ value: id, detail: title[language] }));
    case 'waivers.*.topic': {
      const open = (id: string) =>
        coverage.some(
          ({ topicId, state }) => topicId === id && (state === 'missing' || state === 'incomplete'),
        );
      const asked = checklist.topics.filter(({ id }) =>
        coverage.some(({ topicId, level }) => topicId === id && level !== 'n/a'),
      );
      return asked
        .toSorted((a, b) => Number(open(b.id)) - Number(open(a.id)))
        .map(({ id, title, why }) => ({
          value: id,
          detail: title[language],
          documentation: escapeMarkdown(why[language]),
        }));
    }
    case 'waivers.*.element': {
      const topic = checklist.topic(beside.get('topic') ?? '');
      return (topic?.elements ?? []).map(({ id, title, question }) => ({
        value: id,
        detail: title[language],
        documentation: escapeMarkdown(question[language]),
      }));
    }
    case 'choices.*': {
      const topic = checklist.topic(path[1] ?? '');
      const { form } = settingOf(draft);
      return (topic ? variantsOf(topic, form) : []).map((variant) => ({
        value: variant,
        detail: (topic && templateOf(topic, variant, form)?.summary[language]) ?? '',
      }));
    }
    default:
      return valuesOf(key).map((value) => ({ value, detail: detailOf(value, language) }));
  }
}

/** The words for roles that are English; the others are Dutch. */
export const englishRoles: readonly string[] = [
  'centre municipality',
  'host municipality',
  'participant',
  'partner municipality',
  'municipality',
  'client',
  'commissioning municipality',
  'contractor',
  'mandator',
  'mandatary',
  'care provider',
  'housing association',
  "clients' organisation",
];

/** The words for roles in the language of the draft; the first of each group first. */
function roleChoices(language: Language): readonly Choice[] {
  const groups: readonly (readonly string[])[] = Object.values(roles);
  const isOwn = (role: string) => englishRoles.includes(role) === (language === 'en');
  const own = groups.map((group) => group.filter(isOwn));
  const first = own.flatMap((group) => group.slice(0, 1));
  const rest = own.flatMap((group) => group.slice(1));
  return [...first, ...rest].map((value) => ({ value, detail: '' }));
}

function detailOf(value: string, language: Language): string {
  const texts: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
    ...formNames,
    ...statusTexts,
    ...domainTexts,
    ...organTexts,
    nl: { nl: 'Nederlands', en: 'Dutch' },
    en: { nl: 'Engels', en: 'English' },
  };
  const { variants } = featureTexts[language];
  const variant = Object.entries(variants).find(([name]) => name === value)?.[1];
  return texts[value]?.[language] ?? variant ?? '';
}
