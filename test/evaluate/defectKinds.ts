/** What would report a seeded defect: a code, and for demands the topic or element. */
export interface Reported {
  readonly code: string;
  readonly subject?: string;
}

/**
 * Which findings report a kind of defect. A finding on the whole draft or on an article's heading
 * (`topic-missing`, `element-missing`) counts wherever it stands, others where the defect is.
 */
export const reportedBy: Readonly<Record<string, readonly Reported[]>> = {
  placeholder: [{ code: 'placeholder-left' }],
  'broken-reference': [{ code: 'reference-broken' }],
  'missing-annex': [{ code: 'reference-broken' }],
  'unreferenced-annex': [{ code: 'annex-unreferenced' }],
  'unused-definition': [{ code: 'term-unused' }],
  'undefined-term': [{ code: 'term-undefined' }],
  'inconsistent-terms': [{ code: 'terms-inconsistent' }],
  'duplicate-article': [{ code: 'article-number-repeated-or-skipped' }],
  'title-mismatch': [{ code: 'title-mismatch' }],
  'party-mismatch': [{ code: 'party-missing' }],
  'missing-signature': [
    { code: 'party-missing' },
    { code: 'element-missing', subject: 'signatures' },
  ],
  'date-conflict': [{ code: 'date-order' }],
  'stale-citation': [{ code: 'statute-citation-stale' }, { code: 'statute-citation-impossible' }],
  'stale-practice': [
    { code: 'statute-citation-stale' },
    { code: 'element-missing', subject: 'considerans/council-views' },
  ],
  'stale-date': [{ code: 'statute-citation-stale' }],
  'participation-incomplete': [
    { code: 'element-missing', subject: 'citizen-participation/participation-clause' },
  ],
  'publication-missing': [{ code: 'element-missing', subject: 'publication-entry/publisher' }],
  'entry-date-missing': [{ code: 'element-missing', subject: 'publication-entry/entry-date' }],
  'wrong-percentages': [{ code: 'allocation-does-not-add-up' }],
  'wrong-total': [{ code: 'allocation-does-not-add-up' }],
  'open-deferral': [{ code: 'deferred-without-decider' }, { code: 'wording-non-committal' }],
  'vague-term': [{ code: 'wording-non-committal' }],
  'open-ended-list': [{ code: 'wording-non-committal' }],
  'missing-evaluation': [
    { code: 'topic-missing', subject: 'monitoring-evaluation' },
    { code: 'topic-only-in-recitals-or-notes', subject: 'monitoring-evaluation' },
  ],
  'no-hat-separation': [{ code: 'topic-missing', subject: 'hat-separation' }],
  'no-financial-method': [
    { code: 'element-missing', subject: 'withdrawal' },
    { code: 'wording-non-committal' },
  ],
  'settlement-missing': [{ code: 'element-missing', subject: 'budget-allocation' }],
  'council-step-missing': [
    { code: 'element-missing', subject: 'amendment' },
    { code: 'element-missing', subject: 'accession' },
  ],
  'no-approval-of-overrun': [
    { code: 'element-missing', subject: 'planning-control/deviations-approval' },
  ],
  'automatic-overrun': [
    { code: 'element-missing', subject: 'planning-control/deviations-approval' },
    { code: 'clause-unlawful' },
  ],
  'budget-adoption-single-party': [
    { code: 'clause-unlawful' },
    { code: 'element-missing', subject: 'planning-control' },
  ],
  'representation-gap': [
    { code: 'clause-unlawful' },
    { code: 'element-missing', subject: 'parties/representation' },
  ],
};

/** What is said of a clause as a whole, whatever the kind of its defect. */
export const reportsAnyKind: readonly Reported[] = [
  { code: 'clause-unlawful' },
  { code: 'clause-unsound' },
];

/**
 * Kinds that no check of one document can see, or that are no defect of the text: they are counted
 * apart and not as missed.
 */
export const notAsked: Readonly<Record<string, string>> = {
  'dossier-inconsistency': 'takes two documents',
  'formatting-noise': 'is no defect of the agreement',
};
