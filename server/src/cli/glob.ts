/**
 * Whether a path matches a pattern. `*` and `?` stand for characters within a name, `**` for any
 * number of folders. Both have `/` between names. The cost is at most the product of the lengths.
 */
export function matches(pattern: string, path: string): boolean {
  return matchesSequence(
    pattern.split('/'),
    path.split('/'),
    (part) => part === '**',
    (part, name) => matchesName(part, name),
  );
}

/** Whether a path below a folder can match. */
export function mayHold(pattern: string, folder: string): boolean {
  if (folder === '.' || folder === '/') return true;
  const parts = pattern.split('/');
  return parts.some((_, index) => matches(parts.slice(0, index).join('/'), folder));
}

export function isGlob(pattern: string): boolean {
  return /[*?]/u.test(pattern);
}

/** The folders in front of the first name with a `*` or `?`; empty for the present folder. */
export function fixedPartOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first < 0 ? -1 : first).join('/');
}

function matchesName(pattern: string, name: string): boolean {
  return matchesSequence(
    Array.from(pattern),
    Array.from(name),
    (part) => part === '*',
    (part, character) => part === '?' || part === character,
  );
}

/** Goes back no further than to the last star: what stands before it has been matched for good. */
function matchesSequence(
  pattern: readonly string[],
  sequence: readonly string[],
  isStar: (part: string) => boolean,
  isOne: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < sequence.length) {
    const part = pattern[at];
    const item = sequence[index] ?? '';
    if (part !== undefined && isStar(part)) {
      star = at++;
      resume = index;
    } else if (part !== undefined && isOne(part, item)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isStar);
}
