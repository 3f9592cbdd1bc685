import { applyOwn, type OwnFile, type OwnSource } from '#core/checklist/applyOwn.js';
import type { Wordings } from '#core/checklist/collectPhrases.js';
import {
  compileChecklist,
  type CompiledChecklist,
  type CompiledIndexes,
} from '#core/checklist/compile.js';
import type { Checklist } from '#schemas/checklist.js';
import type { FormProfile } from '#schemas/formProfile.js';

/** What the product comes with. */
export interface BuiltIn {
  readonly layers: readonly Checklist[];
  readonly profiles: readonly FormProfile[];
  readonly wordings: Wordings;
  /** The phrases of these, compiled when the product was packaged; undefined: they are when asked. */
  readonly compiled?: CompiledIndexes | undefined;
}

/** The built-in checklist, with those of workspaces upon it: each set is compiled once. */
export interface Checklists {
  /** Undefined or empty: the built-in checklist as it is. */
  of(own: readonly OwnSource[] | undefined): CompiledChecklist;
  /** What became of each file of a set. */
  filesOf(own: readonly OwnSource[]): readonly OwnFile[];
}

interface Set {
  readonly files: readonly OwnFile[];
  readonly checklist: CompiledChecklist;
}

/** Sets that are kept: one of each workspace folder that is worked in, and of the one before it. */
const most = 4;

export function createChecklists({ layers, profiles, wordings, compiled }: BuiltIn): Checklists {
  const plain = compileChecklist(layers, profiles, wordings, { compiled });
  /** By content, the one used last at the end. */
  const sets = new Map<string, Set>();

  return {
    of: (own = []) => (own.length === 0 ? plain : setOf(own).checklist),
    filesOf: (own) => (own.length === 0 ? [] : setOf(own).files),
  };

  function setOf(own: readonly OwnSource[]): Set {
    const key = JSON.stringify(own.map(({ uri, text, unread }) => [uri, text, unread]));
    const set = sets.get(key) ?? compile(own);
    sets.delete(key);
    sets.set(key, set);
    for (const old of [...sets.keys()].slice(0, Math.max(0, sets.size - most))) sets.delete(old);
    return set;
  }

  function compile(own: readonly OwnSource[]): Set {
    const { files, switchedOff, ...stacked } = applyOwn(layers, profiles, own);
    const leftOut = files.filter(({ isApplied }) => !isApplied).map(({ uri }) => nameOf(uri));
    const isNothing = leftOut.length === files.length;
    return {
      files,
      checklist: isNothing
        ? { ...plain, leftOut }
        : compileChecklist(stacked.layers, stacked.profiles, wordings, {
            switchedOff,
            leftOut,
            compiled,
          }),
    };
  }
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
