import type { OwnSource, Unread } from '#core/checklist/applyOwn.js';
import { limits } from '#core/parse/limits.js';

/** Where a checklist stands, and whether it is known already that it is not read. */
export interface ChecklistPlace {
  /** URI or path: of a file, or of the folder `.robuust` when what is in it is not read. */
  readonly at: string;
  readonly unread?: Unread | undefined;
}

/**
 * Reads the checklists of a workspace, one after another. Of one that is not read it is told why, so
 * that no checklist is passed over in silence. What is too long by itself is cut where that still
 * shows.
 */
export async function readOwnTexts(
  places: readonly ChecklistPlace[],
  read: (at: string) => Promise<string | undefined>,
): Promise<readonly Omit<OwnSource, 'uri'>[]> {
  const texts: Omit<OwnSource, 'uri'>[] = [];
  let left: number = limits.checklists.length;
  for (const { at, unread } of places) {
    if (unread !== undefined) texts.push({ text: '', unread });
    else if (left <= 0) texts.push({ text: '', unread: 'too-much' });
    else {
      const whole = await read(at);
      const text = (whole ?? '').slice(0, limits.checklist.length + 1);
      left -= text.length;
      if (whole === undefined) texts.push({ text, unread: 'unreadable' });
      else texts.push(left >= 0 ? { text } : { text: '', unread: 'too-much' });
    }
  }
  return texts;
}
