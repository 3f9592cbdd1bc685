import type { Source, Topic } from '#schemas/checklist.js';
import type { Change } from '#schemas/ownChecklist.js';
import { forms, type Form, type Level } from '#schemas/vocabulary.js';

import { ownTexts } from '../messages/ownChecklist.js';
import { nearest } from '../parse/nearest.js';
import type { YamlNode } from '../parse/yaml.js';
import { doubtful, invalid, spanAt, type ChecklistProblem } from './ownProblem.js';
import { completeTemplates } from './ownTopic.js';

export interface Changed {
  readonly topic: Topic;
  /** Forms that are not asked any more. */
  readonly switchedOff: readonly Form[];
  readonly problems: readonly ChecklistProblem[];
}

const weights: Readonly<Record<Level, number>> = {
  law: 4,
  'law-if': 3,
  robust: 2,
  recommended: 1,
  'n/a': 0,
};

/** What a checklist of a workspace asks differently of a topic. */
export function changeTopic(
  topic: Topic,
  change: Change,
  source: Source,
  { root, path }: { readonly root: YamlNode; readonly path: readonly PropertyKey[] },
): Changed {
  const problems: ChecklistProblem[] = [];
  const { levels = {}, elements = [], templates } = change;
  const reason = { nl: change.reason, en: change.reason };
  const own = change.sources ?? [{ ...source, note: reason }];
  const named = forms.filter((form) => levels[form] !== undefined);
  if (named.length === 0 && elements.length === 0 && !templates) {
    problems.push(invalid(spanAt(root, [...path, 'topic']), ownTexts.changesNothing));
  }
  for (const form of named) {
    const level = levels[form] ?? 'n/a';
    const before = topic.levels[form];
    if (weights[before] >= weights['law-if'] && weights[level] < weights[before]) {
      const span = spanAt(root, [...path, 'levels', form]);
      problems.push(doubtful(span, ownTexts.weakensLaw(topic.title)));
    }
  }

  const ids = topic.elements.map(({ id }) => id);
  for (const [index, { id, level }] of elements.entries()) {
    const span = spanAt(root, [...path, 'elements', index, 'id']);
    const element = topic.elements.find((each) => each.id === id);
    if (!element) {
      const hint = nearest(id, ids, { loose: true });
      problems.push(invalid(span, ownTexts.unknownElement(topic.id, id, hint)));
    } else if (elements.findIndex((each) => each.id === id) !== index) {
      problems.push(invalid(span, ownTexts.twice(id)));
    } else if (element.level === 'law' && level !== 'law') {
      problems.push(doubtful(span, ownTexts.weakensLaw(element.title)));
    }
  }

  const [standard] = topic.templates.standaard;
  const heading = standard?.heading ?? topic.title;
  return {
    topic: {
      ...topic,
      levels: { ...topic.levels, ...levels },
      sources:
        named.length > 0
          ? [...own.map((each) => ({ ...each, forms: named })), ...topic.sources]
          : topic.sources,
      elements: topic.elements.map((element) => {
        const asked = elements.find(({ id }) => id === element.id);
        if (!asked) return element;
        const sources = [...own, ...element.sources];
        // Who asks it by name, asks it of all forms, and wants to hear when it lacks.
        return { ...element, level: asked.level, levels: {}, silent: false, sources };
      }),
      templates: {
        ...topic.templates,
        ...(templates && completeTemplates(templates, { title: topic.title, heading })),
      },
    },
    switchedOff: named.filter((form) => levels[form] === 'n/a' && topic.levels[form] !== 'n/a'),
    problems,
  };
}

/** Whether the law asks of some form what would not be asked any more. */
export function weakensLaw({ levels, elements }: Topic, element: string | undefined): boolean {
  const asks = forms.some((form) => levels[form] === 'law' || levels[form] === 'law-if');
  if (element === undefined || !asks) return asks;
  const found = elements.find(({ id }) => id === element);
  return [found?.level, ...Object.values(found?.levels ?? {})].includes('law');
}
