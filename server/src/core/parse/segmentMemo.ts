import type { Span } from '../text/span.js';

import type { GuardLoad } from './guard.js';
import type { ParsedSegment } from './parseSegments.js';

/** What is kept of the segments with one text; each part is filled in when it is first needed. */
export interface KeptSegment {
  load?: GuardLoad;
  /** Labels on which its blocks depend, when another segment defines them. */
  asked?: readonly string[];
  /** What was read of it as if nothing were defined elsewhere. */
  alone?: ParsedSegment;
  /** What was read of it where other segments define labels that it uses; `labels` says which. */
  linked?: { readonly labels: string; readonly parsed: ParsedSegment };
}

/** A segment with what is kept of those with the same text. */
export interface HeldSegment extends Span {
  readonly kept: KeptSegment;
}

/** How many segments a reading took, of either kind. */
export interface ReadingCounts {
  /** Read anew. */
  readonly parsed: number;
  /** Kept from before. */
  readonly reused: number;
}

/**
 * What was read of the segments of one document, by their text, so that only those that changed
 * are read again.
 */
export interface SegmentMemo {
  /** Begins a reading. What neither it nor the one before uses is forgotten. */
  begin(): void;
  of(text: string): KeptSegment;
  /** Each of these segments of a text, with what is kept of it. */
  hold(text: string, segments: readonly Span[]): readonly HeldSegment[];
  count(kind: keyof ReadingCounts): void;
  /** Of the last reading. */
  readonly counts: ReadingCounts;
}

/**
 * A memo for one document. It holds what two readings used, each of which takes a few times the
 * length of a document at most.
 */
export function createSegmentMemo(): SegmentMemo {
  // A segment is a slice, which keeps the text that it is of from being collected. Each reading has
  // keys of its own, so that older versions of the document can go.
  let previous = new Map<string, KeptSegment>();
  let current = new Map<string, KeptSegment>();
  let counts = { parsed: 0, reused: 0 };

  return {
    begin() {
      previous = current;
      current = new Map();
      counts = { parsed: 0, reused: 0 };
    },

    of,

    hold(text, segments) {
      return segments.map(({ start, end }) => ({ start, end, kept: of(text.slice(start, end)) }));
    },

    count(kind) {
      counts[kind] += 1;
    },

    get counts() {
      return counts;
    },
  };

  function of(text: string): KeptSegment {
    let kept = current.get(text);
    if (!kept) {
      kept = previous.get(text) ?? {};
      current.set(text, kept);
    }
    return kept;
  }
}
