import { textOf } from '../text/span.js';
import type { Draft } from './draft.js';

/** What a section is called: `Artikel 3 – Mandaat`, as written but on one line; never blank. */
export function labelOf(draft: Draft, index: number): string {
  const section = draft.sections[index];
  if (!section) return '–';
  const heading = section.heading ? textOf(draft.source.text, section.heading) : '';
  const label = heading.replaceAll(/[\s\\*_#]+/gu, ' ').trim();
  return label === '' ? nameOfKind[draft.language][section.kind] : label;
}

const nameOfKind = {
  nl: {
    preamble: 'aanhef',
    article: 'artikel',
    part: 'onderdeel',
    annex: 'bijlage',
    notes: 'toelichting',
    signatures: 'ondertekening',
  },
  en: {
    preamble: 'preamble',
    article: 'article',
    part: 'part',
    annex: 'annex',
    notes: 'explanatory notes',
    signatures: 'signatures',
  },
} as const;
