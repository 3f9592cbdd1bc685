import { textOf, type Span } from './span.js';

/** Characters by which a text reads differently from what is written. */
export interface Misleading {
  /**
   * `direction`: turns the direction of reading; `invisible`: stands unseen inside a word; `lost`: is
   * what is left of a character that could not be read; `look-alike`: a letter of another script
   * that looks like one of ours.
   */
  readonly kind: 'direction' | 'invisible' | 'lost' | 'look-alike';
  /** The words that they stand in. */
  readonly span: Span;
  /** The characters themselves: all of a word, and all of a line that turn its direction. */
  readonly characters: readonly Span[];
}

/**
 * Finds characters that mislead: those of a kind in order of place.
 *
 * Innocent are what word processors and scripts have use for: no-break blanks and hyphens, soft
 * hyphens, joiners, marks of direction in a line with letters that are read from the right, and
 * words of another script as a whole.
 */
export function misleadingIn(text: string): readonly Misleading[] {
  // Nearly every text is done with here.
  if (!suspect.test(text)) return [];
  return [...directionsIn(text), ...invisiblesIn(text), ...lossesIn(text), ...lookAlikesIn(text)];
}

/** The text with Latin letters for those that look like them. */
export function withLatinLetters(text: string): string {
  return text.replaceAll(lookAlikes, (letter) =>
    latinLetters.charAt(foreignLetters.indexOf(letter)),
  );
}

/** Letters that most fonts draw as they draw a Latin one, Cyrillic and Greek, and those Latin ones. */
const lookAlikes = /[АВЕКМНОРСТУХІЅЈаеорсухіѕјһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/gu;
const foreignLetters = 'АВЕКМНОРСТУХІЅЈаеорсухіѕјһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const latinLetters = 'ABEKMHOPCTYXISJaeopcyxisjhdqwABEZHIKMNOPTYXo';

const directions = /[\u061C\u200F\u202A-\u202E\u2066-\u2069]+/gu;
/** Leave no letter where it belongs, whatever the script. */
const overrides = /[\u202D\u202E]/u;
/** The mark for left to right is one of them: among our letters it turns nothing. */
const invisibles = /[\u200B\u200E\u2060\uFEFF]+/gu;
/** All that has no width of its own: what stands in a row stands in one place. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
/** The sign in the place of what could not be decoded, and halves of a pair. */
const losses = /[\uFFFD\p{Cs}]+/gu;
/** Asked of the whole text at each keystroke: with `u`, which knows no halves, it costs ten times as much. */
const suspect =
  /[\u0370-\u052F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFD]/;

const rightToLeft =
  /(?!\u061C)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const latin = /\p{Script=Latin}/u;
const ofWord = /[\p{L}\p{M}\p{Cf}]/u;
const ofLatinWord = /^[\p{Script=Latin}\p{M}\p{Cf}]+$/u;
const latinOrNumber = /[\p{Script=Latin}\p{M}\p{N}]/u;

function directionsIn(text: string): readonly Misleading[] {
  return grouped(text, directions, isInLine).flatMap(({ region, characters }) => {
    const isAmongOwn = rightToLeft.test(textOf(text, region));
    const odd = isAmongOwn
      ? characters.filter((each) => overrides.test(textOf(text, each)))
      : characters;
    const [first] = odd;
    const last = odd.at(-1);
    if (!first || !last) return [];
    const start = around(text, first, isShown).start;
    return [
      { kind: 'direction', span: { start, end: around(text, last, isShown).end }, characters: odd },
    ];
  });
}

function invisiblesIn(text: string): readonly Misleading[] {
  return grouped(text, unseen, isShown).flatMap(({ region, characters }) => {
    const inside = characters.flatMap((span) => {
      const before = withLatinLetters(text.charAt(span.start - 1));
      const behind = withLatinLetters(text.charAt(span.end));
      const isInside = latinOrNumber.test(before) && latinOrNumber.test(behind);
      return isInside ? runsIn(text, span, invisibles) : [];
    });
    return inside.length > 0 ? [{ kind: 'invisible', span: region, characters: inside }] : [];
  });
}

function lossesIn(text: string): readonly Misleading[] {
  return grouped(text, losses, isShown).map(({ region, characters }) => ({
    kind: 'lost',
    span: region,
    characters,
  }));
}

function lookAlikesIn(text: string): readonly Misleading[] {
  return grouped(text, lookAlikes, isOfWord).flatMap(({ region, characters }) => {
    const word = textOf(text, region);
    const isMixed = latin.test(word) && ofLatinWord.test(withLatinLetters(word));
    return isMixed ? [{ kind: 'look-alike', span: region, characters }] : [];
  });
}

interface Group {
  readonly region: Span;
  readonly characters: Span[];
}

/** What a pattern finds, by the region that it lies in: each as far as its characters belong. */
function grouped(text: string, pattern: RegExp, belongs: (character: string) => boolean): Group[] {
  const groups: Group[] = [];
  for (const { index: start, 0: run } of text.matchAll(pattern)) {
    const span = { start, end: start + run.length };
    const last = groups.at(-1);
    if (last && start < last.region.end) last.characters.push(span);
    else groups.push({ region: around(text, span, belongs), characters: [span] });
  }
  return groups;
}

function runsIn(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ index, 0: run }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}

/** A span with what belongs to it on both sides. */
function around(text: string, span: Span, belongs: (character: string) => boolean): Span {
  let { start, end } = span;
  while (start > 0 && belongs(text.charAt(start - 1))) start -= 1;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return { start, end };
}

function isInLine(character: string): boolean {
  return character !== '\n' && character !== '\r';
}

function isShown(character: string): boolean {
  // To JavaScript the mark at the start of a text is a blank.
  return !/\s/u.test(character) || character === '\uFEFF';
}

function isOfWord(character: string): boolean {
  return ofWord.test(character);
}
