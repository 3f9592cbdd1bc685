import type { Draft } from '../model/draft.js';
import { sentenceBefore, sentenceBehind } from '../parse/shown.js';
import type { Shown, ShownDraft } from '../parse/shown.js';
import { stem } from '../text/stem.js';
import type { Span } from '../text/span.js';
import { textOf } from '../text/span.js';
import { foldedWords } from '../text/words.js';

/** A body that the parties steer with, such as a steering group. */
export interface Body {
  /** As it is written first. */
  readonly name: string;
  /** Where the articles speak of it. */
  readonly mentions: readonly BodyMention[];
  /** Whether the draft sets it up, defines it or has a heading for it. */
  readonly instituted: boolean;
  /** Whether the draft says who is in it or how it meets. */
  readonly described: boolean;
}

export interface BodyMention {
  readonly span: Span;
  readonly shown: Shown;
  readonly sentence: string;
  /** What stands behind it in the sentence. */
  readonly behind: string;
}

/**
 * Names that are made for a cooperation and for nothing else: a law or a municipality on its own
 * has no body of that name. "Bestuurlijk overleg" is left to `loose`.
 */
const own =
  /(?<![\p{L}-])(?:de|het|the)\s{1,3}(?<name>stuurgroep|regiegroep|regieraad|programmaraad|portefeuillehouders?overleg|wethoudersoverleg|bestuurdersoverleg|(?:regie|regio|bestuurs|bestuurders|wethouders|overleg)tafel|(?:regio|regie|programma|keten)(?:platform|commissie|kamer)|steering (?:group|committee)|partnership board|programme board|portfolio holders['’] meeting)(?![\p{L}-])/giu;
const titled =
  /(?<![\p{L}-])[Tt]he\s{1,3}(?<name>(?:\p{Lu}\p{Ll}{2,20} ){1,3}(?:Board|Group|Committee|Forum))(?![\p{L}-])/gu;
/** Also said of any talk between boards; a body only when the draft sets it up. */
const loose =
  /(?<![\p{L}-])(?:de|het|een)\s{1,3}(?<name>bestuurlijk overleg|bestuurlijk platform)(?![\p{L}-])/giu;

/** Cheap to look for first: most drafts that have no such body end here. */
const anyName =
  /stuurgroep|regiegroep|regieraad|houders?overleg|tafel|platform|commissie|kamer|programmaraad|bestuurdersoverleg|bestuurlijk (?:overleg|platform)|board|group|committee|forum|holders['’] meeting/iu;

/** A draft has a few; each is looked up in the whole text. */
const most = 30;

const setsUp =
  /(?<!\p{L})(?:er (?:is|komt)|is er|vorm(?:t|en)|instell(?:en|ing)|ingesteld|bestaa[nt] uit|gevormd|samengesteld|hierna|bedoeld in|there (?:is|are|shall be)|establish(?:es|ed)?|set up|consist(?:s|ing)?|compris(?:es|ing|ed)|composed|hereinafter|referred to in)(?!\p{L})/iu;
/** "stellen een stuurgroep in". */
const setsUpBehind = /(?<!\p{L})stel(?:t|len)(?!\p{L})[^.;]{0,120}(?<!\p{L})in(?:[.,;]|$)/iu;
const describes =
  /(?<!\p{L})(?:zitting|vergader\p{L}*|bijeen\p{L}*|bij elkaar|leden|voorzit\p{L}*|deelnemen|neemt deel|nemen deel|secretariaat|secretaris|meets?|meetings? of|quor\p{L}*|members?|chair\p{L}*|appoint\p{L}*|aan(?:gesteld|gewezen|wijzen|wijst|stellen|stelt)|benoem\p{L}*|in dienst)(?!\p{L})/iu;

/** The bodies of the draft, in the order in which its articles name them. */
export function bodiesOf(draft: Draft, all: ShownDraft): readonly Body[] {
  const naming = all.with(namesAny);
  const found = new Map<string, { name: string; mentions: BodyMention[] }>();
  for (const shown of naming) {
    if (shown.section.zone !== 'body') continue;
    for (const { name, start, end } of shown.read(namesIn)) {
      const key = foldedWords(name).join(' ');
      const body = found.get(key) ?? { name, mentions: [] };
      if (body.mentions.length === 0 && found.size >= most) continue;
      found.set(key, body);
      const span = shown.spanOf(end - name.length, end);
      if (body.mentions.some((other) => other.span.start === span.start)) continue;
      const behind = sentenceBehind(shown.text, end);
      const sentence = sentenceBefore(shown.text, start) + shown.text.slice(start, end) + behind;
      body.mentions.push({ span, shown, sentence, behind });
    }
  }
  if (found.size === 0) return [];
  const titles = titlesOf(draft);
  return [...found.values()].map(({ name, mentions }) => ({
    name,
    mentions,
    ...standingOf(name, titles, naming),
  }));
}

function namesAny(text: string): boolean {
  return anyName.test(text);
}

interface NamedBody {
  readonly name: string;
  /** With the article before it. */
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string): readonly NamedBody[] {
  return [own, titled, loose].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: written, groups }) => ({
      name: groups?.['name'] ?? '',
      start: index,
      end: index + written.length,
    })),
  );
}

/** What the draft defines and has headings for, in stems of words. */
function titlesOf({ definitions, sections, chapters, source }: Draft): readonly string[] {
  return [
    ...definitions.map(({ term }) => term),
    ...sections.flatMap(({ heading, title }) => [heading ?? [], title ?? []].flat()),
    ...chapters.map(({ heading }) => heading),
  ].flatMap((span) => {
    const written = textOf(source.text, span);
    return anyName.test(written) ? stems(written) : [];
  });
}

function stems(text: string): string {
  return foldedWords(text).map(stem).join(' ');
}

function standingOf(
  name: string,
  titles: readonly string[],
  naming: readonly Shown[],
): Pick<Body, 'instituted' | 'described'> {
  const key = stems(name);
  let instituted = titles.some((title) => title.includes(key));
  let described = instituted;

  const pattern = new RegExp(
    `(?<before>(?<![\\p{L}])(?:een|a|an|["'“‘(])?\\s{0,2})${name.replaceAll(/['’]/gu, "['’]")}`,
    'giu',
  );
  for (const { text } of naming) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const sentence = sentenceBefore(text, match.index) + match[0] + sentenceBehind(text, end);
      const setUp = setsUp.test(sentence) || setsUpBehind.test(sentence);
      if (setUp || /\S/u.test(match.groups?.['before'] ?? '')) instituted = true;
      if (describes.test(sentence)) described = true;
    }
  }
  return { instituted, described: described || instituted };
}
