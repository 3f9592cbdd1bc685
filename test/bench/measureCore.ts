import { analyze, runToEnd } from '#core/analyze.js';
import {
  compileChecklist,
  compileIndexes,
  rememberingChecklist,
  type CompiledIndexes,
} from '#core/checklist/compile.js';
import { collectEvidence } from '#core/coverage/evidence.js';
import { createCoverageMemory } from '#core/coverage/coverageMemory.js';
import { createDraftMemory } from '#core/draftMemory.js';
import { shownDraft } from '#core/parse/shown.js';
import { parseDraft } from '#core/parse/parseDraft.js';
import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';

import type { DraftWriter } from './documents.js';
import type { Figures } from './figures.js';
import { us, type Size } from './sizes.js';
import { createTypist, places } from './typist.js';

const wordings = { defects, lexicon };

/** Rounds that are not counted, in which the code gets warm. */
const warmUp = 2;

/** Measures the core by itself, without a server, in this process. */
export function measureCore(
  sizes: readonly Size[],
  writeDraft: DraftWriter,
  rounds: number,
  figures: Figures,
): void {
  const indexes = compileIndexes(checklists, wordings);
  const checklist = compile(indexes);
  const repeat = (measure: string, action: (text: string) => unknown, prepare = () => '') => {
    for (let round = -warmUp; round < rounds; round++) {
      const text = prepare();
      const start = performance.now();
      action(text);
      if (round >= 0) figures.add(measure, us, performance.now() - start);
    }
  };

  repeat('compile', () => compile());
  repeat('compile as in a bundle', () => compile(indexes));
  for (const { name, length } of sizes) {
    const source = { uri: 'bench:concept.md', version: 1, text: writeDraft(length, 1) };
    const read = createDraftMemory();
    const draft = parseDraft(source, read);
    repeat(`parse ${name}`, () => parseDraft(source));
    const shown = shownDraft(draft, read);
    repeat(`evidence ${name}`, () =>
      collectEvidence(draft, checklist, shown, createCoverageMemory()),
    );
    repeat(`analyze ${name}`, () => runToEnd(analyze(source, checklist)));

    const remembering = rememberingChecklist(checklist);
    const memory = createDraftMemory();
    const typist = createTypist(source.text);
    let index = 0;
    repeat(
      `analyze ${name} after a keystroke`,
      (text) => runToEnd(analyze({ ...source, text }, remembering, { memory })),
      () => typist.type(places[index++ % places.length] ?? 'start').text,
    );
  }
}

/** The checklist with the phrases for Dutch drafts, which are compiled when the first is read. */
function compile(indexes?: CompiledIndexes) {
  const made = compileChecklist(checklists, formProfiles, wordings, { compiled: indexes });
  for (const { matcher } of [made.passages, made.headings]) {
    matcher.match('', [], { language: 'nl' });
  }
  return made;
}
