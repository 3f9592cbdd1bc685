import { readdirSync, readFileSync } from 'node:fs';

import type { CompiledChecklist } from '#core/checklist/compile.js';
import { createChecklists } from '#lsp/checklists.js';
import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';

import { builtIn } from '../support/builtIn.js';
import { headOf, housing } from '../support/ownChecklist.js';
import { bareDraft } from '../support/server.js';
import { expectSound } from './analysed.js';
import { mutated } from './mutations.js';
import type { Target } from './target.js';

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'))
  .filter((text) => text.length < 20_000);

/** Whole drafts, in the middle of an edit or spoilt. */
export const document: Target<string> = {
  name: 'document',
  input: mutated(samples),
  check: (text) => codesOf(text, builtIn),
  canary: 'reference-broken',
};

/** The lines at the top, with a short draft below. */
export const frontmatter: Target<string> = {
  name: 'frontmatter',
  input: mutated(samples.map((text) => /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? '---\n---\n')),
  check: (text) => codesOf(`${text}\n## Artikel 1 Mandaat\n\nEr is mandaat.\n`, builtIn),
  canary: 'frontmatter-invalid',
};

const own = [
  headOf('a', housing),
  headOf('b', 'off:\n  - { topic: privacy, reason: Elders. }\n'),
  headOf('c', 'extends: [a]\nrevision: 2\n'),
];

/** Checklists of a workspace, each with a draft that it holds for. */
export const checklist: Target<string> = {
  name: 'checklist',
  input: mutated(own),
  check(text) {
    const set = createChecklists({
      layers: checklists,
      profiles: formProfiles,
      wordings: { defects, lexicon },
    });
    const sources = [{ uri: 'test:x.yaml', text }];
    const [file] = set.filesOf(sources);
    const reached = codesOf(bareDraft, set.of(sources));
    for (const { code } of file?.problems ?? []) reached.add(code);
    if (file?.isApplied) reached.add('applied');
    return reached;
  },
  canary: 'applied',
};

function codesOf(text: string, compiled: CompiledChecklist): Set<string> {
  return new Set<string>(expectSound(text, compiled).findings.map(({ code }) => code));
}
