import type { CoverageResult } from '#schemas/protocol.js';
import { forms } from '#schemas/vocabulary.js';

import { capitalized } from './capitalized.js';
import type { Translate } from './texts.js';

/** What the status item shows of a draft. */
export interface CoverageText {
  readonly text: string;
  /** What there is to say besides; too long for the list of status items. */
  readonly detail: string;
  readonly severity: 'information' | 'warning';
  /** What a click is for: to insert what is missing, or to read why it is as it is. */
  readonly next: 'insertTopic' | 'explain';
}

type Topic = CoverageResult['topics'][number];

const weights: Readonly<Record<string, number>> = { law: 0, 'law-if': 1, robust: 2 };

/** Puts the coverage of a draft in a few words; undefined for a file that is no draft. */
export function coverageText(coverage: CoverageResult, t: Translate): CoverageText | undefined {
  if (coverage.state === 'not-a-draft') return undefined;
  if (coverage.state !== 'checked') return unknownText(coverage, t);

  const asked = coverage.topics.filter(
    ({ level, state }) => level !== 'n/a' && state !== 'not-applicable',
  );
  const unknown = asked.filter(({ state }) => state === 'unknown');
  const open = asked.filter(({ state }) => state === 'missing' || state === 'incomplete');
  const settled = asked.length - open.length - unknown.length;
  const count = `${settled}/${asked.length}`;

  if (open.length === 0 && unknown.length > 0) {
    return {
      text: `${t('Not all is checked')} · ${count}`,
      detail: t('{0} of the topics could not be checked.', unknown.length),
      severity: 'warning',
      next: 'explain',
    };
  }
  if (open.length === 0 && coverage.failed !== undefined) {
    return {
      text: `${t('Not all is checked')} · ${count}`,
      detail: failedText(coverage.failed, t),
      severity: 'warning',
      next: 'explain',
    };
  }
  if (open.length === 0) {
    return {
      text: `${t('Complete')} · ${count}`,
      detail: t('All topics that this form asks for are settled, waived or laid down elsewhere.'),
      severity: 'information',
      next: 'explain',
    };
  }
  const ordered = open.toSorted((a, b) => weightOf(a) - weightOf(b) || rankOf(a) - rankOf(b));
  return {
    text: `${openText(ordered, t)} · ${count}`,
    detail:
      coverage.failed === undefined
        ? detailOf(open, t)
        : `${detailOf(open, t)} ${failedText(coverage.failed, t)}`,
    severity: ordered.some((topic) => weightOf(topic) <= 2) ? 'warning' : 'information',
    next: 'insertTopic',
  };
}

function failedText(failed: number, t: Translate): string {
  return t('Checks that did not come to their end: {0}.', failed);
}

function unknownText({ form, state }: CoverageResult, t: Translate): CoverageText {
  // A form that is known, and yet no topics: then the reading of them broke down.
  const isStopped = state === 'stopped' || forms.some((known) => known === form);
  return {
    text: isStopped ? t('Outcome unknown') : t('Form unknown'),
    detail: isStopped
      ? t('The check of this draft was stopped before the end.')
      : t('The key form in the frontmatter has no form that Robuust knows.'),
    severity: 'warning',
    next: 'explain',
  };
}

/** Names one topic or two, as many as the list of status items has room for. */
function openText(open: readonly Topic[], t: Translate): string {
  const [name = '', next = ''] = open.map(nameOf);
  const first = capitalized(name);
  const missing = open.every(({ state }) => state === 'missing');
  const others = open.length - 1;
  if (others === 0) return missing ? t('{0} is missing', first) : t('{0} is incomplete', first);
  if (first.length + next.length > mostCharacters) {
    return others === 1
      ? t('{0} and 1 other are incomplete', first)
      : t('{0} and {1} others are incomplete', first, others);
  }
  if (others === 1) {
    return missing
      ? t('{0} and {1} are missing', first, next)
      : t('{0} and {1} are incomplete', first, next);
  }
  return others === 2
    ? t('{0}, {1} and 1 other are incomplete', first, next)
    : t('{0}, {1} and {2} others are incomplete', first, next, others - 1);
}

function detailOf(open: readonly Topic[], t: Translate): string {
  const missing = open.filter(({ state }) => state === 'missing').length;
  const incomplete = open.length - missing;
  if (incomplete === 0) return t('Missing: {0}.', missing);
  if (missing === 0) return t('Incomplete: {0}.', incomplete);
  return t('Missing: {0}. Incomplete: {1}.', missing, incomplete);
}

/** The list of status items is narrow, and what does not fit pushes the link out of it. */
const mostCharacters = 26;

const shortNames: Readonly<Record<string, string>> = { 'planning-control': 'P&C' };

function nameOf({ id, title }: Topic): string {
  const name = shortNames[id] ?? title;
  return name.length > mostCharacters ? `${name.slice(0, mostCharacters - 1).trimEnd()}…` : name;
}

function weightOf({ level }: Topic): number {
  return weights[level] ?? 3;
}

/** What regions fall out over first: without a mandate or a cycle nobody can steer. */
const firstNamed: readonly string[] = ['mandate', 'planning-control'];

function rankOf({ id }: Topic): number {
  const rank = firstNamed.indexOf(id);
  return rank < 0 ? firstNamed.length : rank;
}
