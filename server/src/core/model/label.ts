import { textOf } from '../text/span.js';
import type { Draft } from './draft.js';

/**
 * What a section is called: `Artikel 3 – Mandaat`, as written but on one line; `Aanhef` and
 * `Ondertekening` whatever their headings are. Never blank.
 */
export function labelOf(draft: Draft, index: number): string {
  const section = draft.sections[index];
  if (!section) return '–';
  if (section.kind === 'preamble' || section.kind === 'signatures') {
    return nameOfKind[draft.language][section.kind];
  }
  const heading = section.heading ? textOf(draft.source.text, section.heading) : '';
  const label = heading.replaceAll(/[\s\\*_#]+/gu, ' ').trim();
  return label === '' ? nameOfKind[draft.language][section.kind] : label;
}

const nameOfKind = {
  nl: {
    preamble: 'Aanhef',
    article: 'Artikel',
    part: 'Bepalingen',
    annex: 'Bijlage',
    notes: 'Toelichting',
    signatures: 'Ondertekening',
  },
  en: {
    preamble: 'Preamble',
    article: 'Article',
    part: 'Provisions',
    annex: 'Annex',
    notes: 'Explanatory notes',
    signatures: 'Signatures',
  },
} as const;
