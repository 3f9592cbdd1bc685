import type { FindingArgs } from '../messages/findingArgs.js';
import { isUnread, type Reference } from '../model/draft.js';
import { articleOf, statuteOf, type ArticleKnowledge } from '../statutes/articles.js';
import { speakOfPast, staleIn } from '../statutes/stale.js';
import type { Check } from './check.js';

/**
 * Reports a citation of an article, lid or onderdeel that the law does not have, as far as its text
 * was read. Silent about what is out of date, which `statute-citation-stale` explains, about
 * passages that speak of the past, and in a draft from an earlier year than the text.
 */
export const statuteCitationImpossible: Check = {
  id: 'statute-citation-impossible',
  codes: ['statute-citation-impossible'],

  *run({ draft, checklist }) {
    if (isUnread(draft)) return;
    const year = draft.frontmatter.date?.slice(0, 4);
    const impossible = draft.references.flatMap((reference) => {
      const args = impossibleIn(reference);
      return args && (year === undefined || year >= args.version.slice(0, 4))
        ? [{ reference, args }]
        : [];
    });
    if (impossible.length === 0) return;

    const stale = new Set(staleIn(draft, checklist.stale).map(({ reference }) => reference));
    const past = speakOfPast(
      draft,
      impossible.map(({ reference }) => reference.span),
      checklist.stale,
    );
    for (const { reference, args } of impossible) {
      const { span } = reference;
      if (stale.has(reference) || past.has(span)) continue;
      yield { code: 'statute-citation-impossible', args, severity: 'warning', span };
    }
  },
};

type Args = FindingArgs['statute-citation-impossible'];

function impossibleIn({ target }: Reference): Args | undefined {
  if (target.kind !== 'statute' || target.guessed) return undefined;
  const known = articleOf(target.statute, target.article);
  if (known.kind === 'unknown') return undefined;
  const law = statuteOf(target.statute)?.abbreviations[0] ?? target.statute;
  const { version, checked } = known.read;
  const shared = { law, article: target.article, version, checked };
  if (known.kind === 'absent')
    return { ...shared, what: 'article', clause: '', item: '', last: '' };
  return clauseOrItem(known, target, shared);
}

function clauseOrItem(
  { article }: Extract<ArticleKnowledge, { kind: 'present' }>,
  { clause, lastClause, item }: Extract<Reference['target'], { kind: 'statute' }>,
  shared: Pick<Args, 'law' | 'article' | 'version' | 'checked'>,
): Args | undefined {
  // A lid with a letter, "2a", may stand anywhere between the others: nothing is said of it.
  const beyond = [clause, lastClause].find(
    (lid) => lid !== undefined && /^\d+$/u.test(lid) && Number(lid) > article.clauses,
  );
  if (beyond !== undefined) {
    return { ...shared, what: 'clause', clause: beyond, item: '', last: String(article.clauses) };
  }
  const lid = clause ?? (article.clauses === 0 ? '0' : undefined);
  const last = lid === undefined || lastClause !== undefined ? undefined : article.items?.[lid];
  const letter = item?.toLowerCase();
  if (last === undefined || letter === undefined || !/^[a-z]$/u.test(letter) || letter <= last) {
    return undefined;
  }
  return { ...shared, what: 'item', clause: clause ?? '', item: letter, last };
}
