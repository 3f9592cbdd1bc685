import type { Analysis } from '#core/analyze.js';
import { completionsAt } from '#core/features/completions.js';
import { hoverAt } from '#core/features/hover.js';
import { lawLinksOf } from '#core/features/links.js';
import { foldsOf, outlineOf } from '#core/features/outline.js';
import { ownCompletionsAt } from '#core/features/ownCompletions.js';
import { ownHoverAt } from '#core/features/ownHover.js';
import { coverageOf, explain, insertableTopics, newDraft } from '#core/features/report.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { templateOf } from '#core/fixes/template.js';
import { variants } from '#schemas/checklist.js';
import { forms } from '#schemas/vocabulary.js';

import { accountOf } from './account.js';
import type { Checklists } from './checklists.js';
import { offeredFixes, safeEdits } from './offeredFixes.js';
import type {
  AboutChecklist,
  DraftAnswers,
  DraftQuestions,
  GeneralAnswers,
  GeneralQuestions,
  QuestionKind,
} from './questions.js';
import { reportOf } from './report.js';

/**
 * How each question about a draft is answered. A file that is no draft has nothing to show: only
 * `report`, `coverage`, `explain` and `account` say as much, the others are not reached.
 */
const draftAnswers: {
  readonly [Kind in keyof DraftQuestions]: (
    params: DraftQuestions[Kind],
    analysis: Analysis,
  ) => DraftAnswers[Kind];
} = {
  report: (_, analysis) => reportOf(analysis),
  hover: ({ offset, language }, analysis) => hoverAt(analysis, offset, language),
  completions: ({ offset, language }, analysis) => completionsAt(analysis, offset, language),
  fixes: ({ span, language }, analysis) => offeredFixes(analysis, span, language),
  safeFixes: ({ language }, analysis) => safeEdits(analysis, language),
  outline: (_, { draft }) => outlineOf(draft),
  folds: (_, { draft }) => foldsOf(draft),
  links: (_, { draft }) => lawLinksOf(draft),
  coverage: ({ language }, analysis) => coverageOf(analysis, language),
  explain: ({ language }, analysis) => explain(analysis, language),
  insertable: ({ language }, analysis) => insertableTopics(analysis, language),
  insertTopic: ({ topic, variant, language }, analysis) =>
    buildFix({ kind: 'insert-section', topic, variant }, analysis, language),
  account: (_, analysis) => accountOf(analysis),
};

/** What a file that is no draft gets for an answer, where the core is not asked. */
const nothing: { readonly [Kind in keyof DraftQuestions]?: DraftAnswers[Kind] } = {
  completions: [],
  fixes: [],
  safeFixes: [],
  outline: [],
  folds: [],
  links: [],
  insertable: { topics: [] },
};

const askedOfAnyFile: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'report',
  'coverage',
  'explain',
  'account',
]);

const generalAnswers: {
  readonly [Kind in keyof GeneralQuestions]: (
    params: GeneralQuestions[Kind],
    checklists: Checklists,
  ) => GeneralAnswers[Kind];
} = {
  newDraft: ({ own, ...params }, checklists) => newDraft(params, checklists.of(own)),
  forms(_, checklists) {
    const { profile, topics } = checklists.of(undefined);
    return {
      forms: forms.flatMap((form) => {
        const known = profile(form);
        if (!known) return [];
        const { title, basis } = known;
        const offered = variants.filter((variant) =>
          topics.some((topic) => templateOf(topic, variant, form)),
        );
        return [{ form, title, basis, variants: offered }];
      }),
    };
  },
  checklistProblems: ({ uri, own }, checklists) =>
    checklists.filesOf(own).find((file) => file.uri === uri)?.problems ?? [],
  checklistHover: (params, checklists) =>
    ownHoverAt(textIn(params), params.offset, checklists.of(params.own), params.language),
  checklistCompletions: (params, checklists) =>
    ownCompletionsAt(textIn(params), params.offset, checklists.of(params.own), params.language),
};

function textIn({ uri, own }: AboutChecklist): string {
  return own.find((each) => each.uri === uri)?.text ?? '';
}

export function isGeneral(question: QuestionKind): question is keyof GeneralQuestions {
  return question in generalAnswers;
}

export function answerDraft<Kind extends keyof DraftQuestions>(
  question: Kind,
  params: DraftQuestions[Kind],
  analysis: Analysis,
): DraftAnswers[Kind] | undefined {
  if (!analysis.draft.frontmatter.isDraft && !askedOfAnyFile.has(question)) {
    return nothing[question];
  }
  return draftAnswers[question](params, analysis);
}

export function answerGeneral<Kind extends keyof GeneralQuestions>(
  question: Kind,
  params: GeneralQuestions[Kind],
  checklists: Checklists,
): GeneralAnswers[Kind] {
  return generalAnswers[question](params, checklists);
}
