import type { Definition } from '../model/draft.js';
import { movedSpan, textOf, type Span } from '../text/span.js';

import type { Block } from './blocks.js';
import { linesIn, trimmed } from './lines.js';
import type { OwnSection, PlacedPart } from './sectionMemo.js';
import type { SectionPart } from './sections.js';
import { unitsOf } from './units.js';

/** The begripsbepalingen, in the order of the text. */
export function definitionsOf(sections: readonly PlacedPart[]): readonly Definition[] {
  return sections.flatMap(({ own, part: { span } }) =>
    own.read(definitionsIn).map((definition): Definition => ({
      term: movedSpan(definition.term, span.start),
      span: movedSpan(definition.span, span.start),
    })),
  );
}

function definitionsIn({ part, text }: OwnSection): readonly Definition[] {
  if (part.zone !== 'body' && part.zone !== 'annex') return [];
  const defines = isDefinitions(part, text);
  return part.blocks.flatMap((block) =>
    block.kind === 'paragraph' && mayDefine(textOf(text, block.span))
      ? definitionsInBlock(block, text, defines)
      : [],
  );
}

const announces =
  /(?:versta(?:an|at)(?: we| wij)? onder|bedoel(?:en|d)?(?: we| wij)? met|wordt bedoeld met|betekenis van|have the following meaning|shall mean|the following terms)/iu;

/** Whether a section is the one with the definitions: by its heading, or by how it begins. */
function isDefinitions({ heading, subtitle, blocks }: SectionPart, text: string): boolean {
  const titles = `${heading?.visible ?? ''} ${subtitle?.visible ?? ''}`;
  if (/begri?p|definiti|interpretati|terminologie/iu.test(titles)) return true;
  return blocks
    .slice(0, 2)
    .some(({ span }) => announces.test(text.slice(span.start, span.end).slice(0, 300)));
}

function definitionsInBlock(block: Block, text: string, defines: boolean): readonly Definition[] {
  return unitsOf([block], text).flatMap((unit) => {
    const lines = linesIn(text, { start: unit.content, end: unit.span.end });
    const found: { term: Span; start: number }[] = [];
    for (const [index, line] of lines.entries()) {
      const region = trimmed(text, line);
      const term = termIn(text, region, defines, index === 0);
      if (term) found.push({ term, start: index === 0 ? unit.span.start : region.start });
    }
    return found.map(({ term, start }, index): Definition => {
      const end = found[index + 1]?.start ?? unit.span.end;
      return { term, span: trimmed(text, { start, end }) };
    });
  });
}

/** What has neither a colon nor a word for "means" defines nothing. */
function mayDefine(text: string): boolean {
  return text.includes(':') || anyMeaning.test(text);
}

const anyMeaning = /mean|beteken|verstaan/iu;
const meaning = /^(?:means?|shall mean|betekent|heeft de betekenis|wordt verstaan)(?!\p{L})/iu;

/**
 * The term that a line defines: `term: omschrijving`, `"Term" means …`. In the middle of a
 * paragraph a line must set its term apart, since a colon alone says little there.
 */
function termIn(text: string, line: Span, defines: boolean, first: boolean): Span | undefined {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 140));
  const marked = /^["'“‘„]?(?:\*\*|__|\*|_)?["'“‘„]?/u.exec(opening)?.[0].length ?? 0;
  const quoted = /^["'“‘„*_]+([^"'”’*_]{2,90})["'”’*_]+/u.exec(opening);
  if (quoted && meaning.test(opening.slice(quoted[0].length).trimStart())) {
    const from = line.start + quoted[0].indexOf(quoted[1] ?? '');
    return { start: from, end: from + (quoted[1] ?? '').length };
  }
  if (!defines || (!first && marked === 0)) return undefined;

  const colon = opening.indexOf(':');
  if (colon < 1 || colon > 100) return undefined;
  const behind = opening.slice(colon + 1).replace(/[*_"'”’\s]/gu, '');
  if (behind === '' || /[.;!?]\s/u.test(opening.slice(0, colon))) return undefined;
  const term = bare(text, { start: line.start, end: line.start + colon });
  const written = text.slice(term.start, term.end);
  const sentence = written.split(/\s+/u).length > 10 || announces.test(written);
  return written.length < 2 || sentence ? undefined : term;
}

/** Without quotes, emphasis and an article in front. */
function bare(text: string, region: Span): Span {
  const written = text.slice(region.start, region.end);
  const before =
    /^[\s"'“‘„*_]*(?:(?:de|het|een|the|an?) )?["'“‘„*_]*/iu.exec(written)?.[0].length ?? 0;
  let { end } = region;
  const start = Math.min(region.start + before, end);
  while (end > start && /[\s"'”’*_]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
