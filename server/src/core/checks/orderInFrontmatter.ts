import type { Draft, FrontmatterPlace } from '../model/draft.js';
import { isCalendarDate } from '#schemas/vocabulary.js';
import type { Disorder } from './orderOfTerm.js';

/** The steps whose order is sure; a key may be called otherwise. */
const steps: readonly RegExp[] = [
  /^(?:ontwerp|concept|draft)/iu,
  /^(?:toestemming|consent)/iu,
  /^(?:vaststelling|vastgesteld|adoption|adopted)/iu,
  /^(?:bekendmaking|publicatie|publication|published)/iu,
];

/** A term that ends before it begins, and steps of the procedure that are out of order. */
export function* orderInFrontmatter({ frontmatter: { places } }: Draft): Generator<Disorder> {
  const from = dated(places.get('term.from'));
  const until = dated(places.get('term.until'));
  if (from && until && until.date < from.date) {
    yield { kind: 'term', span: until.value, compared: from.value };
  }

  let before: Dated | undefined;
  for (const step of steps) {
    const key = [...places.keys()].find(
      (path) => path.startsWith('procedure.') && step.test(path.slice('procedure.'.length)),
    );
    const own = key === undefined ? undefined : dated(places.get(key));
    if (!own) continue;
    if (before && own.date < before.date) {
      yield { kind: 'steps', span: own.value, compared: before.value };
    } else before = own;
  }
}

interface Dated extends FrontmatterPlace {
  readonly date: string;
}

function dated(place: FrontmatterPlace | undefined): Dated | undefined {
  const date = place?.text;
  return place && date !== undefined && isCalendarDate(date) ? { ...place, date } : undefined;
}
