import type { Checklist } from '#schemas/checklist.js';
import type { FormProfile } from '#schemas/formProfile.js';
import type { LocalizedText } from '#schemas/localizedText.js';
import { bothOf } from '#schemas/ownChecklist.js';

import { ownTexts } from '../messages/ownChecklist.js';
import { limits } from '../parse/limits.js';
import type { SwitchedOff } from './compile.js';
import { readOwn, type ReadOwn } from './ownFile.js';
import { basesOf, inOrder, type Candidate } from './ownOrder.js';
import { invalid, notApplied, spanAt, type ChecklistProblem } from './ownProblem.js';
import { stack, type Stack } from './ownStack.js';

/** The text of a checklist file of a workspace. */
export interface OwnSource {
  readonly uri: string;
  /** Empty when it was not read. */
  readonly text: string;
  readonly unread?: Unread | undefined;
}

/**
 * Why a checklist was not read: it is no regular file, far too large or not open to the user; it is
 * a link, which is not followed; there is too much before it.
 */
export type Unread = keyof typeof ownTexts.unread;

/** What became of one file. */
export interface OwnFile {
  readonly uri: string;
  /** Undefined: it was not read so far. */
  readonly title: LocalizedText | undefined;
  readonly isApplied: boolean;
  readonly problems: readonly ChecklistProblem[];
}

export interface Applied {
  readonly layers: readonly Checklist[];
  readonly profiles: readonly FormProfile[];
  readonly switchedOff: readonly SwitchedOff[];
  /** In the order in which they were given. */
  readonly files: readonly OwnFile[];
}

/**
 * Stacks checklists of a workspace upon the built-in ones: each behind what it builds on, else in
 * the order given. One with a mistake is left out as a whole; the others hold. Never throws.
 */
export function applyOwn(
  layers: readonly Checklist[],
  profiles: readonly FormProfile[],
  sources: readonly OwnSource[],
): Applied {
  const read = sources.map(readSource);
  const problems = read.map((each) => [...each.problems]);
  const candidates = read.flatMap(({ checklist, root }, file): Candidate[] =>
    checklist && root ? [{ file, checklist, root }] : [],
  );
  const report = (candidate: Candidate, problem: ChecklistProblem) =>
    problems[candidate.file]?.push(problem);

  const ids = new Set(read.flatMap(({ root }) => idIn(root) ?? []));
  const builtIn = layers.map(({ id }) => id);
  const { order, problems: unordered } = inOrder(candidates, builtIn, (id) => ids.has(id));
  for (const [candidate, problem] of unordered) report(candidate, problem);

  let stacked: Stack = { layers, profiles, switchedOff: [] };
  let phrases = 0;
  const applied = new Set<number>();
  for (const candidate of order) {
    const { file, root, checklist } = candidate;
    for (const { id, path } of basesOf(candidate)) {
      if (stacked.layers.some((layer) => layer.id === id)) continue;
      report(candidate, invalid(spanAt(root, path), ownTexts.brokenBase(id)));
    }
    const total = phrases + (read[file]?.phrases ?? 0);
    if (total > limits.checklists.phrases) {
      const place = spanAt(root, [checklist.topics ? 'topics' : 'id']);
      report(candidate, invalid(place, ownTexts.tooManyPhrases(total, limits.checklists.phrases)));
      continue;
    }
    const result = stack(stacked, checklist, root);
    for (const problem of result.problems) report(candidate, problem);
    if (problems[file]?.some(isError)) continue;
    phrases = total;
    stacked = result.stack;
    applied.add(file);
  }

  return {
    ...stacked,
    files: sources.map(({ uri }, file) => {
      const { checklist, root } = read[file] ?? tooMany();
      const own = problems[file] ?? [];
      const isApplied = applied.has(file);
      const first = root ? spanAt(root, ['id']) : { start: 0, end: 0 };
      return {
        uri,
        title: checklist && bothOf(checklist.title),
        isApplied,
        problems: isApplied ? own : [...own, notApplied(first, ownTexts.notApplied)],
      };
    }),
  };
}

function isError({ code }: ChecklistProblem): boolean {
  return code === 'checklist-invalid';
}

function readSource({ text, unread }: OwnSource, file: number): ReadOwn {
  if (file >= limits.checklists.files) return tooMany();
  return unread === undefined ? readOwn(text) : notRead(ownTexts.unread[unread]);
}

function tooMany(): ReadOwn {
  return notRead(ownTexts.tooManyFiles(limits.checklists.files));
}

function notRead(message: LocalizedText): ReadOwn {
  const problem = invalid({ start: 0, end: 0 }, message);
  return { checklist: undefined, root: undefined, phrases: 0, problems: [problem] };
}

/** The id of a file that has mistakes elsewhere. */
function idIn(root: ReadOwn['root']): string | undefined {
  const node = root?.kind === 'map' ? root.entries.get('id')?.value : undefined;
  return node?.kind === 'scalar' ? node.text : undefined;
}
