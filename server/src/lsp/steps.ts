/** Which checks an analysis has begun, and how much each of them took. */
export interface Steps {
  /** Undefined: the checks are over. */
  begin(check: string | undefined): void;
  /** The check under way. */
  check(): string | undefined;
  /** The check that took at least half of all so far: without it, the rest is done in time. */
  heaviest(): string | undefined;
}

/** @param used - milliseconds that were used since some moment */
export function createSteps(used: () => number): Steps {
  const start = used();
  let check: string | undefined;
  let begun = start;
  let heaviest: { readonly check: string; readonly took: number } | undefined;

  return {
    begin(next) {
      weigh();
      check = next;
      begun = used();
    },
    check: () => check,
    heaviest() {
      weigh();
      return heaviest && heaviest.took >= (used() - start) / 2 ? heaviest.check : undefined;
    },
  };

  function weigh(): void {
    const took = used() - begun;
    if (check !== undefined && took > (heaviest?.took ?? 0)) heaviest = { check, took };
  }
}
