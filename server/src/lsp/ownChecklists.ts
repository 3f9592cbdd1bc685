import { URI, Utils } from 'vscode-uri';

import type { OwnSource } from '#core/checklist/applyOwn.js';

import { readOwnTexts, type ChecklistPlace } from './ownTexts.js';
import type { AboutChecklist } from './questions.js';

/** The checklists of the workspace: which of them hold for a text. */
export interface OwnChecklists {
  /**
   * Those of the folder of a text and of the folders above it, up to that of the workspace; the
   * outermost first, then by name. A text that was never saved has those of the only folder. The
   * same array as long as nothing in it changes. Never throws.
   */
  of(uri: string): Promise<readonly OwnSource[]>;
  /**
   * What a checklist is judged with: those that hold in its folder, itself among them as it is now.
   * Outside the workspace it is judged by itself.
   */
  around(uri: string, text: string): Promise<AboutChecklist>;
  /** The text of one as it holds in its folder; empty when it cannot be read. Undefined: it does not. */
  textOf(uri: string): Promise<string | undefined>;
  /** Those of the only folder of the workspace, for a draft that is yet to be made. */
  ofNewDraft(): Promise<readonly OwnSource[]>;
  /** Notes that one was made, changed or deleted, or that folders came or went. */
  change(): void;
}

export interface OwnChecklistsOptions {
  /** URIs of the workspace folders. */
  readonly folders: () => readonly string[];
  /** The checklist files right in the `.robuust` of these folders, by URI. Never throws. */
  readonly findChecklists: (folders: readonly string[]) => Promise<readonly ChecklistPlace[]>;
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The checklist files that are open, with their text as it is in the editor. */
  readonly open: () => readonly OwnSource[];
  /** Whether the client tells of changes; otherwise nothing is remembered. */
  readonly watched: () => boolean;
}

/** One spelling of each URI: clients escape more or fewer characters. */
function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

export function isChecklistFile(uri: string): boolean {
  return /\/\.robuust\/[^/]+\.ya?ml$/iu.test(uri);
}

/** A checklist file, or the folder of them, of which it is said when it is not read. */
export function isChecklistPlace(uri: string): boolean {
  return isChecklistFile(uri) || /\/\.robuust$/iu.test(uri);
}

export function createOwnChecklists(options: OwnChecklistsOptions): OwnChecklists {
  /** By folder of the text. */
  const found = new Map<string, Promise<readonly OwnSource[]>>();
  const last = new Map<string, readonly OwnSource[]>();
  const none: readonly OwnSource[] = [];

  return {
    of,
    async around(uri, text) {
      const own = await of(uri);
      const judged = { uri: normalUri(uri), text };
      const isAmong = own.some((each) => each.uri === judged.uri);
      return {
        uri: judged.uri,
        own: isAmong
          ? own.map((each) => (each.uri === judged.uri && !each.unread ? judged : each))
          : [...own, judged],
      };
    },
    async textOf(uri) {
      const own = await of(uri);
      return own.find((each) => each.uri === normalUri(uri))?.text;
    },
    ofNewDraft: () => {
      const folder = onlyFolder();
      return folder === undefined ? Promise.resolve(none) : inForce(folder);
    },
    change() {
      found.clear();
    },
  };

  function of(uri: string): Promise<readonly OwnSource[]> {
    const folder = folderOf(uri);
    return folder === undefined ? Promise.resolve(none) : inForce(folder);
  }

  function folderOf(uri: string): string | undefined {
    const { scheme } = URI.parse(uri);
    return scheme === 'untitled' ? onlyFolder() : Utils.dirname(URI.parse(uri)).toString();
  }

  function onlyFolder(): string | undefined {
    const [folder, ...others] = options.folders();
    return others.length === 0 ? folder : undefined;
  }

  function inForce(folder: string): Promise<readonly OwnSource[]> {
    const before = options.watched() ? found.get(folder) : undefined;
    if (before) return before;
    const reading = read(folder);
    found.set(folder, reading);
    return reading;
  }

  async function read(folder: string): Promise<readonly OwnSource[]> {
    const above = foldersTo(folder, options.folders());
    if (above.length === 0) return none;
    const open = new Map(options.open().map(({ uri, text }) => [normalUri(uri), text]));
    const inFolders = await options.findChecklists(above);
    // One that was never saved is not found, and counts all the same.
    const opened = [...open.keys()].filter((uri) => above.includes(parentOf(uri)));
    const places = new Map<string, ChecklistPlace>(opened.map((at) => [at, { at }]));
    for (const place of inFolders) places.set(place.at, place);
    const depth = ({ at }: ChecklistPlace) => above.indexOf(parentOf(at));
    const ordered = [...places.values()].sort(
      (a, b) => depth(a) - depth(b) || (a.at < b.at ? -1 : 1),
    );
    const texts = await readOwnTexts(
      ordered,
      async (uri) => open.get(uri) ?? (await options.readText(uri)),
    );
    const sources = ordered.map(({ at }, index): OwnSource => ({
      uri: at,
      text: '',
      ...texts[index],
    }));
    const before = last.get(folder) ?? none;
    if (isSame(before, sources)) return before;
    last.set(folder, sources);
    return sources;
  }
}

/** The folder whose `.robuust` this is, or is in. */
function parentOf(uri: string): string {
  return Utils.joinPath(URI.parse(uri), '..', ...(isChecklistFile(uri) ? ['..'] : [])).toString();
}

/** A folder and those above it, from that of the workspace on; none when it is outside. */
function foldersTo(folder: string, roots: readonly string[]): readonly string[] {
  const { path, scheme, authority } = URI.parse(folder);
  const within = roots
    .map((uri) => URI.parse(uri))
    .filter((root) => root.scheme === scheme && root.authority === authority)
    .filter((root) => path === bare(root.path) || path.startsWith(`${bare(root.path)}/`))
    .toSorted((a, b) => a.path.length - b.path.length)[0];
  if (!within) return [];
  const steps = path
    .slice(bare(within.path).length)
    .split('/')
    .filter((step) => step !== '');
  return [
    URI.from({ scheme, authority, path: bare(within.path) || '/' }).toString(),
    ...steps.map((_, index) =>
      URI.from({
        scheme,
        authority,
        path: `${bare(within.path)}/${steps.slice(0, index + 1).join('/')}`,
      }).toString(),
    ),
  ];
}

function bare(path: string): string {
  return path.replace(/\/$/u, '');
}

function isSame(a: readonly OwnSource[], b: readonly OwnSource[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ uri, text, unread }, index) => {
      const other = b[index];
      return other?.uri === uri && other.text === text && other.unread === unread;
    })
  );
}
