import type fc from 'fast-check';

/** Something that must hold whatever it is given. */
export interface Target<Input> {
  readonly name: string;
  readonly input: fc.Arbitrary<Input>;
  /** Throws when it does not hold. Returns what the input reached, by name. */
  readonly check: (input: Input) => ReadonlySet<string> | Promise<ReadonlySet<string>>;
  /**
   * What inputs must reach before long. When they do not, the fuzzer has rotted: it finds nothing
   * because it tries nothing.
   */
  readonly canary: string;
  readonly end?: () => Promise<void>;
}
