import { dirname, join, relative, resolve, isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { OwnSource } from '#core/checklist/applyOwn.js';
import { readOwnTexts, type ChecklistPlace } from '#lsp/ownTexts.js';

import { checklistFilesIn } from '../node/checklistFiles.js';
import { kindOf, readTextFile } from '../node/files.js';

/** A checklist file that holds for something that is checked. */
export interface OwnFile extends OwnSource {
  /** Below the current folder, where it is there. */
  readonly path: string;
}

/** The checklists that hold for files, as the editor would have it; each set read once. */
export interface OwnChecklists {
  /** The same array for files that the same checklists hold for. Never throws. */
  of(path: string): Promise<readonly OwnFile[]>;
}

/**
 * Looks in the `.robuust` of the folder of a file and of those above it. The outermost is the
 * project: the folder with `.git`, else the current one; for a file outside both, its own. That is
 * what an editor has open, as a rule.
 */
export function createOwnChecklists(current: string): OwnChecklists {
  const byFolder = new Map<string, Promise<readonly OwnFile[]>>();
  /** By the paths of the files: a thousand folders below one checklist have one set. */
  const byFiles = new Map<string, Promise<readonly OwnFile[]>>();

  return {
    of(path) {
      const folder = dirname(resolve(current, path));
      return remembered(byFolder, folder, () => find(folder));
    },
  };

  async function find(folder: string): Promise<readonly OwnFile[]> {
    const places = await checklistFilesIn(await foldersOf(folder));
    return remembered(byFiles, JSON.stringify(places), () => read(places));
  }

  async function read(places: readonly ChecklistPlace[]): Promise<readonly OwnFile[]> {
    const texts = await readOwnTexts(places, async (file) => {
      const read = await readTextFile(file);
      return read.kind === 'text' ? read.text : undefined;
    });
    return places.map(({ at }, index): OwnFile => ({
      uri: pathToFileURL(at).href,
      path: below(current, at).replaceAll('\\', '/'),
      text: '',
      ...texts[index],
    }));
  }

  /** The outermost first. */
  async function foldersOf(folder: string): Promise<readonly string[]> {
    const above = [folder];
    for (let last = folder; dirname(last) !== last; last = dirname(last)) above.push(dirname(last));
    const marks = await Promise.all(above.map((each) => kindOf(join(each, '.git'))));
    const project = marks.findIndex((kind) => kind !== undefined);
    const outermost = project >= 0 ? project : Math.max(0, above.indexOf(current));
    return above.slice(0, outermost + 1).toReversed();
  }
}

function remembered<Value>(before: Map<string, Value>, key: string, make: () => Value): Value {
  const value = before.get(key) ?? make();
  before.set(key, value);
  return value;
}

function below(folder: string, path: string): string {
  const steps = relative(folder, path);
  return steps.startsWith('..') || isAbsolute(steps) ? path : steps;
}
