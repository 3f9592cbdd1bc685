import type { FindingMessages } from './catalog.js';
import type { ConsistencyArgs } from './consistencyArgs.js';
import { quote } from './sentence.js';

/** Messages on what in a draft contradicts the rest of it. */
export const enConsistency: Pick<FindingMessages, keyof ConsistencyArgs> = {
  'reference-broken': ({ kind, text, leden }) => {
    switch (kind) {
      case 'article':
        return `The text refers to ${quote(text)}, but has no article or part with that number.`;
      case 'clause':
        return leden === 0
          ? `The text refers to ${quote(text)}, but that article has no numbered paragraphs.`
          : `The text refers to ${quote(text)}, but that article has no more than ${leden} ${
              leden === 1 ? 'paragraph' : 'paragraphs'
            }.`;
      case 'item':
        return `The text refers to ${quote(text)}, but there is no such item.`;
      case 'annex':
        return `The text refers to ${quote(text)}, but that annex is not with the text, nor under ‘annexes’ in the frontmatter.`;
      case 'before':
        return `The text refers to ${quote(text)}, but no paragraph stands before this one.`;
      case 'behind':
        return `The text refers to ${quote(text)}, but no paragraph follows this one.`;
    }
  },
  'annex-unreferenced': ({ annex }) =>
    `No article refers to ${quote(annex)}, so it is not clear whether the annex is part of what was agreed.`,
  'term-unused': ({ term }) => `The term ${quote(term)} is defined, but not used otherwise.`,
  'term-defined-twice': ({ term }) =>
    `The term ${quote(term)} was defined before. Where the definitions differ, it is unclear which one holds.`,
  'term-undefined': ({ term }) =>
    `The articles give ${quote(term)} a part, but nothing says what it is or who is in it.`,
  'terms-inconsistent': ({ term, other }) =>
    `This says ${quote(term)}, elsewhere the text says ${quote(other)}. Use one word if both mean the same; otherwise it is unclear what the difference is.`,
  'party-missing': ({ where, party }) => {
    switch (where) {
      case 'text':
        return `${quote(party)} is a party in the frontmatter, but the text does not name it anywhere.`;
      case 'frontmatter':
        return `The opening words name ${quote(party)} as a party, but that name is not under ‘parties’ in the frontmatter.`;
      case 'signatures':
        return `No place to sign was found for ${quote(party)}, while other parties have one.`;
    }
  },
  'title-mismatch': ({ cited, title, other }) =>
    other
      ? `The title to cite by, ${quote(cited)}, is another name than the heading has: ${quote(title)}.`
      : `The title to cite by, ${quote(cited)}, has another kind of document and another year than the heading: ${quote(title)}. Check whether that is intended.`,
  'date-impossible': ({ date, days, leap }) =>
    `The date ${quote(date)} does not exist: that month has ${days} days${leap ? ' in that year' : ''}.`,
  'date-order': ({ kind, date, other }) => {
    switch (kind) {
      case 'term':
        return `The term ends on ${quote(date)}, before it begins on ${quote(other)}.`;
      case 'steps':
        return `This step of the procedure (${quote(date)}) is before the step that precedes it (${quote(other)}).`;
      case 'consent':
        return `The consent of ${quote(date)} is before the draft was sent on ${quote(other)}.`;
      case 'budget':
        return `The draft budget comes on ${quote(date)}, after the budget is adopted on ${quote(other)}.`;
      case 'views':
        return `The term for views does not fit between the draft budget (${quote(date)}) and the adoption of the budget (${quote(other)}).`;
    }
  },
  'enumeration-hygiene': ({ kind, mark, expected }) => {
    switch (kind) {
      case 'repeated':
        return `${quote(mark)} occurs more than once in this list; ${quote(expected)} is expected here.`;
      case 'skipped':
        return `This list jumps to ${quote(mark)}; ${quote(expected)} is expected here.`;
      case 'mixed':
        return `From ${quote(mark)} on, the paragraphs or items are marked otherwise than before.`;
    }
  },
};
