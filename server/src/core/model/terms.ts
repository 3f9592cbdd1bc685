import { stem } from '../text/stem.js';
import type { Span } from '../text/span.js';
import { isWithin, textOf } from '../text/span.js';
import { readWords } from '../text/words.js';
import type { Definition, Draft } from './draft.js';

/** A word of the draft, as words are compared here. */
export interface DraftWord extends Span {
  readonly stem: string;
  /** Passages and headings are counted: words with the same number are said together. */
  readonly group: number;
}

/** All words that a reader sees: those of passages and of headings, in every zone. */
export function wordsOf(draft: Draft): readonly DraftWord[] {
  const { text } = draft.source;
  const words: DraftWord[] = [];
  const stems = createStems();
  let group = 0;

  function read(spans: readonly Span[]): void {
    group += 1;
    let before: Span | undefined;
    readWords(text, spans, (start, end, joint) => {
      const raw = text.slice(start, end);
      words.push({ start, end, stem: stems(raw), group });
      // "beschermings-maatregelen" is one word to who reads it.
      if (joint === 'hyphen' && before) {
        const whole = stems(text.slice(before.start, before.end) + raw);
        words.push({ start: before.start, end, stem: whole, group });
      }
      before = { start, end };
    });
  }

  for (const { heading, title, passages } of draft.sections) {
    const own = [heading, title].filter((span) => span !== undefined);
    for (const span of own.slice(0, heading && title && isWithin(title, heading) ? 1 : 2)) {
      read([span]);
    }
    for (const { prose } of passages) read(prose);
  }
  for (const { heading } of draft.chapters) read([heading]);
  return words;
}

/** Remembers stems: most words of a text occur many times. */
function createStems(): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const stemmed = stem(raw);
    known.set(raw, stemmed);
    return stemmed;
  };
}

/** The ways in which a defined term may be written: `Planbureau (PB)`, `regio of streek`. */
export function spellingsOf(draft: Draft, { term, span }: Definition): readonly string[] {
  const { text } = draft.source;
  const written = textOf(text, term)
    .replaceAll(/[*_"'“”‘’„\\]/gu, '')
    .replaceAll(/\((?:s|n|en|e)\)/gu, '');
  const meaning = text.slice(term.end, span.end);
  const alias =
    /hierna(?: ook)?(?: te noemen| genoemd)?:? {0,2}["'“‘(]{0,2}(?:de |het )?([\p{L}\d& -]{2,40})/iu.exec(
      meaning,
    )?.[1];
  return [...written.split(/[(),;/]|\s(?:of|dan wel|or|hierna)(?=\s)/u), alias ?? '']
    .map((part) => part.trim().replace(/^(?:de|het|een|the|an?) /iu, ''))
    .filter((part) => part.length > 1);
}

/** Words that do not tell one term from another. */
const small: ReadonlySet<string> = new Set(
  'de het een van en of voor in op aan tot bij met om te the a an and or to for of'.split(' '),
);

/** A body or a document is called by that word alone once it has been named in full. */
const heads =
  'groep overleg team bestuur commissie comité raad regeling overeenkomst besluit convenant visie schap board group committee council fund office agreement';
const head = new RegExp(`(?:${heads.split(' ').map(stem).join('|')})$`, 'u');

/** Finds where a term is used. `find` gives the words at which it begins. */
export function createTermFinder(words: readonly DraftWord[]): {
  readonly find: (spelling: string) => readonly DraftWord[];
} {
  const byStem = new Map<string, DraftWord[]>();
  for (const word of words) {
    const same = byStem.get(word.stem);
    if (same) same.push(word);
    else byStem.set(word.stem, [word]);
  }

  /** The word, its inflections and the compounds that it is part of. */
  function like(stemmed: string): readonly DraftWord[] {
    if (stemmed.length < 4) {
      return [...(byStem.get(stemmed) ?? []), ...(byStem.get(`${stemmed}s`) ?? [])];
    }
    const found: DraftWord[] = [];
    for (const [other, same] of byStem) if (other.includes(stemmed)) found.push(...same);
    return found;
  }

  return {
    find(spelling) {
      const parts: string[] = [];
      readWords(spelling, [{ start: 0, end: spelling.length }], (start, end) => {
        const part = spelling.slice(start, end);
        if (!small.has(part.toLowerCase())) parts.push(stem(part));
      });
      const [first, ...rest] = parts;
      if (first === undefined) return words;
      const found = like(first);
      if (rest.length === 0) return found;
      const groups = rest.map((part) => new Set(like(part).map(({ group }) => group)));
      const together = found.filter(({ group }) => groups.every((set) => set.has(group)));
      // "Stuurgroep Beschermd Wonen" is "de stuurgroep" from then on.
      const short = parts.filter((part) => head.test(part)).flatMap(like);
      return [...together, ...short];
    },
  };
}

/** The definition in which a place lies. */
export function definitionAt(
  definitions: readonly Definition[],
  { start }: Span,
): Definition | undefined {
  return definitions.find(({ span }) => span.start <= start && start < span.end);
}
