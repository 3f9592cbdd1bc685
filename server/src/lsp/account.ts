import type { Analysis } from '#core/analyze.js';
import type { ElementCoverage, TopicCoverage } from '#core/model/coverage.js';
import { labelOf } from '#core/model/label.js';
import { textOf } from '#core/text/span.js';

import type { Account, TopicAccount } from './questions.js';

/** Characters of the words that counted which an account quotes. */
const longestQuote = 200;

/** What a draft settles and where, topic by topic, for the reports of the command line. */
export function accountOf(analysis: Analysis): Account {
  const { draft, coverage } = analysis;
  const { form, places, isDraft, waivers } = draft.frontmatter;
  return {
    isDraft,
    form: isDraft ? (form ?? places.get('form')?.text) : undefined,
    language: draft.language,
    isDated: waivers.some(({ until }) => until !== undefined),
    coverage: isDraft ? coverage.map((topic) => topicAccount(analysis, topic)) : [],
  };
}

function topicAccount(analysis: Analysis, topic: TopicCoverage): TopicAccount {
  return {
    topic: topic.topicId,
    level: topic.level,
    state: topic.state,
    articles: topic.sections.map((section) => labelOf(analysis.draft, section)),
    elements: topic.elements.map((element) => ({
      id: element.elementId,
      state: element.state,
      evidence: evidenceOf(analysis, element),
    })),
  };
}

function evidenceOf({ draft }: Analysis, { evidence }: ElementCoverage) {
  const [best] = evidence;
  if (!best) return undefined;
  const text = textOf(draft.source.text, best.span).slice(0, longestQuote);
  return { offset: best.span.start, text };
}
