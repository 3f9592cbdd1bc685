import { staleLaws } from '#generated/staleLaws.js';
import type { StaleLaw } from '#schemas/staleLaw.js';

import type { Draft, Reference } from '../model/draft.js';
import { isWithin, type Span } from '../text/span.js';
import { isSameNumber } from './articles.js';
import { passageAt, placedPassages, type PlacedPassage } from './passages.js';
import type { StalePhrases } from './stalePhrases.js';

/** What is out of date in a draft. */
export interface StaleHit {
  readonly rule: StaleLaw;
  readonly span: Span;
  /** Undefined: it is no citation of an article. */
  readonly reference: Reference | undefined;
}

interface Candidate extends StaleHit {
  readonly index: number;
  /** Index of the passage; -1: it stands in none. */
  readonly passage: number;
}

/**
 * Finds what is out of date. A citation counts wherever it stands; the name of a law not in the
 * notes, which tell how things were; a practice only where the draft regulates.
 */
export function staleIn(draft: Draft, phrases: StalePhrases): readonly StaleHit[] {
  const passages = placedPassages(draft);
  const candidates = [...citationsOf(draft, passages), ...phrasesOf(draft, passages, phrases)];
  if (candidates.length === 0) return [];
  const contexts = contextsOf(draft, passages, candidates, phrases);

  const taken = new Set<Reference>();
  return candidates.filter((candidate) => {
    const { rule, reference, passage, index, span } = candidate;
    if (reference && taken.has(reference)) return false;
    const context = contexts.get(passage);
    if (context?.past || (rule.kind === 'name' && context?.pastNames)) return false;
    if (rule.with && !context?.with.has(index)) return false;
    if (context?.without.has(index)) return false;
    if (context?.excepted.some((each) => each.rule === index && isWithin(span, each.span))) {
      return false;
    }
    if (reference) taken.add(reference);
    return true;
  });
}

/** Passages that speak of the past, of the spans given; what holds now is not claimed of these. */
export function speakOfPast(
  draft: Draft,
  spans: readonly Span[],
  phrases: StalePhrases,
): ReadonlySet<Span> {
  const passages = placedPassages(draft);
  const places = spans.map((span) => ({ span, passage: passageAt(passages, span) }));
  const contexts = contextsOf(draft, passages, places, phrases);
  return new Set(
    places.flatMap(({ span, passage }) => (contexts.get(passage)?.past ? [span] : [])),
  );
}

function citationsOf(draft: Draft, passages: readonly PlacedPassage[]): readonly Candidate[] {
  const rules = rulesFor(draft).filter(({ rule }) => rule.kind === 'citation');
  return draft.references.flatMap((reference) => {
    const fitting = rules.filter(({ rule }) => isCited(rule, reference));
    if (fitting.length === 0) return [];
    const passage = passageAt(passages, reference.span);
    return fitting.map((each) => ({ ...each, span: reference.span, reference, passage }));
  });
}

function isCited(rule: StaleLaw, { target }: Reference): boolean {
  if (rule.kind !== 'citation' || target.kind !== 'statute' || target.guessed) return false;
  if (target.statute !== rule.statute || !isSameNumber(target.article, rule.article)) return false;
  if (rule.clause === undefined) return true;
  if (target.clause !== rule.clause || target.lastClause !== undefined) return false;
  return rule.item === undefined || target.item?.toLowerCase() === rule.item;
}

function phrasesOf(
  draft: Draft,
  passages: readonly PlacedPassage[],
  { found: { matcher, roles } }: StalePhrases,
): readonly Candidate[] {
  const rules = new Map(rulesFor(draft).map((each) => [each.index, each.rule]));
  const matches = matcher.match(
    draft.source.text,
    passages.map(({ passage }) => passage),
    { language: draft.language, perRegion: 100 },
  );
  const found: Candidate[] = [];
  /** End of the last match of a rule, and its passage. */
  const last = new Map<number, { readonly end: number; readonly region: number }>();
  for (const { phrase, region, span } of matches) {
    const role = roles[phrase];
    const rule = role?.kind === 'found' ? rules.get(role.rule) : undefined;
    const zone = passages[region]?.zone;
    if (role?.kind !== 'found' || !rule || zone === undefined || zone === 'notes') continue;
    if (rule.kind === 'practice' && zone !== 'body' && zone !== 'annex') continue;
    const before = last.get(role.rule);
    // Two phrases can find the same, and "Wet openbaarheid van bestuur (Wob)" is said once. What
    // can be put right is said each time.
    const again = rule.kind === 'name' && rule.right !== undefined ? before?.end : Infinity;
    if (before?.region === region && span.start < (again ?? 0)) continue;
    last.set(role.rule, { end: span.end, region });
    found.push({ rule, index: role.rule, span, reference: undefined, passage: region });
  }
  return found;
}

interface RuleAt {
  readonly rule: StaleLaw;
  readonly index: number;
}

/** The rules that hold for a draft of this form and date. */
function rulesFor({ frontmatter: { form, date } }: Draft): readonly RuleAt[] {
  return staleLaws.items.flatMap((rule, index) => {
    if (rule.forms && (!form || !rule.forms.includes(form))) return [];
    return rule.since !== undefined && date !== undefined && date < rule.since
      ? []
      : [{ rule, index }];
  });
}

interface Context {
  past: boolean;
  pastNames: boolean;
  readonly with: Set<number>;
  readonly without: Set<number>;
  readonly excepted: { readonly rule: number; readonly span: Span }[];
}

/** What else stands in the passages of candidates, by index of the passage. */
function contextsOf(
  draft: Draft,
  passages: readonly PlacedPassage[],
  candidates: readonly { readonly passage: number }[],
  { context: { matcher, roles } }: StalePhrases,
): ReadonlyMap<number, Context> {
  const indices = [...new Set(candidates.map(({ passage }) => passage))].filter((at) => at >= 0);
  const regions = indices.flatMap((at) => passages[at]?.passage ?? []);
  const contexts = new Map<number, Context>();
  for (const { phrase, region, span } of matcher.match(draft.source.text, regions, {
    language: draft.language,
    perRegion: 100,
  })) {
    const role = roles[phrase];
    const at = indices[region];
    if (!role || at === undefined) continue;
    const context = contexts.get(at) ?? newContext();
    contexts.set(at, context);
    switch (role.kind) {
      case 'past':
        if (role.names) context.pastNames = true;
        else context.past = true;
        break;
      case 'with':
        context.with.add(role.rule);
        break;
      case 'without':
        context.without.add(role.rule);
        break;
      case 'except':
        context.excepted.push({ rule: role.rule, span });
        break;
      case 'found':
        break;
    }
  }
  return contexts;
}

function newContext(): Context {
  return { past: false, pastNames: false, with: new Set(), without: new Set(), excepted: [] };
}
