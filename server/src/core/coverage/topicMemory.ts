import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Section, WaiverEntry } from '../model/draft.js';
import { areSame } from '../text/areSame.js';
import type { Evidences } from './evidence.js';
import type { TopicHits } from './hits.js';
import type { Settled } from './settled.js';

/** What was worked out for each topic, besides what was found of it in the sections. */
export interface Situation {
  readonly draft: Draft;
  readonly checklist: CompiledChecklist;
  readonly evidences: Evidences;
  readonly announced: ReadonlySet<number>;
  readonly waivers: readonly WaiverEntry[];
}

interface Kept extends Pick<TopicHits, 'headings' | 'chapters' | 'revision'> {
  readonly settled: Settled;
}

/**
 * How the last version of a draft settled each topic. A topic is worked out again when something was
 * found of it in a section that changed, or when the sections themselves are others.
 */
export interface TopicMemory {
  /** Begins a version; what was kept counts no more where the draft as a whole is another. */
  begin(situation: Situation): void;
  /**
   * @param index - of the topic in the checklist
   * @param settle - works it out
   */
  settled(index: number, hits: TopicHits, settle: () => Settled): Settled;
  /** Topics that the last version worked out. */
  readonly count: number;
}

export function createTopicMemory(): TopicMemory {
  let kept: (Kept | undefined)[] = [];
  let before: { readonly situation: Situation; readonly key: string } | undefined;
  let count = 0;

  return {
    begin(situation) {
      const key = keyOf(situation);
      if (before?.key !== key || !isSameWhole(before.situation, situation)) kept = [];
      before = { situation, key };
      count = 0;
    },

    settled(index, hits, settle) {
      const { headings, chapters, revision } = hits;
      const known = kept[index];
      const isSame =
        known?.revision === revision &&
        areSameSets(known.headings, headings) &&
        areSameSets(known.chapters, chapters);
      if (!isSame) count += 1;
      const settled = isSame ? known.settled : settle();
      kept[index] = { headings, chapters, revision, settled };
      return settled;
    },

    get count() {
      return count;
    },
  };
}

/** What the frontmatter says that topics depend on. */
function keyOf({ draft: { frontmatter }, waivers }: Situation): string {
  const { form, date, domain } = frontmatter;
  return JSON.stringify([
    form,
    date,
    domain,
    waivers.map(({ topic, element }) => [topic, element]),
  ]);
}

function isSameWhole(one: Situation, other: Situation): boolean {
  return (
    one.checklist === other.checklist &&
    areSame(one.draft.sections, other.draft.sections, isSamePlace) &&
    areSameSets(one.announced, other.announced) &&
    areSameSets(one.evidences.mentions, other.evidences.mentions) &&
    areSameSets(one.evidences.definitionLists, other.evidences.definitionLists) &&
    areSame(
      [...one.evidences.annexOwners],
      [...other.evidences.annexOwners],
      ([annex, owners], [otherAnnex, others]) =>
        annex === otherAnnex && areSame(owners, others, Object.is),
    )
  );
}

function isSamePlace(one: Section, other: Section): boolean {
  return one.kind === other.kind && one.zone === other.zone && one.chapter === other.chapter;
}

function areSameSets<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
