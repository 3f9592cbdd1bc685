import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft } from '../model/draft.js';
import type { SectionPlace, TopicPlace, TopicPlaces } from './hits.js';
import type { SectionEvidence } from './sectionEvidence.js';

/**
 * The sections that say something of each topic, kept from version to version: only what was found
 * otherwise is put in again. What it gives holds until the next version.
 */
export interface TopicIndex {
  /**
   * @param found - in each section
   * @returns by index in `CompiledChecklist.topics`
   */
  update(
    draft: Draft,
    checklist: CompiledChecklist,
    found: readonly SectionEvidence[],
  ): readonly TopicPlaces[];
}

/** A place that is the same object in each version. */
type Spot = { -readonly [Key in keyof SectionPlace]: SectionPlace[Key] };

interface Entry {
  places: Map<number, TopicPlace>;
  revision: object;
  isOrdered: boolean;
}

export function createTopicIndex(): TopicIndex {
  let of: CompiledChecklist | undefined;
  let last: readonly SectionEvidence[] = [];
  let spots: readonly Spot[] = [];
  let entries: readonly Entry[] = [];

  function clear(checklist: CompiledChecklist, sections: number): void {
    of = checklist;
    last = [];
    spots = Array.from({ length: sections }, (_, section) => ({
      section,
      start: 0,
      region: 0,
      passages: [],
    }));
    entries = checklist.topics.map(() => ({ places: new Map(), revision: {}, isOrdered: true }));
  }

  function replace(at: Spot, before: SectionEvidence | undefined, now: SectionEvidence): void {
    for (const topic of before?.topics.keys() ?? []) {
      const entry = entries[topic];
      if (now.topics.has(topic) || !entry) continue;
      entry.places.delete(at.section);
      entry.revision = {};
    }
    for (const [topic, words] of now.topics) {
      const entry = entries[topic];
      const known = entry?.places.get(at.section);
      if (!entry || known?.words === words) continue;
      entry.places.set(at.section, { at, words });
      entry.revision = {};
      if (!known && before) entry.isOrdered = false;
    }
  }

  return {
    update({ sections }, checklist, found) {
      if (of !== checklist || found.length !== last.length) clear(checklist, found.length);
      let region = 0;
      for (const [index, { span, passages }] of sections.entries()) {
        const spot = spots[index];
        const now = found[index];
        if (!spot || !now) continue;
        spot.start = span.start;
        spot.region = region;
        spot.passages = passages;
        region += passages.length;
        if (last[index] !== now) replace(spot, last[index], now);
      }
      last = found;
      for (const entry of entries) {
        if (entry.isOrdered) continue;
        entry.places = new Map([...entry.places].toSorted(([a], [b]) => a - b));
        entry.isOrdered = true;
      }
      return entries.map(({ places, revision }) => ({ places, revision }));
    },
  };
}
