import { limits } from '#core/parse/limits.js';

/**
 * Reads the checklists of a workspace, one after another. One that cannot be read, or is past what
 * is read of all together, counts as empty: which is an error that is told, so that no checklist is
 * passed over in silence. What is too long by itself is cut where that still shows.
 */
export async function readOwnTexts<Place>(
  places: readonly Place[],
  read: (place: Place) => Promise<string | undefined>,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let left: number = limits.checklists.length;
  for (const place of places) {
    const whole = left > 0 ? await read(place) : undefined;
    const text = (whole ?? '').slice(0, limits.checklist.length + 1);
    left -= text.length;
    texts.push(left >= 0 ? text : '');
  }
  return texts;
}
