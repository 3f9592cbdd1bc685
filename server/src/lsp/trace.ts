/**
 * An error as it may stand in a log: its name and the places in our code. Not its message, which
 * can quote a draft.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  // The stack begins with the message, which can have lines that look like frames.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => /^\s{2,8}at /u.test(line));
  return [error.name, ...frames.slice(0, 12)].join('\n');
}
