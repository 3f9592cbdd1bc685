import { applyOwn, type Applied, type OwnFile } from '#core/checklist/applyOwn.js';
import { compileChecklist, type CompiledChecklist } from '#core/checklist/compile.js';

import { miniBuiltIn } from './miniChecklist.js';

/** Checklists of a workspace upon the small one, by the names of their files. */
export function applyMini(files: Readonly<Record<string, string>>): Applied & {
  readonly checklist: CompiledChecklist;
  readonly file: (name: string) => OwnFile;
  /** Code of each problem of a file, with the text at its place. */
  readonly found: (name: string) => readonly (readonly [string, string])[];
} {
  const sources = Object.entries(files).map(([uri, text]) => ({ uri, text }));
  const applied = applyOwn(miniBuiltIn.layers, miniBuiltIn.profiles, sources);
  const file = (name: string) => {
    const own = applied.files.find(({ uri }) => uri === name);
    if (!own) throw new Error(`Not among the files: ${name}`);
    return own;
  };
  return {
    ...applied,
    checklist: compileChecklist(applied.layers, applied.profiles, miniBuiltIn.wordings, {
      switchedOff: applied.switchedOff,
      leftOut: applied.files.filter(({ isApplied }) => !isApplied).map(({ uri }) => uri),
    }),
    file,
    found: (name) =>
      file(name).problems.map(({ code, span }) => [
        code,
        (files[name] ?? '').slice(span.start, span.end),
      ]),
  };
}

/** The opening lines of a checklist. */
export function headOf(id: string, more = ''): string {
  return `id: ${id}\ntitle: ${id} in woorden\nlastReviewed: 2026-11-24\n${more}`;
}

/** A topic of one element, as little as can be written. */
export const housing = `topics:
  - id: housing
    title: woningen per gemeente
    levels: { centrumregeling: robust }
    why: Anders blijft het bij één gemeente.
    terms: [woning*, huisvesting]
    elements:
      - id: number
        title: aantal woningen
        present: [(stelt | stellen) ...8 woningen beschikbaar]
        clause: 'Elke gemeente stelt jaarlijks \${1:tien} woningen beschikbaar.'
`;
