import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Passage, Section } from '../model/draft.js';
import type { Span } from '../text/span.js';
import { sectionEvidenceOf, type SectionEvidence } from './sectionEvidence.js';

interface Kept {
  readonly start: number;
  readonly passages: readonly Passage[];
  readonly evidence: SectionEvidence;
}

/** What was found in the sections of a draft, so that only those that changed are read again. */
export interface EvidenceMemory {
  /** The evidence of each section, in order. */
  read(draft: Draft, checklist: CompiledChecklist): readonly SectionEvidence[];
  /** Sections that the last reading had to read. */
  readonly count: number;
}

/** For one draft. Keeps what its last version had. */
export function createEvidenceMemory(): EvidenceMemory {
  let known = new Map<string, Kept>();
  /** What is found depends on these as well. */
  let of: CompiledChecklist | undefined;
  let scope = '';
  let count = 0;

  return {
    read(draft, checklist) {
      const { source, language, sections } = draft;
      const names = draft.frontmatter.parties.map(({ name }) => name);
      const wanted = JSON.stringify([language, names]);
      if (of !== checklist || scope !== wanted) known = new Map();
      of = checklist;
      scope = wanted;

      const texts = sections.map(({ span }) => source.text.slice(span.start, span.end));
      const same = sections.map((section, index) => {
        const kept = known.get(texts[index] ?? '');
        return kept && hasSamePassages(kept, section) ? kept.evidence : undefined;
      });
      const fresh = sections.filter((section) => !same[section.index]);
      count = fresh.length;
      const read = readSections(draft, checklist, names, fresh);
      const all = same.map((evidence, index) => evidence ?? read.get(index) ?? nothing);
      known = new Map(
        sections.map(({ span, passages, index }) => [
          texts[index] ?? '',
          { start: span.start, passages, evidence: all[index] ?? nothing },
        ]),
      );
      return all;
    },
    get count() {
      return count;
    },
  };
}

const nothing: SectionEvidence = { topics: new Map(), others: [] };

/** By index of the section. */
function readSections(
  { source, language }: Draft,
  { passages: { matcher, roles } }: CompiledChecklist,
  names: readonly string[],
  sections: readonly Section[],
): ReadonlyMap<number, SectionEvidence> {
  const regions = sections.flatMap(({ passages }) => passages);
  const matches = matcher.match(source.text, regions, { language, names });
  const evidences = new Map<number, SectionEvidence>();
  let region = 0;
  let next = 0;
  for (const { index, span, passages } of sections) {
    const first = next;
    while ((matches[next]?.region ?? Infinity) < region + passages.length) next += 1;
    const own = matches.slice(first, next);
    evidences.set(index, sectionEvidenceOf(own, span.start, region, roles));
    region += passages.length;
  }
  return evidences;
}

/** Whether a section with the same text is read as the same passages. */
function hasSamePassages({ start, passages }: Kept, { span, passages: own }: Section): boolean {
  const moved = span.start - start;
  const isMoved = (from: Span, to: Span | undefined) =>
    to?.start === from.start + moved && to.end === from.end + moved;
  return (
    passages.length === own.length &&
    passages.every(({ span: place, prose }, index) => {
      const other = own[index];
      return (
        isMoved(place, other?.span) &&
        prose.length === other?.prose.length &&
        prose.every((part, at) => isMoved(part, other.prose[at]))
      );
    })
  );
}
