import { variants } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';
import { domains, forms, organs, statuses } from '#schemas/vocabulary.js';

import type { Analysis } from '../analyze.js';
import { settingOf, templateOf } from '../fixes/template.js';
import { featureTexts } from '../messages/features/catalog.js';
import {
  domainTexts,
  keyTexts,
  organTexts,
  statusTexts,
} from '../messages/features/frontmatter.js';
import { formNames } from '../messages/names.js';
import { capitalised } from '../messages/sentence.js';
import type { Draft } from '../model/draft.js';
import type { Span } from '../text/span.js';
import { escapeMarkdown } from './markdown.js';

/** What a key of the frontmatter means, which values it has, and what the value here means. */
export function frontmatterHover(
  analysis: Analysis,
  offset: number,
  language: Language,
): { readonly span: Span; readonly markdown: string } | undefined {
  const found = placeAt(analysis.draft, offset);
  if (!found) return undefined;
  const { path, span, text } = found;
  const key = patternOf(path);
  const meaning = keyTexts[key] ?? keyTexts[key.replace(/\.\*$/u, '')];
  if (!meaning) return undefined;

  const texts = featureTexts[language];
  const values = valuesOf(key);
  const own = text === undefined ? undefined : valueText(analysis, path, text, language);
  const name = path.split('.').findLast((step) => !/^\d+$/u.test(step)) ?? path;
  return {
    span,
    markdown: [
      `**${escapeMarkdown(name)}**: ${meaning[language]}`,
      ...(own === undefined ? [] : [own]),
      ...(values.length === 0
        ? []
        : [texts.hover.allowed({ values: values.map((value) => `\`${value}\``).join(', ') })]),
    ].join('\n\n'),
  };
}

/** `parties.0.role` → `parties.*.role`; `choices.mandate` → `choices.*`. */
function patternOf(path: string): string {
  return path
    .split('.')
    .map((step, index, steps) =>
      /^\d+$/u.test(step) || (index === 1 && steps[0] === 'choices') ? '*' : step,
    )
    .join('.');
}

/** The key or the value at an offset; of several, the one that says most. */
function placeAt(
  { frontmatter }: Draft,
  offset: number,
): { readonly path: string; readonly span: Span; readonly text: string | undefined } | undefined {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const found = [...frontmatter.places].flatMap(([path, { key, value, text }]) => {
    if (holds(key) && !(text === undefined && /\.\d+$/u.test(path))) {
      return [{ path, span: key, text }];
    }
    return text !== undefined && value.start < value.end && holds(value)
      ? [{ path, span: value, text }]
      : [];
  });
  const length = ({ span }: { span: Span }) => span.end - span.start;
  return found.toSorted((a, b) => length(a) - length(b))[0];
}

/** The values that a key can have, when they are a list. */
export function valuesOf(key: string): readonly string[] {
  switch (key) {
    case 'form':
      return forms;
    case 'lang':
      return languages;
    case 'status':
      return statuses;
    case 'domain':
    case 'domain.*':
      return domains;
    case 'parties.*.organs':
    case 'parties.*.organs.*':
      return organs;
    case 'choices.*':
      return variants;
    default:
      return [];
  }
}

/** What a value means, as Markdown. */
function valueText(
  { draft, checklist }: Analysis,
  path: string,
  text: string,
  language: Language,
): string | undefined {
  const key = patternOf(path);
  if (key === 'form') {
    const form = forms.find((each) => each === text);
    if (!form) return undefined;
    const basis = checklist.profile(form)?.basis[language];
    const name = capitalised(formNames[form][language]);
    return basis === undefined
      ? name
      : featureTexts[language].hover.basis({ form: name, basis: escapeMarkdown(basis) });
  }
  if (key === 'status') return localized(statuses, statusTexts, text, language);
  if (key.startsWith('domain')) return localized(domains, domainTexts, text, language);
  if (key.startsWith('parties.*.organs')) return localized(organs, organTexts, text, language);
  if (key === 'waivers.*.topic') {
    const topic = checklist.topic(text);
    return (
      topic &&
      `${escapeMarkdown(capitalised(topic.title[language]))}. ${escapeMarkdown(topic.why[language])}`
    );
  }
  if (key === 'waivers.*.element') {
    const owner = draft.frontmatter.places.get(path.replace(/element$/u, 'topic'))?.text;
    const element = owner === undefined ? undefined : checklist.element(owner, text);
    return (
      element &&
      `${escapeMarkdown(capitalised(element.title[language]))}. ${escapeMarkdown(element.question[language])}`
    );
  }
  if (key === 'choices.*') {
    const topic = checklist.topic(path.slice('choices.'.length));
    const variant = variants.find((each) => each === text);
    const template = topic && variant && templateOf(topic, variant, settingOf(draft).form);
    return template && escapeMarkdown(template.summary[language]);
  }
  return undefined;
}

function localized<Value extends string>(
  known: readonly Value[],
  texts: Readonly<Record<Value, { readonly nl: string; readonly en: string }>>,
  text: string,
  language: Language,
): string | undefined {
  const value = known.find((each) => each === text);
  return value === undefined ? undefined : `\`${value}\`: ${texts[value][language]}`;
}
