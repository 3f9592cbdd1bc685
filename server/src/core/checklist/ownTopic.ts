import type { Element, Source, Template, Topic } from '#schemas/checklist.js';
import type { LocalizedText } from '#schemas/localizedText.js';
import {
  bothOf,
  listsOf,
  type OwnElement,
  type OwnTemplate,
  type OwnTemplates,
  type OwnTopic,
} from '#schemas/ownChecklist.js';
import type { Form, Level } from '#schemas/vocabulary.js';

import { withDistinctStops } from '../fixes/snippet.js';
import { ownTexts } from '../messages/ownChecklist.js';
import { capitalised } from '../messages/sentence.js';

/** A topic as the core reads it: what was left out is filled in. */
export function completeTopic(own: OwnTopic, source: Source): Topic {
  const title = bothOf(own.title);
  const elements = own.elements.map(completeElement);
  const headings = own.headings ? listsOf(own.headings) : { nl: [], en: [] };
  return {
    id: own.id,
    ...(own.formerly && { formerly: own.formerly }),
    title,
    levels: levelsOf(own),
    ...(own.lawFrom !== undefined && { lawFrom: own.lawFrom }),
    ...(own.tentative !== undefined && { tentative: own.tentative }),
    ...(own.condition && {
      condition: {
        phrases: listsOf(own.condition.phrases),
        why: bothOf(own.condition.why),
      },
    }),
    why: bothOf(own.why),
    sources: own.sources ?? [source],
    ...(own.inDefinitions !== undefined && { inDefinitions: own.inDefinitions }),
    ...(own.wholeOf !== undefined && { wholeOf: own.wholeOf }),
    zones: own.zones ?? ['body', 'annex'],
    // The title too: an article that a fix inserts is called so.
    headings: {
      nl: [...headings.nl, ...wordsOf(title.nl)],
      en: [...headings.en, ...wordsOf(title.en)],
    },
    terms: listsOf(own.terms),
    ...(own.named && { named: listsOf(own.named) }),
    ...(own.deferrals && { deferrals: listsOf(own.deferrals) }),
    elements,
    templates: {
      standaard: [clausesOf(title, elements)],
      ...completeTemplates(own.templates ?? {}, { title, heading: heading(title) }),
    },
  };
}

/** What a clause is called, and what is said of it, where its writer does not. */
export interface TemplateNames {
  readonly title: LocalizedText;
  readonly heading: LocalizedText;
}

/** The variants that are given. */
export function completeTemplates(
  { licht, standaard, stevig }: OwnTemplates,
  names: TemplateNames,
): Partial<Topic['templates']> {
  const complete = (templates: readonly OwnTemplate[]) =>
    templates.map((each) => completeTemplate(each, names));
  return {
    ...(licht && { licht: complete(licht) }),
    ...(standaard && { standaard: complete(standaard) }),
    ...(stevig && { stevig: complete(stevig) }),
  };
}

function completeTemplate(own: OwnTemplate, { title, heading: known }: TemplateNames): Template {
  return {
    summary: own.summary === undefined ? title : bothOf(own.summary),
    heading: own.heading === undefined ? known : bothOf(own.heading),
    body: bothOf(own.body),
    ...(own.forms && { forms: own.forms }),
  };
}

/** An article with a lid for each element. */
function clausesOf(title: LocalizedText, elements: readonly Element[]): Template {
  const bodyOf = (language: keyof LocalizedText) => {
    const clauses = withDistinctStops(elements.map(({ clause }) => clause[language].trim()));
    if (clauses.length === 1) return clauses.join('');
    return clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n');
  };
  return {
    summary: title,
    heading: heading(title),
    body: { nl: bodyOf('nl'), en: bodyOf('en') },
  };
}

function completeElement(own: OwnElement): Element {
  const title = bothOf(own.title);
  return {
    id: own.id,
    title,
    question: own.question === undefined ? ownTexts.questionOf(title) : bothOf(own.question),
    level: own.level ?? 'robust',
    ...(own.levels && { levels: own.levels }),
    ...(own.byDefinitions !== undefined && { byDefinitions: own.byDefinitions }),
    ...(own.silent !== undefined && { silent: own.silent }),
    ...(own.applies && { applies: own.applies }),
    scope: own.scope ?? 'draft',
    ...(own.zones && { zones: own.zones }),
    present: listsOf(own.present),
    ...(own.needs && {
      needs: own.needs.map((need) => ({
        title: bothOf(need.title),
        phrases: listsOf(need.phrases),
      })),
    }),
    ...(own.incomplete !== undefined && { incomplete: bothOf(own.incomplete) }),
    clause: bothOf(own.clause),
    examples: { nl: own.examples?.nl ?? [], en: own.examples?.en ?? [] },
    counterexamples: { nl: own.counterexamples?.nl ?? [], en: own.counterexamples?.en ?? [] },
    sources: own.sources ?? [],
  };
}

/** A form that is not named is not asked. */
function levelsOf({ levels }: OwnTopic): Record<Form, Level> {
  return byForm((form) => (typeof levels === 'string' ? levels : (levels[form] ?? 'n/a')));
}

/** A level for each form. */
export function byForm(of: (form: Form) => Level): Record<Form, Level> {
  return {
    convenant: of('convenant'),
    samenwerkingsovereenkomst: of('samenwerkingsovereenkomst'),
    'regeling-zonder-meer': of('regeling-zonder-meer'),
    centrumregeling: of('centrumregeling'),
    dvo: of('dvo'),
    'openbaar-lichaam': of('openbaar-lichaam'),
    bedrijfsvoeringsorganisatie: of('bedrijfsvoeringsorganisatie'),
    'gemeenschappelijk-orgaan': of('gemeenschappelijk-orgaan'),
    mandaatbesluit: of('mandaatbesluit'),
    regiovisie: of('regiovisie'),
  };
}

function heading(title: LocalizedText): LocalizedText {
  return { nl: capitalised(title.nl), en: capitalised(title.en) };
}

/** A title as a phrase: its words, without the signs of the phrase language. */
function wordsOf(title: string): readonly string[] {
  const words = title.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return words.length < 2 || words.length > 400 ? [] : [words];
}
