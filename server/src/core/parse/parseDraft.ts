import type { Draft } from '../model/draft.js';
import type { DraftSource } from '../text/source.js';

/** Reads a text as a draft. Never fails and never refuses: what it cannot place is listed. */
export declare function parseDraft(source: DraftSource): Draft;
