import type { Language } from '#schemas/localizedText.js';

import type { Finding, FindingCode, FindingOf, Related } from '../checks/finding.js';
import { en, enRelated } from './en.js';
import { nl, nlRelated } from './nl.js';

const messages = { nl, en } as const;
const related = { nl: nlRelated, en: enRelated } as const;

/** The message of a finding, in the language of the user. */
export function messageOf(finding: Finding, language: Language): string {
  return render(finding, language);
}

/** What a related place of a finding is. */
export function relatedMessageOf({ kind }: Related, language: Language): string {
  return related[language][kind];
}

function render<Code extends FindingCode>(
  { code, args }: FindingOf<Code>,
  language: Language,
): string {
  return messages[language][code](args);
}
