import type { Language } from '#schemas/localizedText.js';
import { TopicState } from '#schemas/protocol.js';
import { forms } from '#schemas/vocabulary.js';

import type { Analysis } from '../analyze.js';
import { featureTexts } from '../messages/features/catalog.js';
import { formNames } from '../messages/names.js';
import { shownState } from '../model/coverage.js';
import { escapeMarkdown, quote } from './markdown.js';
import { switchedOffFor, switchedOffLine } from './switchedOff.js';

/** Why there are findings or none: what kind of file, what is in force, what ran. Markdown. */
export function explain(analysis: Analysis, language: Language): string {
  const { draft, checklist } = analysis;
  const { isDraft, form, places, language: given } = draft.frontmatter;
  const texts = featureTexts[language].explain;
  if (!isDraft) return blocks([`# ${texts.heading}`, texts.notADraft]);

  const profile = form && checklist.profile(form);
  const kind = form
    ? texts.draft({
        form: escapeMarkdown(formNames[form][language]),
        basis: escapeMarkdown(profile?.basis[language] ?? '–'),
      })
    : texts.formUnknown({
        value: quote(places.get('form')?.text ?? ''),
        forms: forms.map((each) => `\`${each}\``).join(', '),
      });
  return blocks([
    `# ${texts.heading}`,
    kind,
    texts.language({ language: draft.language, given: given !== undefined }),
    ...(draft.problems.length > 0 ? [texts.notRead] : []),
    `## ${texts.checklists}`,
    layersOf(analysis, language),
    switchedOffIn(analysis, language),
    ...(checklist.leftOut.length > 0
      ? [
          texts.leftOut({
            names: checklist.leftOut.map((name) => `\`${name.replaceAll('`', '')}\``),
          }),
        ]
      : []),
    `## ${texts.outcome}`,
    outcomeOf(analysis, language),
    `## ${texts.checks}`,
    checksOf(analysis, language),
  ]);
}

function layersOf({ checklist, coverage }: Analysis, language: Language): string {
  const { explain: texts, date } = featureTexts[language];
  return checklist.layers
    .map((layer) => {
      const own = coverage.filter(({ topicId }) => checklist.layerOf(topicId)?.id === layer.id);
      const title = escapeMarkdown(layer.title[language]);
      if (own.length > 0 && own.every(({ level }) => level === 'n/a')) {
        return `- ${texts.notInForce({ title })}`;
      }
      return `- ${texts.layer({
        title,
        id: layer.id,
        revision: layer.revision,
        date: date(layer.lastReviewed),
        topics: own.filter(({ level }) => level !== 'n/a').length,
      })}`;
    })
    .join('\n');
}

function switchedOffIn({ checklist, draft }: Analysis, language: Language): string {
  return switchedOffFor(checklist, draft.frontmatter.form)
    .map((each) => `- ${switchedOffLine(each, checklist, language)}`)
    .join('\n');
}

function outcomeOf({ checklist, coverage, findings }: Analysis, language: Language): string {
  const { explain: texts, states } = featureTexts[language];
  const lines = TopicState.options.flatMap((state) => {
    const topics = coverage
      .filter((own) => shownState(own) === state)
      .flatMap(({ topicId }) => checklist.topic(topicId)?.title[language] ?? [])
      .map(escapeMarkdown);
    return topics.length === 0 ? [] : [`- ${texts.counts({ state: states[state], topics })}`];
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const others = findings.length - errors - warnings;
  const total =
    findings.length === 0 && coverage.length > 0
      ? texts.noFindings
      : texts.findings({ errors, warnings, others });
  return lines.length > 0 ? `${lines.join('\n')}\n\n${total}` : total;
}

function checksOf({ ran, findings }: Analysis, language: Language): string {
  const { explain: texts } = featureTexts[language];
  const done =
    ran.length > 0
      ? texts.ran({ checks: ran.map((check) => `\`${check}\``).join(', ') })
      : texts.nothingRan;
  return [
    done,
    ...findings.flatMap(({ code, args }) =>
      code === 'check-failed' ? [texts.failed({ ...args, check: escapeMarkdown(args.check) })] : [],
    ),
  ].join('\n\n');
}

function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
