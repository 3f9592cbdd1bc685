// Prints how long the core takes to read a draft. Run by hand: npm run bench. Never a test.
import { analyze, runToEnd } from '../../out/server/core/analyze.js';
import { compileChecklist, compileIndexes } from '../../out/server/core/checklist/compile.js';
import { collectEvidence } from '../../out/server/core/coverage/evidence.js';
import { newDraft } from '../../out/server/core/features/newDraft.js';
import { readBlocks } from '../../out/server/core/parse/body.js';
import { parseDraft } from '../../out/server/core/parse/parseDraft.js';
import { createSegmentMemo } from '../../out/server/core/parse/segmentMemo.js';
import { checklists } from '../../out/schemas/generated/checklists.js';
import { defects } from '../../out/schemas/generated/defects.js';
import { formProfiles } from '../../out/schemas/generated/formProfiles.js';
import { lexicon } from '../../out/schemas/generated/lexicon.js';

const rounds = 15;
const sizes = [10_000, 30_000, 100_000];

const beforehand = compileIndexes(checklists, { defects, lexicon });
const checklist = compiled();
console.log(`compile  ${median(compiled)} as in a bundle ${median(() => compiled(beforehand))}`);
for (const size of sizes) {
  const source = { uri: 'bench:draft.md', version: 1, text: draftOf(size) };
  const draft = parseDraft(source);
  console.log(
    [
      `${Math.round(source.text.length / 1000)} kB`.padEnd(8),
      `parse ${median(() => parseDraft(source))}`,
      `match ${median(() => collectEvidence(draft, checklist))}`,
      `analyze ${median(() => runToEnd(analyze(source, checklist)))}`,
    ].join(' '),
  );
}

for (const size of [60_000, 900_000]) {
  const text = varied(draftOf(size));
  const region = { start: text.indexOf('\n---\n') + 4, end: text.length };
  const memo = createSegmentMemo();
  let edited = text;
  readBlocks(edited, region, memo);
  console.log(
    [
      `${Math.round(text.length / 1000)} kB`.padEnd(8),
      `blocks ${median(() => readBlocks(text, region))}`,
      `after an edit ${median((round) => {
        edited = typedIn(edited, round / rounds);
        readBlocks(edited, { start: region.start, end: edited.length }, memo);
      })}`,
    ].join(' '),
  );
}

/** The text with numbers between its words, so that no two of its articles are the same. */
function varied(text) {
  let count = 0;
  return text.replaceAll(' de ', () => ` de ${(count += 1)} `);
}

/** The text with another letter in a word, at a share of its length. */
function typedIn(text, share) {
  const at = text.indexOf('de ', Math.floor(share * 0.9 * text.length));
  return `${text.slice(0, at)}d${text.slice(at)}`;
}

/** The checklist with the phrases for Dutch drafts, which are compiled when the first is read. */
function compiled(indexes) {
  const wordings = { defects, lexicon };
  const made = compileChecklist(checklists, formProfiles, wordings, { compiled: indexes });
  for (const { matcher } of [made.passages, made.headings]) {
    matcher.match('', [], { language: 'nl' });
  }
  return made;
}

/** A draft of at least so many characters: the articles of a new draft, over and over. */
function draftOf(size) {
  const parties = ['Waterstad', 'Dijkdorp', 'Meerveld'].map((name, index) => ({
    name: `gemeente ${name}`,
    role: index === 0 ? 'centrumgemeente' : 'deelnemer',
  }));
  const text = newDraft(
    {
      form: 'centrumregeling',
      title: 'Centrumregeling',
      language: 'nl',
      variant: 'standaard',
      domain: ['beschermd-wonen'],
      parties,
      date: '2026-11-25',
    },
    checklist,
  );
  const start = text.indexOf('### Artikel 1 ');
  const end = text.indexOf('## Ondertekening');
  const articles = text.slice(start, end);
  const times = Math.max(0, Math.ceil((size - text.length) / articles.length));
  return text.slice(0, end) + articles.repeat(times) + text.slice(end);
}

/** Median of some runs, after two to warm up, in milliseconds. */
function median(run) {
  const times = Array.from({ length: rounds + 2 }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  const [middle] = times
    .slice(2)
    .toSorted((a, b) => a - b)
    .slice(Math.floor(rounds / 2));
  return `${middle.toFixed(1)} ms`.padEnd(10);
}
