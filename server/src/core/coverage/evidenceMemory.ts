import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Section } from '../model/draft.js';
import type { ShownSection } from '../parse/shown.js';
import type { OwnSection } from '../parse/sectionMemo.js';
import { sectionEvidenceOf, withKnownWords, type SectionEvidence } from './sectionEvidence.js';

/** What was found in the sections of a draft, so that only those that changed are read again. */
export interface EvidenceMemory {
  /** The evidence of each section, in order. */
  read(
    draft: Draft,
    checklist: CompiledChecklist,
    sections: readonly ShownSection[],
  ): readonly SectionEvidence[];
  /** Sections that the last reading had to read. */
  readonly count: number;
}

/** For one draft. */
export function createEvidenceMemory(): EvidenceMemory {
  let known = new WeakMap<OwnSection, SectionEvidence>();
  /** What is found depends on these as well. */
  let of: CompiledChecklist | undefined;
  let scope = '';
  /** Of the last version, by index of the section. */
  let last: readonly SectionEvidence[] = [];
  let count = 0;

  return {
    read(draft, checklist, sections) {
      const names = draft.frontmatter.parties.map(({ name }) => name);
      const wanted = JSON.stringify([draft.language, names]);
      if (of !== checklist || scope !== wanted) {
        known = new WeakMap();
        last = [];
      }
      of = checklist;
      scope = wanted;

      // Sections that are the same are read once.
      const fresh = new Map<OwnSection, Section>();
      for (const { own, section } of sections) if (!known.has(own)) fresh.set(own, section);
      count = fresh.size;
      const read = readSections(draft, checklist, names, [...fresh.values()]);
      for (const [index, [own, section]] of [...fresh].entries()) {
        const before = last[section.index] ?? nothing;
        known.set(own, withKnownWords(read[index] ?? nothing, before));
      }
      last = sections.map(({ own }) => known.get(own) ?? nothing);
      return last;
    },
    get count() {
      return count;
    },
  };
}

const nothing: SectionEvidence = { topics: new Map(), others: [] };

/** In the order of the sections. */
function readSections(
  { source, language }: Draft,
  { passages: { matcher, roles } }: CompiledChecklist,
  names: readonly string[],
  sections: readonly Section[],
): readonly SectionEvidence[] {
  if (sections.length === 0) return [];
  const regions = sections.flatMap(({ passages }) => passages);
  const matches = matcher.match(source.text, regions, { language, names });
  let region = 0;
  let next = 0;
  return sections.map(({ passages }) => {
    const first = next;
    while ((matches[next]?.region ?? Infinity) < region + passages.length) next += 1;
    const own = sectionEvidenceOf(matches.slice(first, next), passages, region, roles);
    region += passages.length;
    return own;
  });
}
