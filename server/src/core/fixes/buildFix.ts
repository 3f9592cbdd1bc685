import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { Fix } from '../checks/finding.js';
import { featureTexts } from '../messages/features/catalog.js';
import { completeClause } from './completeClause.js';
import type { Edit } from './edit.js';
import { insertSection } from './insertSection.js';
import { renumberArticles } from './renumber.js';
import { escapeSnippet } from './snippet.js';
import { hasChoice } from './template.js';
import { waive } from './waive.js';

/** A fix worked out for the version that was analysed. */
export interface BuiltFix {
  /** What it does, in the language of the user. */
  readonly title: string;
  /** In order of place; none overlaps another. At most one is at the place of another's end. */
  readonly edits: readonly Edit[];
  /** Whether it is the one that the editor should offer first. */
  readonly preferred: boolean;
}

/** Works a fix out. Undefined: it does not apply to this version. */
export function buildFix(fix: Fix, analysis: Analysis, language: Language): BuiltFix | undefined {
  const texts = featureTexts[language].fixes;
  const { draft, checklist } = analysis;
  switch (fix.kind) {
    case 'insert-section': {
      const topic = checklist.topic(fix.topic);
      const edits = topic && insertSection(analysis, topic, fix.variant);
      if (!edits) return undefined;
      const chosen = draft.frontmatter.choices.get(fix.topic) ?? 'standaard';
      return {
        title: texts.insertSection({
          topic: topic.title[language],
          variant: hasChoice(topic, draft.frontmatter.form) ? fix.variant : undefined,
        }),
        edits,
        preferred: fix.variant === chosen,
      };
    }
    case 'complete-clause': {
      const edits = completeClause(analysis, fix.topic, fix.elements);
      if (!edits) return undefined;
      const titles = fix.elements.map((id) => checklist.element(fix.topic, id)?.title[language]);
      const [first = ''] = titles;
      const topicTitle = checklist.topic(fix.topic)?.title[language] ?? fix.topic;
      return {
        title:
          titles.length === 1
            ? texts.completeClause({ element: first })
            : texts.completeAll({ topic: topicTitle, count: titles.length }),
        edits,
        preferred: titles.length === 1,
      };
    }
    case 'waive': {
      const edits = waive(draft, fix.topic, fix.element);
      const own = fix.element === undefined ? undefined : checklist.element(fix.topic, fix.element);
      const subject = (own ?? checklist.topic(fix.topic))?.title[language] ?? fix.topic;
      return edits && { title: texts.waive({ subject }), edits, preferred: false };
    }
    case 'replace':
      return {
        // What has no width could turn the title round.
        title: texts.replace({ text: fix.text.replaceAll(/\p{Cf}/gu, '') }),
        edits: [{ span: fix.span, snippet: escapeSnippet(fix.text) }],
        preferred: true,
      };
    case 'remove-characters':
      return {
        title: texts.removeCharacters,
        edits: fix.spans.map((span) => ({ span, snippet: '' })),
        preferred: true,
      };
    case 'renumber-articles': {
      const edits = renumberArticles(draft);
      return edits && { title: texts.renumber, edits, preferred: true };
    }
  }
}
