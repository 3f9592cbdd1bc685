import type { Deferral } from '../model/coverage.js';
import type { Draft } from '../model/draft.js';
import type { Evidences } from './evidence.js';
import type { Hit, TopicHits } from './hits.js';
import type { Placed } from './placing.js';
import type { Found, TopicWords } from './sectionEvidence.js';

/**
 * The words that leave a topic to another document: they stand in a passage that speaks of the
 * topic, or in an article on it.
 *
 * An article that settles a good part of the topic defers the rest only to a document that is the
 * topic's own, such as the mandate decision for a mandate, and that exists or is yet to be made. What a sentence leaves
 * to "an annex" is then one subject of many.
 *
 * @param mostLacks - whether the draft itself settles next to nothing of the topic
 */
export function findDeferral(
  draft: Draft,
  { defers }: Evidences,
  { headings, places }: TopicHits,
  placed: readonly Placed[],
  mostLacks: boolean,
): Deferral | undefined {
  const sections = new Set(placed.map(({ section }) => section));
  /** Whether the passage of a hit has words of some kind of the topic. */
  const has = (hit: Hit, wordsOf: (words: TopicWords) => readonly Found[]) => {
    const place = places.get(hit.section);
    return (
      place !== undefined &&
      wordsOf(place.words).some(({ passage }) => place.at.region + passage === hit.region)
    );
  };
  const isOfTopic = (hit: Hit) => has(hit, ({ deferrals }) => deferrals);
  const isSpoken = (hit: Hit) =>
    has(hit, ({ terms, elements }) => [...terms, ...[...elements.values()].flat()]);

  const about = defers.filter((hit) => {
    const zone = draft.sections[hit.section]?.zone;
    if (zone !== 'body' && zone !== 'annex') return false;
    // What an article on several topics leaves to another document is not all of them.
    if (!headings.has(hit.section) && !isSpoken(hit)) return false;
    return sections.size === 0 || sections.has(hit.section) || isOfTopic(hit);
  });
  const isAboutTopic = (hit: Hit) => isOfTopic(hit) || isSpoken(hit);
  const best = about.find(isOfTopic) ?? about.find(isAboutTopic) ?? about[0];
  if (!best) return undefined;

  const open = about.some(({ region, open: isOpen }) => region === best.region && isOpen);
  const grounded = !open && isGrounded(draft, best);
  if (!mostLacks && !(isOfTopic(best) && (grounded || open))) return undefined;
  return { span: best.span, section: best.section, grounded };
}

const dated = /\b\d{1,2}\s+\p{L}+\s+\d{4}\b|\b\d{1,2}-\d{1,2}-\d{4}\b/u;
const annexName = /\b(?:bijlage|annex|schedule)n?\b\s*([\p{L}\d]{1,4})?/iu;

/** Whether the other document exists as far as the draft shows: in a dossier, an annex, dated. */
function isGrounded(draft: Draft, { section, span }: Hit): boolean {
  const text = draft.source.text;
  const passage = draft.sections[section]?.passages.find(
    (candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end,
  );
  const words = text.slice(passage?.span.start ?? span.start, passage?.span.end ?? span.end);

  const annex = annexName.exec(words);
  if (annex) {
    const annexes = draft.sections.filter(({ kind }) => kind === 'annex');
    const number = annex[1]?.toLowerCase();
    return annexes.some(({ number: own }) => own === undefined || own.toLowerCase() === number);
  }
  return draft.frontmatter.dossier !== undefined || dated.test(words);
}
