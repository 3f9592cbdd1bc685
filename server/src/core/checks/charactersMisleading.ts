import type { Severity } from '#schemas/settings.js';

import { isUnread } from '../model/draft.js';
import { limits } from '../parse/limits.js';
import { misleadingIn, withLatinLetters, type Misleading } from '../text/misleading.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';
import type { Fix } from './finding.js';

/** Characters that one fix takes out. More of them in one line are no slip of a word processor. */
const mostRemoved = 200;

/** Reports characters by which a draft reads differently from what is written in it. */
export const charactersMisleading: Check = {
  id: 'characters-misleading',
  codes: ['characters-misleading'],

  *run({ draft }) {
    if (isUnread(draft)) return;
    const { text } = draft.source;
    const misleading = misleadingIn(text);
    for (const kind of kinds) {
      const found = misleading.filter((each) => each.kind === kind);
      const told = found.slice(0, limits.problems);
      for (const [index, each] of told.entries()) {
        yield {
          code: 'characters-misleading',
          args: {
            kind,
            text: withoutCharacters(text, each),
            characters: codePointsOf(text, each),
            more: index === told.length - 1 ? found.length - told.length : 0,
          },
          severity: severities[kind],
          span: each.span,
          fixes: fixesOf(text, each),
        };
      }
    }
  },
};

const kinds = ['direction', 'look-alike', 'invisible', 'lost'] as const;

/** A warning where it can hide what is meant. */
const severities: Readonly<Record<Misleading['kind'], Severity>> = {
  direction: 'warning',
  'look-alike': 'warning',
  invisible: 'information',
  lost: 'information',
};

function fixesOf(text: string, { kind, span, characters }: Misleading): readonly Fix[] {
  if (kind === 'lost' || characters.length > mostRemoved) return [];
  if (kind === 'look-alike') {
    return [{ kind: 'replace', span, text: withLatinLetters(textOf(text, span)), safe: false }];
  }
  // Without what turns it, a line reads otherwise: somebody has to look at that.
  return [{ kind: 'remove-characters', spans: characters, safe: kind === 'invisible' }];
}

/** The words; without what cannot be seen, which would mislead in a message as well. */
function withoutCharacters(text: string, { kind, span, characters }: Misleading): string {
  if (kind === 'lost' || kind === 'look-alike') return textOf(text, span);
  let from = span.start;
  let rest = '';
  for (const { start, end } of characters) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from, span.end);
}

/** `U+202E`, each once. */
function codePointsOf(text: string, { characters }: Misleading): readonly string[] {
  const written = new Set(characters.flatMap((span) => Array.from(textOf(text, span))));
  return Array.from(
    written,
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
