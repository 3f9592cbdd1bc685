import type { Template, Topic, Variant } from '#schemas/checklist.js';
import type { FormProfile } from '#schemas/formProfile.js';
import type { Language } from '#schemas/localizedText.js';
import type { NewDraftParams } from '#schemas/protocol.js';

import { analyze, runToEnd } from '../analyze.js';
import type { CompiledChecklist } from '../checklist/compile.js';
import type { Setting } from '../fixes/parties.js';
import { plainOf } from '../fixes/snippet.js';
import { fillTemplate, templateOf } from '../fixes/template.js';
import { formNames } from '../messages/names.js';

/** The text of a new draft: frontmatter, opening, all topics of the form in order, closing. */
export function newDraft(params: NewDraftParams, checklist: CompiledChecklist): string {
  const profile = checklist.profile(params.form);
  const asked = checklist.topics.filter((topic) => isAsked(topic, params, checklist));
  // Opening and signing settle some topics by themselves; those get an article only when not.
  const inBody = asked.filter(({ zones }) =>
    zones.every((zone) => zone !== 'preamble' && zone !== 'signatures'),
  );
  const first = compose(params, profile, inBody);
  const { coverage } = runToEnd(
    analyze({ uri: 'new:draft', version: 0, text: first }, checklist, { checks: [] }),
  );
  const open = asked.filter(
    (topic) =>
      !inBody.includes(topic) &&
      topic.zones.includes('body') &&
      coverage.some(({ topicId, state }) => topicId === topic.id && state !== 'covered'),
  );
  return open.length === 0 ? first : compose(params, profile, [...inBody, ...open]);
}

/** Whether a draft of this form and these policy fields has to settle a topic. */
function isAsked(
  topic: Topic,
  { form, domain }: NewDraftParams,
  checklist: CompiledChecklist,
): boolean {
  const domains = checklist.layerOf(topic.id)?.applies?.domains;
  const isInForce =
    !domains || domain.length === 0 || domain.some((each) => isOneOf(domains, each));
  return topic.levels[form] !== 'n/a' && isInForce;
}

function isOneOf(known: readonly string[], value: string): boolean {
  return known.includes(value);
}

function compose(
  params: NewDraftParams,
  profile: FormProfile | undefined,
  topics: readonly Topic[],
): string {
  const { form, language } = params;
  const setting: Setting = {
    language,
    form,
    title: titleOf(params),
    parties: params.parties.map(({ name, role }) => ({
      name,
      role: role || undefined,
      organs: [],
    })),
  };
  const fill = (template: string) => plainOf(fillTemplate(template, setting)).trim();
  const chapters = inOrder(profile, topics, language);
  const chosen = new Map<string, Variant>();
  const body: string[] = [];
  let articles = 0;
  let chapterNumber = 0;
  for (const chapter of chapters) {
    const sections = chapter.topics.flatMap((topic) => {
      const template = clauseOf(topic, params, chosen);
      if (!template) return [];
      articles += 1;
      const heading = `### ${words[language].article} ${articles} ${fill(template.heading[language])}`;
      return [`${heading}\n\n${fill(template.body[language])}`];
    });
    if (sections.length === 0) continue;
    chapterNumber += 1;
    body.push(`## ${words[language].chapter} ${chapterNumber} ${chapter.title}`, ...sections);
  }
  const opening = profile ? fill(profile.preamble[language]) : `# ${titleOf(params)}`;
  const closing = profile ? [fill(profile.closing[language])] : [];
  return `${frontmatterOf(params, chosen)}\n\n${[opening, ...body, ...closing].join('\n\n')}\n`;
}

const words = {
  nl: { chapter: 'Hoofdstuk', article: 'Artikel', others: 'Overige onderwerpen' },
  en: { chapter: 'Chapter', article: 'Article', others: 'Other subjects' },
} as const;

interface ChapterOfTopics {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The topics in the customary order; what it does not name comes before the last chapter. */
function inOrder(
  profile: FormProfile | undefined,
  topics: readonly Topic[],
  language: Language,
): readonly ChapterOfTopics[] {
  const chapters = (profile?.chapters ?? []).map(({ title, topics: ids }) => ({
    title: title[language],
    topics: ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []),
  }));
  const named = new Set(chapters.flatMap((chapter) => chapter.topics));
  const others = topics.filter((topic) => !named.has(topic));
  if (others.length === 0) return chapters;
  const rest = { title: words[language].others, topics: others };
  return [...chapters.slice(0, -1), rest, ...chapters.slice(-1)];
}

/** The clause in the variant that was asked for, else the standard one. */
function clauseOf(
  topic: Topic,
  { variant, form }: NewDraftParams,
  chosen: Map<string, Variant>,
): Template | undefined {
  const own = templateOf(topic, variant, form);
  if (own && variant !== 'standaard') chosen.set(topic.id, variant);
  return own ?? templateOf(topic, 'standaard', form);
}

function titleOf({ title, form, language }: NewDraftParams): string {
  const given = title.replaceAll(/\s+/gu, ' ').trim();
  if (given !== '') return given;
  const name = formNames[form][language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function frontmatterOf(params: NewDraftParams, chosen: ReadonlyMap<string, Variant>): string {
  const { form, language, date, domain, parties } = params;
  return [
    '---',
    `title: ${yamlText(titleOf(params))}`,
    `form: ${form}`,
    `lang: ${language}`,
    ...(date === '' ? [] : [`date: ${yamlText(date)}`]),
    'status: concept',
    ...(domain.length === 0 ? [] : [`domain: [${domain.map(yamlText).join(', ')}]`]),
    ...(parties.length === 0 ? [] : ['parties:']),
    ...parties.flatMap(({ name, role }) => [
      `  - name: ${yamlText(name)}`,
      ...(role === '' ? [] : [`    role: ${yamlText(role)}`]),
    ]),
    ...(chosen.size === 0 ? [] : ['choices:']),
    ...[...chosen].map(([topic, variant]) => `  ${topic}: ${variant}`),
    '---',
  ].join('\n');
}

/** A text as YAML: plain where that cannot be read as anything else, in quotes elsewhere. */
function yamlText(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(line);
  const isPlain = /^\p{L}[\p{L}\d .'’()&/-]*$/u.test(line);
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(line);
  return isDate || (isPlain && !isWord) ? line : JSON.stringify(line);
}
