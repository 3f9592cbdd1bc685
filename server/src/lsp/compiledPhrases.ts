import type { CompiledIndexes } from '#core/checklist/compile.js';

/**
 * The phrases of the built-in checklist, compiled. The bundler puts them in the place of this module
 * (`scripts/bundle.mjs`); a program that was not bundled compiles them when it reads a draft.
 */
export const compiledPhrases: CompiledIndexes | undefined = undefined;
