/** Time, as a host has it. The language server itself reads no clock and sets no timer. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  readonly now: () => number;
  /** Processor time in milliseconds that this process has used, where that can be known. */
  readonly cpu?: () => number;
  /** Runs an action later; what it returns takes that back. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** Lets waiting messages be read first. */
  readonly turn: () => Promise<void>;
}

/** The day of today for its user, as ISO 8601 writes it. */
export function isoToday(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Waits for a promise at most so long; then goes on without, with undefined. */
export function within<Value>(
  clock: Clock,
  milliseconds: number,
  promise: Promise<Value>,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const takeBack = clock.after(milliseconds, () => {
      resolve(undefined);
    });
    promise.then(
      (value) => {
        takeBack();
        resolve(value);
      },
      (error: unknown) => {
        takeBack();
        reject(error instanceof Error ? error : new Error('Rejected without an error'));
      },
    );
  });
}
