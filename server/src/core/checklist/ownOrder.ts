import type { OwnChecklist } from '#schemas/ownChecklist.js';

import { ownTexts } from '../messages/ownChecklist.js';
import { nearest } from '../parse/nearest.js';
import type { YamlNode } from '../parse/yaml.js';
import { invalid, spanAt, type ChecklistProblem } from './ownProblem.js';

/** A checklist that can be read, with its place among the files that were given. */
export interface Candidate {
  readonly file: number;
  readonly checklist: OwnChecklist;
  readonly root: YamlNode;
}

export interface Ordered {
  /** Each behind those that it builds on; else in the order of the files. */
  readonly order: readonly Candidate[];
  /** Of those that cannot be put in order, and are left out. */
  readonly problems: readonly (readonly [Candidate, ChecklistProblem])[];
}

/** Puts checklists in the order in which they are applied. */
export function inOrder(
  candidates: readonly Candidate[],
  builtIn: readonly string[],
  isKnownFile: (id: string) => boolean,
): Ordered {
  const problems: (readonly [Candidate, ChecklistProblem])[] = [];
  const byId = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { id } = candidate.checklist;
    if (!builtIn.includes(id) && !byId.has(id)) {
      byId.set(id, candidate);
      continue;
    }
    const message = builtIn.includes(id) ? ownTexts.idOfLayer(id) : ownTexts.idTwice(id);
    problems.push([candidate, invalid(spanAt(candidate.root, ['id']), message)]);
  }

  for (const candidate of byId.values()) {
    for (const { id, path } of basesOf(candidate)) {
      const span = spanAt(candidate.root, path);
      if (builtIn.includes(id)) continue;
      if (reaches(id, candidate.checklist.id)) {
        problems.push([candidate, invalid(span, ownTexts.cycle(id))]);
      } else if (!byId.has(id)) {
        const known = [...builtIn, ...byId.keys()];
        const message = isKnownFile(id)
          ? ownTexts.brokenBase(id)
          : ownTexts.unknownLayer(id, nearest(id, known, { loose: true }));
        problems.push([candidate, invalid(span, message)]);
      }
    }
  }

  const wrong = new Set(problems.map(([candidate]) => candidate));
  const order: Candidate[] = [];
  const seen = new Set<Candidate>();
  for (const candidate of byId.values()) place(candidate);
  return { order: order.filter((candidate) => !wrong.has(candidate)), problems };

  /** In the depth: what it builds on first. A cycle ends where it began. */
  function place(candidate: Candidate): void {
    if (seen.has(candidate)) return;
    seen.add(candidate);
    for (const { id } of basesOf(candidate)) {
      const base = byId.get(id);
      if (base) place(base);
    }
    order.push(candidate);
  }

  /** Whether a checklist is another one, or builds on it in the end. */
  function reaches(from: string, to: string): boolean {
    const visited = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true;
      const base = visited.has(id) ? undefined : byId.get(id);
      visited.add(id);
      if (base) open.push(...basesOf(base).map((each) => each.id));
    }
    return false;
  }
}

/** What a checklist builds on, with the place of each name. */
export function basesOf({ checklist }: Candidate) {
  const { extends: bases = [] } = checklist;
  return typeof bases === 'string'
    ? [{ id: bases, path: ['extends'] as const }]
    : bases.map((id, index) => ({ id, path: ['extends', index] as const }));
}
