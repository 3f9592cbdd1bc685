/** What the findings are about that hold a draft against itself: references, terms, parties, dates. */
export interface ConsistencyArgs {
  'reference-broken': {
    /** `before` and `behind`: "het vorige lid" of a first lid, "het volgende lid" of a last one. */
    readonly kind: 'article' | 'clause' | 'item' | 'annex' | 'before' | 'behind';
    readonly text: string;
    /** Of an article that has too few leden: how many it has. */
    readonly leden: number;
  };
  'annex-unreferenced': { readonly annex: string };
  'term-unused': { readonly term: string };
  'term-defined-twice': { readonly term: string };
  'term-undefined': { readonly term: string };
  'terms-inconsistent': { readonly term: string; readonly other: string };
  'party-missing': {
    /** Where the party was looked for and not found. */
    readonly where: 'text' | 'frontmatter' | 'signatures';
    readonly party: string;
  };
  'title-mismatch': {
    readonly cited: string;
    readonly title: string;
    /** Another name altogether, and not only another kind of document and another year. */
    readonly other: boolean;
  };
  'date-impossible': {
    readonly date: string;
    /** How many days the month has, in that year when one is named. */
    readonly days: number;
    readonly leap: boolean;
  };
  'date-order': {
    /**
     * `term`: ends before it begins; `steps`: of the procedure; `consent`: before the draft;
     * `budget`: adopted before its draft; `views`: adopted before the term for views is over.
     */
    readonly kind: 'term' | 'steps' | 'consent' | 'budget' | 'views';
    readonly date: string;
    readonly other: string;
  };
  'enumeration-hygiene': {
    readonly kind: 'repeated' | 'skipped' | 'mixed';
    readonly mark: string;
    /** The mark that is due; empty when marks are mixed. */
    readonly expected: string;
  };
}
