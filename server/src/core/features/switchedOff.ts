import type { Language } from '#schemas/localizedText.js';
import type { Form } from '#schemas/vocabulary.js';

import type { CompiledChecklist, SwitchedOff } from '../checklist/compile.js';
import { featureTexts } from '../messages/features/catalog.js';
import { capitalised } from '../messages/sentence.js';
import { escapeMarkdown } from './markdown.js';

/** What checklists of the workspace do not ask of drafts of a form, each with its reason. */
export function switchedOffFor(
  { switchedOff }: CompiledChecklist,
  form: Form | undefined,
): readonly SwitchedOff[] {
  return switchedOff.filter(({ forms }) => !forms || (form !== undefined && forms.includes(form)));
}

/** What is switched off, by which checklist, who decided it and why. Markdown. */
export function switchedOffLine(
  { topic, element, reason, by, date, checklist: title }: SwitchedOff,
  checklist: CompiledChecklist,
  language: Language,
): string {
  const texts = featureTexts[language];
  const known = checklist.topic(topic)?.title[language] ?? topic;
  const part =
    element === undefined
      ? undefined
      : (checklist.element(topic, element)?.title[language] ?? element);
  const subject = part === undefined ? known : `${known}, ${part}`;
  const decided = [by, date === undefined ? undefined : texts.date(date)].filter(
    (each) => each !== undefined,
  );
  return texts.switchedOff({
    subject: escapeMarkdown(capitalised(subject)),
    checklist: escapeMarkdown(title[language]),
    decided: escapeMarkdown(decided.join(', ')),
    reason: escapeMarkdown(reason),
  });
}
