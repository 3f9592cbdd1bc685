import assert from 'node:assert/strict';

import type { Edit } from '#core/fixes/edit.js';
import { plainOf } from '#core/fixes/snippet.js';

/** Applies edits as a client without snippets does. They must be in order and may not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const { span, snippet } of edits) {
    assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length, 'overlap');
    result += text.slice(end, span.start) + plainOf(snippet);
    end = span.end;
  }
  return result + text.slice(end);
}
