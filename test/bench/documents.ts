import { compileChecklist, type CompiledChecklist } from '#core/checklist/compile.js';
import { newDraft } from '#core/features/newDraft.js';
import { checklists } from '#generated/checklists.js';
import { formProfiles } from '#generated/formProfiles.js';
import type { Variant } from '#schemas/checklist.js';
import type { Form } from '#schemas/vocabulary.js';

import { annex } from './annex.js';
import { createRandom, type Random } from './random.js';
import { condition, municipalities, subject } from './wording.js';

/** Writes a centrumregeling of at most so many characters, the same for the same seed. */
export type DraftWriter = (length: number, seed: number) => string;

/** Parties of the drafts that the articles are taken from; no name in their place is longer. */
const standIns = ['Wolkenhuizen', 'Kastanjewold', 'Noorderweide'];

const forms: readonly Form[] = ['centrumregeling', 'samenwerkingsovereenkomst', 'dvo'];
const variants: readonly Variant[] = ['standaard', 'stevig', 'licht'];

/** Which part of a draft its articles take; the rest are annexes. */
const shareOfArticles = 0.6;

/**
 * A writer of drafts that are like real ones: the clauses that the product offers, in one form and
 * variant after another, with annexes. No two passages of a draft are the same, so that what was
 * read once is of no help with what follows.
 */
export function createDraftWriter(): DraftWriter {
  const checklist = compileChecklist(checklists, formProfiles);
  const sources = variants.flatMap((variant) =>
    forms.map((form) => sourceOf(form, variant, checklist)),
  );
  const [first] = sources;
  if (!first) throw new Error('There is no draft to take articles from');
  const articles = sources.flatMap((source) => source.articles);

  return (length, seed) => {
    const random = createRandom(seed);
    const names = municipalities(random, standIns.length);
    const vary = createVariation(random);
    const parts = [first.opening];
    let room = length - first.opening.length - first.closing.length;
    const annexRoom = room * (1 - shareOfArticles);
    for (let number = 1; room > annexRoom; number++) {
      const article = articles[(number - 1) % articles.length];
      if (!article) break;
      const { title, lines } = article;
      const isRepeated = number > first.articles.length;
      const heading = isRepeated ? `${title} bij de ${subject(random)}` : title;
      const chapter = number % 8 === 1 ? `## Hoofdstuk ${Math.ceil(number / 8)}\n\n` : '';
      const body = lines.map((line) => vary(line, isRepeated ? 1 : 0.5)).join('\n');
      const text = `${chapter}### Artikel ${number} ${heading}\n\n${body}\n\n`;
      if (text.length > room) break;
      parts.push(text);
      room -= text.length;
    }
    parts.push(first.closing);
    for (let number = 1; room > 0; number++) {
      for (const line of annex(number, random)) {
        room -= line.length;
        if (room <= 0) break;
        parts.push(line);
      }
    }
    const text = parts.join('');
    return standIns.reduce(
      (done, name, index) => done.replaceAll(name, names[index] ?? name),
      text,
    );
  };
}

interface Article {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Source {
  readonly opening: string;
  readonly articles: readonly Article[];
  readonly closing: string;
}

function sourceOf(form: Form, variant: Variant, checklist: CompiledChecklist): Source {
  const text = newDraft(
    {
      form,
      title: 'Centrumregeling beschermd wonen Wolkenhuizen',
      language: 'nl',
      variant,
      domain: ['beschermd-wonen'],
      parties: standIns.map((name, index) => ({
        name: `gemeente ${name}`,
        role: index === 0 ? 'centrumgemeente' : 'deelnemer',
      })),
      date: '2026-11-25',
    },
    checklist,
  );
  const start = text.indexOf('## Hoofdstuk 1 ');
  const end = text.indexOf('## Ondertekening');
  const articles = text
    .slice(start, end)
    .split(/^### Artikel \d+ /mu)
    .slice(1)
    .map((article): Article => {
      const [title = '', ...lines] = article
        .replace(/^## .*$/mu, '')
        .trim()
        .split('\n');
      return { title, lines: lines.filter((line) => line !== '') };
    });
  const opening = text.slice(0, start).replace(/^choices:\n(?: {2}.*\n)*/mu, '');
  return { opening, articles, closing: `${text.slice(end).trimEnd()}\n\n` };
}

/** Adds a condition to lines: to the share that is asked for, and always to what was there before. */
function createVariation(random: Random): (line: string, share: number) => string {
  const written = new Set<string>();
  return (line, share) => {
    let varied = random.next() < share ? extended(line) : line;
    while (written.has(varied)) varied = extended(line);
    written.add(varied);
    return varied;
  };

  function extended(line: string): string {
    const [, text = line, mark = ''] = /^(.*?)([.;:]?)$/su.exec(line) ?? [];
    return `${text}, ${condition(random)}${mark}`;
  }
}
