import { analyze, runToEnd, type Analysis } from '#core/analyze.js';
import type { CompiledChecklist } from '#core/checklist/compile.js';
import type { Finding } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';
import type { TopicCoverage } from '#core/model/coverage.js';
import type { Span } from '#core/text/span.js';

import type { CorpusDocument, Label } from './corpus.js';
import { counted, none, type Counts } from './counts.js';
import { notAsked, reportedBy, reportsAnyKind, type Reported } from './defectKinds.js';

/** A question on which the reader and Robuust differ. */
export interface Disagreement {
  readonly file: string;
  /** From 1: of the words that counted, of the article, or of `form`. */
  readonly line: number;
  /** `mandate` or `mandate/submandate`. */
  readonly id: string;
  readonly label: Label;
  readonly predicted: string;
  /** The words that counted; empty: there were none. */
  readonly words: readonly string[];
}

export interface SeededDefect {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly where: string;
  readonly outcome: 'found' | 'missed' | 'not-asked';
}

/** A finding of severity error that the labels speak against, or do not know. */
export interface DoubtfulError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  /** `false`: a label says that it is there. `unlabelled`: no label or defect speaks of it. */
  readonly verdict: 'false' | 'unlabelled';
}

/** How often a rule raised an alarm, rightly and wrongly. */
export interface Alarms {
  readonly right: number;
  readonly wrong: number;
}

/** How often a check reported a seeded defect, and something that no label speaks of. */
export interface Reports {
  readonly found: number;
  readonly unlabelled: number;
}

export interface Evaluation {
  readonly documents: number;
  /** Documents that are no draft, or whose form is unknown: nothing was predicted. */
  readonly skipped: readonly string[];
  readonly topics: ReadonlyMap<string, Counts>;
  readonly elements: ReadonlyMap<string, Counts>;
  /** Of topics, by form. */
  readonly byForm: ReadonlyMap<string, Counts>;
  /** How `present` and `partial` topics were told apart: by label, then by state. */
  readonly depth: ReadonlyMap<Label, ReadonlyMap<string, number>>;
  readonly disagreements: readonly Disagreement[];
  readonly defects: readonly SeededDefect[];
  readonly errors: readonly DoubtfulError[];
  /** By rule: `topic-missing mandate`, `element-missing mandate/submandate`. */
  readonly alarms: ReadonlyMap<string, Alarms>;
  /** Of the other checks, by code, in the documents with seeded defects. */
  readonly reports: ReadonlyMap<string, Reports>;
}

/** Compares what the checklist finds in labelled documents with their labels. */
export function evaluate(
  documents: readonly CorpusDocument[],
  checklist: CompiledChecklist,
): Evaluation {
  const topics = new Map<string, Counts>();
  const elements = new Map<string, Counts>();
  const byForm = new Map<string, Counts>();
  const depth = new Map<Label, Map<string, number>>();
  const alarms = new Map<string, Alarms>();
  const reports = new Map<string, Reports>();
  const skipped: string[] = [];
  const disagreements: Disagreement[] = [];
  const defects: SeededDefect[] = [];
  const errors: DoubtfulError[] = [];

  for (const document of documents) {
    const source = { uri: `corpus:${document.name}`, version: 0, text: document.text };
    const analysis = runToEnd(analyze(source, checklist));
    if (analysis.coverage.length === 0) {
      skipped.push(document.name);
      continue;
    }
    readTopics(document, analysis);
    readElements(document, analysis);
    readDefects(document, analysis);
  }
  return {
    documents: documents.length - skipped.length,
    skipped,
    topics,
    elements,
    byForm,
    depth,
    disagreements,
    defects,
    errors,
    alarms,
    reports,
  };

  function readTopics(document: CorpusDocument, analysis: Analysis): void {
    for (const [id, label] of Object.entries(document.topics)) {
      const asked = askedOf(analysis, id);
      if (label === 'unsure' || asked.length === 0) continue;
      const isThere = label !== 'absent';
      const isFound = asked.some(({ state }) => foundStates.has(state));
      topics.set(id, counted(topics.get(id) ?? none, isThere, isFound));
      byForm.set(document.form, counted(byForm.get(document.form) ?? none, isThere, isFound));
      if (!isFound) alarm(`topic-missing ${id}`, !isThere);
      const state = asked.find((each) => foundStates.has(each.state))?.state ?? 'missing';
      if (isThere) {
        const states = depth.get(label) ?? new Map<string, number>();
        depth.set(label, states.set(state, (states.get(state) ?? 0) + 1));
      }
      if (isThere === isFound) continue;
      const spans = asked.flatMap(wordsOf).slice(0, 4);
      const section = asked.flatMap(({ sections }) => sections)[0];
      disagree(document, analysis, { id, label, predicted: state, spans, section });
    }
  }

  function readElements(document: CorpusDocument, analysis: Analysis): void {
    for (const [topic, labels] of Object.entries(document.elements)) {
      const [coverage] = askedOf(analysis, topic);
      if (!coverage || coverage.state === 'deferred' || coverage.state === 'waived') continue;
      for (const [ids, label] of Object.entries(labels)) {
        const asked = coverage.elements.filter(({ elementId }) =>
          ids.split('|').includes(elementId),
        );
        if (asked.length === 0 || (label !== 'present' && label !== 'absent')) continue;
        const id = `${topic}/${ids}`;
        const isThere = label === 'present';
        const isFound = asked.some(({ state }) => state === 'present');
        elements.set(id, counted(elements.get(id) ?? none, isThere, isFound));
        if (!isFound && coverage.sections.length > 0) alarm(`element-missing ${id}`, !isThere);
        if (isThere === isFound) continue;
        const spans = asked.flatMap(({ evidence }) => evidence.map(({ span }) => span));
        const predicted = isFound ? 'present' : 'absent';
        const section = coverage.sections[0];
        disagree(document, analysis, { id, label, predicted, spans, section });
      }
    }
  }

  function alarm(rule: string, isRight: boolean): void {
    const { right, wrong } = alarms.get(rule) ?? { right: 0, wrong: 0 };
    alarms.set(rule, { right: right + Number(isRight), wrong: wrong + Number(!isRight) });
  }

  function disagree(
    { name, text }: CorpusDocument,
    { draft }: Analysis,
    {
      spans,
      section,
      ...rest
    }: Pick<Disagreement, 'id' | 'label' | 'predicted'> & {
      spans: readonly Span[];
      section: number | undefined;
    },
  ): void {
    const heading = section === undefined ? undefined : draft.sections[section]?.heading;
    const at = spans[0] ?? heading ?? draft.anchor;
    const words = spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '));
    disagreements.push({ file: name, line: lineOf(text, at.start), words, ...rest });
  }

  function readDefects(document: CorpusDocument, { findings, coverage }: Analysis): void {
    const { name, text } = document;
    const explained = new Set<Finding>();
    for (const { kind, where } of document.defects) {
      const start = text.indexOf(where);
      const places = placesOf(where, text);
      const reports = findings.filter((finding) => isReport(finding, kind, places, text));
      for (const report of reports) explained.add(report);
      const outcome = kind in notAsked ? 'not-asked' : reports.length > 0 ? 'found' : 'missed';
      defects.push({ file: name, line: lineOf(text, start), kind, where, outcome });
    }
    for (const finding of findings) {
      const label = labelOf(document, finding);
      const isDemand = finding.code.startsWith('topic-') || finding.code === 'element-missing';
      if (!isDemand && document.defects.length > 0) {
        const { found, unlabelled } = reports.get(finding.code) ?? { found: 0, unlabelled: 0 };
        const isFound = explained.has(finding);
        reports.set(finding.code, {
          found: found + Number(isFound),
          unlabelled: unlabelled + Number(!isFound),
        });
      }
      if (finding.severity !== 'error' || explained.has(finding) || label === 'absent') continue;
      if (coverage.length === 0) continue;
      errors.push({
        file: name,
        line: lineOf(text, finding.span.start),
        code: [finding.code, finding.topic, finding.element].filter(Boolean).join(' '),
        message: messageOf(finding, 'nl'),
        verdict: label === 'present' || label === 'partial' ? 'false' : 'unlabelled',
      });
    }
  }
}

const foundStates: ReadonlySet<string> = new Set(['covered', 'incomplete', 'deferred']);

/** The topics of an id `a|b` that this form asks for. */
function askedOf({ coverage }: Analysis, id: string): readonly TopicCoverage[] {
  return coverage.filter(
    ({ topicId, state }) => id.split('|').includes(topicId) && state !== 'not-applicable',
  );
}

function wordsOf({ elements, nearest }: TopicCoverage): readonly Span[] {
  const spans = elements.flatMap(({ evidence }) => evidence.map(({ span }) => span));
  return spans.length > 0 || !nearest ? spans : [nearest.span];
}

function labelOf(
  { topics, elements }: CorpusDocument,
  { code, topic, element }: Finding,
): Label | undefined {
  if (topic === undefined) return undefined;
  if (element !== undefined) return elements[topic]?.[element];
  if (!code.startsWith('topic-')) return undefined;
  return Object.entries(topics).find(([id]) => id.split('|').includes(topic))?.[1];
}

function placesOf(where: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(where); start >= 0; start = text.indexOf(where, start + 1)) {
    places.push({ start, end: start + where.length });
  }
  return places;
}

function isReport(finding: Finding, kind: string, places: readonly Span[], text: string): boolean {
  const { code, topic, element, span } = finding;
  const isMeant = ({ code: wanted, subject }: Reported): boolean =>
    code === wanted &&
    (subject === undefined || subject === topic || subject === `${topic}/${element}`);
  const isDemand = code.startsWith('topic-') || code === 'element-missing';
  const known = reportedBy[kind];
  if (isDemand) return known?.some(isMeant) ?? false;
  if (!places.some((place) => touchesLines(span, place, text))) return false;
  return known === undefined || [...known, ...reportsAnyKind].some(isMeant);
}

/** Whether a span has a line in common with a place. */
function touchesLines(span: Span, place: Span, text: string): boolean {
  const start = text.lastIndexOf('\n', place.start) + 1;
  const next = text.indexOf('\n', place.end);
  return span.end >= start && span.start <= (next < 0 ? text.length : next);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length;
}
