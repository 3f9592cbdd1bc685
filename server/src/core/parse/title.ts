import type { Frontmatter, Section } from '../model/draft.js';
import type { Span } from '../text/span.js';

/** The main heading, else the title in the frontmatter, else the anchor. */
export function titleOf(
  sections: readonly Section[],
  frontmatter: Frontmatter,
  anchor: Span,
): Span {
  const opening = sections.filter(({ kind }) => kind === 'preamble');
  const main = opening.find(({ depth }) => depth === 1) ?? opening[0];
  if (main?.heading) return main.heading;
  const place = frontmatter.places.get('title');
  return place?.text ? place.value : anchor;
}

/** The value of `form`, or the key when it has no value. */
export function anchorOf({ places, span }: Frontmatter): Span {
  const form = places.get('form');
  if (!form) return { start: span?.start ?? 0, end: span?.start ?? 0 };
  return form.value.start < form.value.end ? form.value : form.key;
}
