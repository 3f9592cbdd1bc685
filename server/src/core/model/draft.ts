import type { Variant } from '#schemas/checklist.js';
import type { Language } from '#schemas/localizedText.js';
import type { Domain, Form, Organ, Status } from '#schemas/vocabulary.js';

import type { DraftSource } from '../text/source.js';
import type { Span } from '../text/span.js';

/**
 * An agreement as far as it has been written: often incomplete, never invalid.
 *
 * Plain data: it can be cloned to another thread. All spans are in `source.text`.
 */
export interface Draft {
  readonly source: DraftSource;
  /** Of the agreement: frontmatter `lang`, else nl. Decides inserted text and phrases. */
  readonly language: Language;
  readonly frontmatter: Frontmatter;
  /** The main heading, else the `title` in the frontmatter, else `anchor`. */
  readonly title: Span;
  /** Where findings on the draft as a whole stand: the value of `form`, which is why we look. */
  readonly anchor: Span;
  /**
   * The parts after the frontmatter, in order and without gaps: the first starts where the
   * frontmatter ends, each next one where the one before it ends, the last ends with the text.
   * `sections[i].index === i`.
   */
  readonly sections: readonly Section[];
  readonly chapters: readonly Chapter[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly ignores: readonly IgnoreComment[];
  /** Blanks that the author left to fill in: `[datum]`, `…`, `n.t.b.`, `PM`, `XX`. */
  readonly placeholders: readonly Span[];
  readonly problems: readonly ParseProblem[];
}

/** Parts that regulate: `body` and `annex`. What stands elsewhere only explains or opens. */
export type Zone = 'preamble' | 'body' | 'annex' | 'notes' | 'signatures';

/**
 * A part of the draft with one heading.
 * `preamble`: title, parties, recitals (aanhef, considerans, gelet op), all before the first article;
 * `article`; `part`: under a heading without a number in the body ("Partijen", "Looptijd"), and the
 * heading of a chapter with what stands between it and the first article: it has a `heading` only
 * when there is text in it, so that no article ends with the heading of the next chapter;
 * `annex` (bijlage); `notes` (toelichting); `signatures` (ondertekening).
 */
export interface Section {
  readonly index: number;
  readonly kind: 'preamble' | 'article' | 'part' | 'annex' | 'notes' | 'signatures';
  readonly zone: Zone;
  /** As written: `3`, `3a`, `2.1`, `IV`, `A`; undefined when the heading has none. */
  readonly number: string | undefined;
  /** The characters of `number`, for renumbering. */
  readonly numberSpan: Span | undefined;
  /** Where findings stand: the heading without `#`, `**` and blanks. Undefined: there is none. */
  readonly heading: Span | undefined;
  /** The heading without its label: `Mandaat` of `Artikel 3 – Mandaat`; undefined when bare. */
  readonly title: Span | undefined;
  readonly headingStyle: HeadingStyle | undefined;
  /** Heading level 1–6 for `atx` and `setext`, else undefined. */
  readonly depth: number | undefined;
  /** Index in `Draft.chapters`; undefined when the draft has no chapters, or this part is in none. */
  readonly chapter: number | undefined;
  /** From the start of the heading's line up to the next section. */
  readonly span: Span;
  /** Leden. An article without numbered leden has one clause without a number. */
  readonly clauses: readonly Clause[];
  readonly passages: readonly Passage[];
}

/** `atx`: `### Artikel 3`; `setext`: underlined; `bold`: `**Artikel 3**`; `plain`: a bare line. */
export type HeadingStyle = 'atx' | 'setext' | 'bold' | 'plain';

/** Hoofdstuk, paragraaf, titel, deel: a heading above articles. */
export interface Chapter {
  readonly number: string | undefined;
  readonly heading: Span;
  readonly title: Span | undefined;
  readonly headingStyle: HeadingStyle;
  readonly depth: number | undefined;
  /** From its heading's line up to the next chapter of its depth or higher, or the end of the body. */
  readonly span: Span;
}

/** Lid. */
export interface Clause {
  /** As written: `2` of `2.`, `3.2`, `(2)`. */
  readonly number: string | undefined;
  readonly numberSpan: Span | undefined;
  /**
   * `list`: a Markdown list item `2. …`; `dotted`: a paragraph `3.2 …`; `running`: a paragraph
   * that opens with `2.` or `2` and is no list; `parenthesised`: `(2) …`; `plain`: no number.
   */
  readonly style: 'list' | 'dotted' | 'running' | 'parenthesised' | 'plain';
  /** Its marker included, the blank lines after it not. */
  readonly span: Span;
  readonly items: readonly Item[];
}

/** Onderdeel: `a.`, `1°`, `–`. */
export interface Item {
  readonly mark: string;
  readonly span: Span;
  readonly items: readonly Item[];
}

/**
 * The region in which words count as said together: one lid with its onderdelen, a table row, a
 * paragraph. Headings are no passages.
 */
export interface Passage {
  readonly kind: 'clause' | 'paragraph' | 'row';
  readonly span: Span;
  /** Index in `Section.clauses`, for a passage of kind `clause`. */
  readonly clause: number | undefined;
  /** The running text in it: without code, comments, raw HTML, link addresses, list marks. */
  readonly prose: readonly Span[];
}

/** Begripsbepaling. */
export interface Definition {
  readonly term: Span;
  readonly span: Span;
}

/** One article number that the text refers to; "de artikelen 3 en 5" gives two. */
export interface Reference {
  /** The whole citation: `artikel 3, tweede lid, onder b`. Of a list: from the number on. */
  readonly span: Span;
  /** The characters of the article number, for renumbering. */
  readonly numberSpan: Span;
  readonly target: ReferenceTarget;
}

export type ReferenceTarget =
  /**
   * To an article of this draft; of a range, "3 tot en met 9", its two ends. `clause` is the number
   * of the lid alone: `2` of "tweede lid" and of "artikel 8.2" in a draft that numbers leden so.
   */
  | {
      readonly kind: 'internal';
      readonly article: string;
      readonly clause: string | undefined;
      readonly item: string | undefined;
    }
  /**
   * To a law: `statute` is its id in the core's table (`wgr`, `awb`), or its name as written; empty
   * when the text does not say of which law. What may be a law is never called internal. Of several
   * leden, "tweede tot en met vierde lid", `clause` is the first and `lastClause` the last. `guessed`:
   * the citation does not name its law, and this is the one that was named last.
   */
  | {
      readonly kind: 'statute';
      readonly statute: string;
      readonly article: string;
      readonly clause: string | undefined;
      readonly lastClause: string | undefined;
      readonly item: string | undefined;
      readonly guessed: boolean;
    }
  /** To another document: "artikel 5 van de centrumregeling". */
  | { readonly kind: 'document'; readonly name: string; readonly article: string };

/** `<!-- robuust-ignore code: reason -->` */
export interface IgnoreComment {
  readonly span: Span;
  readonly code: string;
  /** Undefined: the author gave none. */
  readonly reason: string | undefined;
  /** The section it stands in or directly above. */
  readonly section: number;
}

/** What the parser could not read or place. Never thrown: the rest of the draft stands. */
export interface ParseProblem {
  readonly code:
    'frontmatter-yaml' | 'frontmatter-unclosed' | 'too-large' | 'too-much-markup' | 'not-text';
  readonly span: Span;
  /** Detail for the message; no text of the draft. */
  readonly detail: string;
}

/** What a Markdown file says about itself. */
export interface Frontmatter {
  /** With its fences; undefined: the file has none. */
  readonly span: Span | undefined;
  /** What stands between the fences. */
  readonly yaml: Span | undefined;
  /** Whether the closing fence is there. */
  readonly closed: boolean;
  /** Whether the file is a draft: it has the key `form`, read from a line when YAML is broken. */
  readonly isDraft: boolean;
  /** Undefined: it is not one of the forms. `places` has what was written. */
  readonly form: Form | undefined;
  readonly title: string | undefined;
  readonly language: Language | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
  readonly status: Status | undefined;
  readonly domain: readonly Domain[];
  readonly parties: readonly PartyEntry[];
  readonly dossier: string | undefined;
  readonly checklists: readonly string[] | undefined;
  readonly waivers: readonly WaiverEntry[];
  readonly choices: ReadonlyMap<string, Variant>;
  /**
   * Where keys and values stand, by dotted path: `form`, `parties.0.role`, `waivers.1.reason`.
   * Broken YAML gives what could be read.
   */
  readonly places: ReadonlyMap<string, FrontmatterPlace>;
  /** What is wrong with it, one a key. */
  readonly problems: readonly FrontmatterProblem[];
}

export interface FrontmatterPlace {
  readonly key: Span;
  /** Empty, behind the colon, when there is no value. */
  readonly value: Span;
  /** The value as written when it is a scalar. */
  readonly text: string | undefined;
}

export interface PartyEntry {
  readonly name: string;
  readonly role: string | undefined;
  readonly organs: readonly Organ[];
  readonly place: Span;
}

export interface WaiverEntry {
  readonly topic: string;
  readonly element: string | undefined;
  readonly reason: string;
  readonly until: string | undefined;
  readonly place: Span;
}

/** What is wrong at a key; `value` and `suggestion` are what the message names. */
export interface FrontmatterProblem {
  readonly kind:
    | 'unknown-value'
    | 'unknown-role'
    | 'invalid-date'
    | 'party-twice'
    | 'missing-key'
    | 'wrong-type'
    | 'duplicate-key'
    | 'misspelt-key'
    | 'not-allowed'
    | 'too-large';
  /** Dotted path of the key. */
  readonly path: string;
  readonly span: Span;
  readonly value: string;
  /** The known value that is nearest, when one is near. */
  readonly suggestion: string | undefined;
  /** The values that are allowed, when they are few. */
  readonly allowed: readonly string[];
}

/** Whether the text itself was not read, so that what is not found in it says nothing. */
export function isUnread({ problems }: Draft): boolean {
  return problems.some(({ code }) => code === 'too-large' || code === 'not-text');
}
