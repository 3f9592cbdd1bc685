import type { Shown, ShownDraft } from '../parse/shown.js';
import { dateMentions, dayOfYear, exists } from '../parse/dateMentions.js';
import type { DateMention } from '../parse/dateMentions.js';
import { spanOf } from './orderOfTerm.js';
import type { Disorder } from './orderOfTerm.js';

const draftBudget =
  /(?<!\p{L})(?:ontwerp|concept)-?\p{Ll}{0,12}begroting(?!\p{L})|(?<!\p{L})draft budget(?!\p{L})/iu;
const adopted =
  /(?<!\p{L})(?:(?!ontwerp|concept)\p{Ll}{0,12}begroting|budget)(?:\s(?!van\s)\p{L}+){0,3}\s$/iu;
const adopts = /(?<!\p{L})(?:vast|vastgesteld|vaststelt|vaststellen|adopts?|adopted)(?!\p{L})/iu;
const views = /(?<!\p{L})(?:zienswijzen?|views)(?!\p{L})/iu;
const weeks =
  /(?<!\p{L})(?<number>\d{1,2}|vier|zes|acht|tien|twaalf|four|six|eight|ten|twelve)\s(?:weken|weeks)(?!\p{L})/giu;
const numbers: ReadonlyMap<string, number> = new Map([
  ['vier', 4],
  ['zes', 6],
  ['acht', 8],
  ['tien', 10],
  ['twaalf', 12],
  ['four', 4],
  ['six', 6],
  ['eight', 8],
  ['ten', 10],
  ['twelve', 12],
]);

interface Placed {
  readonly shown: Shown;
  readonly date: DateMention;
}

/**
 * Articles in which the budget is adopted before its draft is there, or before the term for views
 * on the draft is over. Counts within one year: more than half a year back is the next one.
 */
export function* budgetCalendar(shown: ShownDraft): Generator<Disorder> {
  const naming = new Set(shown.with(namesDraftBudget).map(({ section }) => section));
  for (const { section, passages: all } of shown.sections) {
    if (section.zone !== 'body' || section.kind !== 'article' || !naming.has(section)) continue;
    const sent = all.flatMap(draftDates);
    const adoptions = all.flatMap(adoptionDates);
    const [first] = sent;
    const [adoption] = adoptions;
    if (!first || !adoption || sent.length > 1 || adoptions.length > 1) continue;
    const left = dayOfYear(adoption.date) - dayOfYear(first.date);
    if (left < -183) continue;
    const term = termForViews(all);
    const kind = left < 0 ? 'budget' : term !== undefined && left < term * 7 ? 'views' : undefined;
    if (!kind) continue;
    yield {
      kind,
      span: spanOf(first.shown, first.date),
      compared: spanOf(adoption.shown, adoption.date),
    };
  }
}

function namesDraftBudget(text: string): boolean {
  return draftBudget.test(text);
}

/** The date of a draft budget: in its row, or the last before it in its sentence. */
function draftDates(shown: Shown): readonly Placed[] {
  const { text, passage } = shown;
  const at = text.search(draftBudget);
  if (at < 0) return [];
  const dates = shown.read(dateMentions).filter(exists);
  if (passage.kind === 'row') return dates.slice(0, 1).map((date) => ({ shown, date }));
  const start = Math.max(...['.', ';', '\n'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const before = dates.findLast((date) => date.start >= start && date.end <= at);
  // "vóór 15 april een ontwerpbegroting": what stands further off is of something else.
  return before && at - before.end < 40 ? [{ shown, date: before }] : [];
}

function adoptionDates(shown: Shown): readonly Placed[] {
  const { text } = shown;
  return text.split(/(?<=[.;\n])/u).reduce<{ at: number; found: Placed[] }>(
    ({ at, found }, sentence) => {
      if (adopts.test(sentence)) {
        for (const date of dateMentions(sentence).filter(exists)) {
          const before = sentence.slice(0, date.start);
          const behind = sentence.slice(date.end);
          const direct =
            adopted.test(before) ||
            /^\s(?:de|the)\s(?:(?!ontwerp|concept)\p{Ll}{0,12}begroting|budget)(?!\p{L})/iu.test(
              behind,
            );
          if (!direct) continue;
          found.push({
            shown,
            date: { ...date, start: date.start + at, end: date.end + at },
          });
        }
      }
      return { at: at + sentence.length, found };
    },
    { at: 0, found: [] },
  ).found;
}

/** The shortest term for views that the article gives, in weeks. */
function termForViews(all: readonly Shown[]): number | undefined {
  const terms = all.flatMap(({ text }) =>
    text
      .split(/(?<=[.;\n])/u)
      .filter((sentence) => views.test(sentence))
      .flatMap((sentence) =>
        Array.from(sentence.matchAll(weeks)).flatMap(({ groups }) => {
          const written = (groups?.['number'] ?? '').toLowerCase();
          return numbers.get(written) ?? (Number(written) || []);
        }),
      ),
  );
  return terms.length === 0 ? undefined : Math.min(...terms);
}
