import type { Language } from '#schemas/localizedText.js';
import { domains, forms, levels } from '#schemas/vocabulary.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import { featureTexts } from '../messages/features/catalog.js';
import { domainTexts } from '../messages/features/frontmatter.js';
import { formNames } from '../messages/names.js';

/** Something that can be written in a checklist, with what it means. */
export interface OwnValue {
  readonly value: string;
  readonly detail: string;
}

/**
 * The values or keys that are known at a path of a checklist of a workspace, `*` for an item of a
 * list. Empty: there is no list of them.
 *
 * @param topic - id of the topic that the place is about, where there is one
 */
export function ownValuesAt(
  path: readonly string[],
  topic: string | undefined,
  checklist: CompiledChecklist,
  language: Language,
): readonly OwnValue[] {
  const texts = featureTexts[language];
  const level = (value: (typeof levels)[number]) => ({ value, detail: texts.levels[value] });
  switch (path.join('.')) {
    case 'changes.*.topic':
    case 'off.*.topic':
    case 'topics.*.after':
      return checklist.topics.map(({ id, title }) => ({ value: id, detail: title[language] }));
    case 'off.*.element':
    case 'changes.*.elements.*.id':
      return (checklist.topic(topic ?? '')?.elements ?? []).map(({ id, title }) => ({
        value: id,
        detail: title[language],
      }));
    case 'topics.*.levels':
      return levels.map(level);
    case 'changes.*.elements.*.level':
    case 'topics.*.elements.*.level':
      return (['robust', 'recommended', 'law'] as const).map(level);
    case 'extends':
    case 'extends.*':
      return checklist.layers.map(({ id, title }) => ({ value: id, detail: title[language] }));
    case 'applies.domains':
    case 'applies.domains.*':
      return domains.map((value) => ({ value, detail: domainTexts[value][language] }));
    case 'topics.*.elements.*.scope':
      return ['draft', 'clause'].map((value) => ({ value, detail: '' }));
    default:
      return isLevelOfForm(path) ? levels.map(level) : [];
  }
}

/** The keys of a mapping that are names of something: the forms, below `levels`. */
export function ownNamesAt(path: readonly string[], language: Language): readonly OwnValue[] {
  const isByForm = path.at(-1) === 'levels' && path.length > 1;
  return isByForm ? forms.map((value) => ({ value, detail: formNames[value][language] })) : [];
}

function isLevelOfForm(path: readonly string[]): boolean {
  return path.at(-2) === 'levels' && forms.some((form) => form === path.at(-1));
}
