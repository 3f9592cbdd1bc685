import type { Language } from '#schemas/localizedText.js';

import { featureTexts } from '../messages/features/catalog.js';
import { capitalised } from '../messages/sentence.js';
import type { Reference } from '../model/draft.js';
import type { Hover } from './hover.js';
import { citedLaw, type CitedLaw } from './links.js';
import { escapeMarkdown } from './markdown.js';

/**
 * The card of a citation: the law and the article, what it is about in our words, how many leden it
 * has, and in which text that was read. Of an article that nobody read, only the name of the law.
 */
export function lawHover(reference: Reference, language: Language): Hover | undefined {
  const { span, target } = reference;
  const { hover } = featureTexts[language];
  const law = citedLaw(reference);
  if (!law) {
    const name = target.kind === 'statute' ? target.statute : '';
    return name === ''
      ? undefined
      : { span, markdown: lines([bold(name), hover.notRead({ anything: false })]) };
  }
  const opens = law.target === undefined ? [] : [hover.opens];
  return { span, markdown: lines([...card(law, language), ...opens]) };
}

function card({ name, article, known }: CitedLaw, language: Language): readonly string[] {
  const { hover, date } = featureTexts[language];
  const law = language === 'nl' ? name.nl : `${name.nl} (${name.en})`;
  if (known.kind === 'unknown') return [bold(law), hover.notRead({ anything: true })];

  const title = bold(hover.article({ law, article }));
  const { version, checked } = known.read;
  const read = { version: date(version), checked: date(checked) };
  if (known.kind === 'absent') {
    const { before } = known;
    return [
      title,
      hover.notInText({ article: escapeMarkdown(article), ...read }),
      ...(before
        ? [
            hover.before({
              version: date(before.version),
              subject: escapeMarkdown(before.article.subject[language]),
            }),
          ]
        : []),
    ];
  }
  const { subject, clauses } = known.article;
  return [
    title,
    `${escapeMarkdown(capitalised(subject[language]))}.`,
    `${hover.clauses({ count: clauses })} ${hover.read(read)}`,
  ];
}

function bold(text: string): string {
  return `**${escapeMarkdown(capitalised(text))}**`;
}

function lines(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}
