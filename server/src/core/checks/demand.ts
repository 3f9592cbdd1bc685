import type { Element, Source, Topic } from '#schemas/checklist.js';
import type { Defect } from '#schemas/defect.js';
import type { Certainty, Form } from '#schemas/vocabulary.js';

import type { Reason } from '../messages/findingArgs.js';
import type { Severity } from './finding.js';

type DemandLevel = Reason['level'];

const severityOfLevel: Readonly<Record<DemandLevel, Severity>> = {
  law: 'error',
  robust: 'warning',
  recommended: 'information',
};

/** What rests on a secondary source is at most a warning, on general knowledge information. */
const severityOfCertainty: Readonly<Record<Certainty, Severity>> = {
  V: 'error',
  S: 'warning',
  G: 'information',
};

const weights: Readonly<Record<Severity, number>> = {
  error: 3,
  warning: 2,
  information: 1,
  hint: 0,
};

function weaker(...severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (weights[b] < weights[a] ? b : a));
}

/** Why a topic is asked of a draft of this form, and how bad it is that it lacks. */
export interface Demand {
  readonly severity: Severity;
  readonly reason: Reason;
}

export function demandOfTopic(topic: Topic, level: DemandLevel, form: Form): Demand {
  const source = bestSource([topic.sources], level, form);
  return {
    severity: topic.tentative
      ? 'hint'
      : weaker(severityOfLevel[level], severityOfCertainty[source?.certainty ?? 'S']),
    reason: {
      form,
      level,
      source,
      ...(topic.tentative ? { tentative: true } : {}),
      ...(topic.levels[form] === 'law-if' && level === 'law' && topic.condition
        ? { condition: topic.condition.why }
        : {}),
      ...(level === 'law' && topic.lawFrom ? { since: topic.lawFrom } : {}),
    },
  };
}

/** A demand of an element never weighs more than that of its topic. */
export function demandOfElement(
  element: Element,
  level: DemandLevel,
  topic: Topic,
  topicLevel: DemandLevel,
  form: Form,
): Demand {
  const own = weaker(severityOfLevel[level], severityOfLevel[topicLevel]);
  const weight = own === 'error' ? 'law' : own === 'warning' ? 'robust' : 'recommended';
  const source = bestSource([element.sources, topic.sources], weight, form);
  const since = element.applies?.from ?? (weight === 'law' ? topic.lawFrom : undefined);
  return {
    severity: weaker(own, severityOfCertainty[source?.certainty ?? 'S']),
    reason: { form, level: weight, source, ...(since ? { since } : {}) },
  };
}

/** How bad a defect is in a draft of this form, and what that rests on. */
export function demandOfDefect(
  { severity, sources }: Defect,
  form: Form,
): { readonly severity: Severity; readonly source: Source | undefined } {
  const source = bestSource([sources], severity === 'error' ? 'law' : 'robust', form);
  return { severity: weaker(severity, severityOfCertainty[source?.certainty ?? 'S']), source };
}

/**
 * The source that carries a demand: the element's own before those of the topic, of these only the
 * ones that hold for the form; for what the law demands a statute; the surest first,
 * and among equals one that is about this form.
 */
function bestSource(
  lists: readonly (readonly Source[])[],
  level: DemandLevel,
  form: Form,
): Source | undefined {
  const order = 'VSG';
  const bySurety = (a: Source, b: Source) =>
    order.indexOf(a.certainty) - order.indexOf(b.certainty) ||
    Number(b.forms !== undefined) - Number(a.forms !== undefined);
  for (const sources of lists) {
    const holding = sources.filter(({ forms }) => !forms || forms.includes(form));
    // What a checklist of the workspace asks differently, it asks itself.
    const own = holding.find(({ kind }) => kind === 'own');
    if (own) return own;
    const statutes = holding.filter(({ kind }) => kind === 'statute');
    const candidates = level === 'law' && statutes.length > 0 ? statutes : holding;
    const best = candidates.toSorted(bySurety)[0];
    if (best) return best;
  }
  return undefined;
}
