import { limits } from '#core/parse/limits.js';

/** The name under which the product is measured. */
export const us = 'robuust';

export interface Size {
  readonly name: string;
  /** In characters. */
  readonly length: number;
}

/** Room to type in, below what the product reads. */
const roomToType = 1_000;

export const sizes: readonly Size[] = [
  { name: '10 KB', length: 10_000 },
  { name: '100 KB', length: 100_000 },
  { name: '1 MB', length: Math.min(1_000_000, limits.document) - roomToType },
];

/** Of each draft that the command line reads. */
export const lengthInFolder = 20_000;
