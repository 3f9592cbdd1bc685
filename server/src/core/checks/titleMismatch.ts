import type { Draft } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { stem } from '../text/stem.js';
import { foldedWords } from '../text/words.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';

const cites =
  /(?<!\p{L})(?:wordt|worden|kan|is)(?: worden)? (?:aangehaald|aan te halen|geciteerd) als(?: volgt)?:?\s{1,3}|(?<!\p{L})(?:may|shall|can|is to) be cited as(?: the)?:?\s{1,3}/iu;
/** The draft itself, and not the annex or the by-law that a sentence is about. */
const itself = /(?<!\p{L})(?:deze|dit|zij|het|hij|it|this|de (?:regeling|overeenkomst))(?!\p{L})/iu;

/**
 * Reports a citeertitel that is another name than that of the draft: more than half of its own
 * words do not stand in the title.
 *
 * A shorter name, another year and another word for the kind of document are what citeertitels are
 * for. Only when both the kind and the year are new, that is pointed out, as information.
 */
export const titleMismatch: Check = {
  id: 'title-mismatch',
  codes: ['title-mismatch'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    const titles = titlesOf(draft);
    if (titles.length === 0) return;
    for (const { section, spanOf, read } of shown.with(citedIn)) {
      const found = section.zone === 'body' ? read(citedIn) : undefined;
      if (!found) continue;
      const { start, cited } = found;
      const severity = judge(cited, titles);
      if (!severity) continue;
      yield {
        code: 'title-mismatch',
        args: { cited, title: titles[0] ?? '', other: severity === 'warning' },
        severity,
        span: spanOf(start, start + cited.length),
        related: [{ kind: 'compared', span: draft.title }],
      };
    }
  },
};

/** The name that a passage gives to the draft, and where it starts. */
function citedIn(text: string): { readonly start: number; readonly cited: string } | undefined {
  const match = cites.exec(text);
  if (!match || !itself.test(text.slice(Math.max(0, match.index - 160), match.index))) {
    return undefined;
  }
  const start = match.index + match[0].length;
  return { start, cited: /^["'“‘’]?[^.;"”\n]{3,200}/u.exec(text.slice(start))?.[0] ?? '' };
}

/** The titles that the draft goes by, the main heading first. */
function titlesOf({ frontmatter, sections, source, title }: Draft): readonly string[] {
  const written = textOf(source.text, title).replaceAll(/[*_\\]/gu, '');
  const heading = sections.some(({ heading: own }) => own?.start === title.start)
    ? written
    : undefined;
  return [heading ?? '', frontmatter.title ?? ''].filter((each) => each !== '');
}

const kinds =
  /^(?:gemeenschappelijke?|centrumregeling|regeling|convenant|\p{L}{0,30}overeenkomst|\p{L}{0,20}besluit|protocol|visie|regiovisie|agreement|cooperation|covenant|arrangement|joint|decision|mandate)$/u;
const smallWords =
  /^(?:de|het|een|van|en|of|voor|in|op|aan|tot|bij|met|inzake|over|tussen|regio|concept|versie|the|a|an|of|on|for|and|between|region|\d{1,3})$/u;

interface Parts {
  readonly kinds: readonly string[];
  readonly years: readonly string[];
  readonly own: readonly string[];
}

function partsOf(title: string): Parts {
  const words = foldedWords(title.replaceAll(/(?<=\d{4})[–-](?=\d{4})/gu, ' '));
  return {
    kinds: words.filter((word) => kinds.test(word)),
    years: words.filter((word) => /^(?:19|20)\d{2}$/u.test(word)),
    own: words
      .filter((word) => !kinds.test(word) && !smallWords.test(word) && !/\d/u.test(word))
      .map(stem),
  };
}

function judge(cited: string, titles: readonly string[]): 'warning' | 'information' | undefined {
  if (/[[\]…]/u.test(cited)) return undefined;
  const parts = partsOf(cited);
  const others = titles.map(partsOf);
  const all = others.flatMap(({ own }) => own);
  if (parts.own.length === 0 || all.length === 0) return undefined;
  const initials = titles.map((title) => initialsOf(title)).join(' ');
  const strange = parts.own.filter(
    (word) =>
      !all.some((other) => other.includes(word) || word.includes(other)) &&
      !(word.length < 6 && initials.includes(word)),
  );
  if (strange.length * 2 > parts.own.length) return 'warning';
  const kind = parts.kinds.join(' ');
  const sameKind = kind === '' || others.some((other) => other.kinds.join(' ') === kind);
  const sameYear = parts.years.every((year) => others.some(({ years }) => years.includes(year)));
  return sameKind || sameYear ? undefined : 'information';
}

/** `bwmo` of "Beschermd wonen en maatschappelijke opvang": for abbreviations in a citeertitel. */
function initialsOf(title: string): string {
  return foldedWords(title)
    .filter((word) => !smallWords.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
