import type { Draft } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { sentenceBefore, sentenceBehind } from '../parse/shown.js';
import type { Shown } from '../parse/shown.js';
import type { Span } from '../text/span.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';
import { rivalsOf } from './rivals.js';

/** Words for one role in a cooperation of municipalities; a draft needs one of each. */
const roles = [
  ['centrumgemeente', 'gastgemeente', 'gastheergemeente'],
  ['regiogemeente', 'partnergemeente'],
  ['centre municipalit', 'host municipalit', 'lead municipalit'],
  ['partner municipalit', 'participating municipalit'],
].map((words) =>
  words.map((word) => ({
    word,
    pattern: new RegExp(`(?<![\\p{L}-])${word}\\p{L}{0,3}(?![\\p{L}-])`, 'giu'),
  })),
);

/**
 * Reports two names for one role or one body: who reads closely asks what the difference is.
 *
 * Silent when both are defined, and when a sentence names the two together: it may tell them apart.
 */
export const termsInconsistent: Check = {
  id: 'terms-inconsistent',
  codes: ['terms-inconsistent'],

  *run({ draft, shown, bodies }) {
    if (isUnread(draft)) return;
    const naming = shown.with(rolesIn);
    const named = new Set(naming.flatMap(({ read }) => read(rolesIn)));
    for (const words of roles) {
      const written = words.filter(({ word }) => named.has(word));
      if (written.length > 1) {
        yield* mixed(
          draft,
          naming,
          written.map(({ pattern }) => pattern),
        );
      }
    }
    for (const { known, rival, first } of rivalsOf(bodies())) {
      const place = known.mentions[0]?.span;
      yield {
        code: 'terms-inconsistent',
        args: { term: rival.name, other: known.name },
        severity: 'information',
        span: first.span,
        related: place ? [{ kind: 'compared', span: place }] : [],
      };
    }
  },
};

/** The words for roles that a passage has, in whatever longer word. */
function rolesIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return roles.flatMap((words) => words.flatMap(({ word }) => (lower.includes(word) ? word : [])));
}

interface Use {
  readonly spans: readonly Span[];
  readonly defined: boolean;
}

function* mixed(draft: Draft, shown: readonly Shown[], words: readonly RegExp[]) {
  const uses = words
    .map((word) => useOf(draft, shown, word))
    .filter(({ spans }) => spans.length > 0);
  if (uses.length < 2 || uses.filter(({ defined }) => defined).length > 1) return;
  if (isToldApart(shown, words)) return;
  // The defined word is the right one, else the one that is used most.
  const [right, ...odd] = uses.toSorted(
    (a, b) => Number(b.defined) - Number(a.defined) || b.spans.length - a.spans.length,
  );
  const place = right?.spans[0];
  for (const { spans } of odd) {
    const [span] = spans;
    if (!span || !place) continue;
    const { text } = draft.source;
    yield {
      code: 'terms-inconsistent',
      args: { term: textOf(text, span), other: textOf(text, place) },
      severity: 'information',
      span,
      related: [{ kind: 'compared', span: place }],
    } as const;
  }
}

/** Where the articles use a word; not as part of the name of another document. */
function useOf(draft: Draft, shown: readonly Shown[], word: RegExp): Use {
  const spans: Span[] = [];
  let defined = draft.definitions.some(
    ({ term }) => textOf(draft.source.text, term).replace(word, '').trim() === '',
  );
  for (const { text, section, spanOf } of shown) {
    for (const match of text.matchAll(word)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (/hierna[^.;]{0,30}$|["“(]$/iu.test(before)) defined = true;
      if (section.zone !== 'body' || isInName(before)) continue;
      spans.push(spanOf(match.index, match.index + match[0].length));
    }
  }
  return { spans, defined };
}

/** Behind a word with a capital that does not begin a sentence: "de Regeling centrumgemeente". */
function isInName(before: string): boolean {
  return /[\p{Ll},] \p{Lu}\p{L}{3,40} $/u.test(before);
}

function isToldApart(shown: readonly Shown[], words: readonly RegExp[]): boolean {
  const [first, ...others] = words;
  if (!first) return false;
  return shown.some(
    ({ section, text }) =>
      section.zone !== 'notes' &&
      Array.from(text.matchAll(first)).some(({ index }) => {
        const sentence = sentenceBefore(text, index) + sentenceBehind(text, index);
        return others.some((word) => sentence.search(word) >= 0);
      }),
  );
}
