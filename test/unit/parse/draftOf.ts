import { parseDraft } from '#core/parse/parseDraft.js';
import type { Draft, Item, Section } from '#core/model/draft.js';
import type { Span } from '#core/text/span.js';

/** A draft with this body, below the least frontmatter that makes it one. */
export function draftOf(body: string, frontmatter = 'form: centrumregeling'): Draft {
  return draftFrom(`---\n${frontmatter}\n---\n\n${body}`);
}

export function draftFrom(text: string): Draft {
  return parseDraft({ uri: 'file:///draft.md', version: 1, text });
}

export function textAt({ source }: Draft, span: Span | undefined): string | undefined {
  return span && source.text.slice(span.start, span.end);
}

/** One line a section: `article body 3 "Mandaat"`; what it does not have is left out. */
export function outlineOf(draft: Draft): readonly string[] {
  return draft.sections.map((section) => {
    const title = textAt(draft, section.title);
    const kind = section.kind === section.zone ? section.kind : `${section.kind} ${section.zone}`;
    return [kind, section.number, title === undefined ? undefined : `"${title}"`]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}

/** The articles of a draft, without what stands around them. */
export function articlesOf(draft: Draft): readonly string[] {
  return outlineOf(draft).filter((line) => line.startsWith('article '));
}

/** Leden and onderdelen: `list 1 [a. b. [1° 2°]]`. */
export function clausesOf({
  clauses,
}: Section | { clauses: Section['clauses'] }): readonly string[] {
  return clauses.map(({ style, number, items }) =>
    [style, number, items.length > 0 ? itemsOf(items) : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

function itemsOf(items: readonly Item[]): string {
  const marks = items.map(({ mark, items: inner }) =>
    inner.length > 0 ? `${mark} ${itemsOf(inner)}` : mark,
  );
  return `[${marks.join(' ')}]`;
}

/** The section with this number, or the first of a kind. */
export function sectionOf(draft: Draft, which: string): Section {
  const found = draft.sections.find(({ number, kind }) => number === which || kind === which);
  if (!found) throw new Error(`no section ${which} in ${outlineOf(draft).join('; ')}`);
  return found;
}

/** The leden of article 1 with this text in it. */
export function clausesIn(body: string): readonly string[] {
  return clausesOf(sectionOf(draftOf(`# Regeling\n\n## Artikel 1 Taken\n\n${body}`), '1'));
}
