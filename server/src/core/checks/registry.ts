import { analysisIncomplete } from './analysisIncomplete.js';
import { annexUnreferenced } from './annexUnreferenced.js';
import { articleNumbers } from './articleNumbers.js';
import { allocationDoesNotAddUp } from './allocationDoesNotAddUp.js';
import { allocationMissesParty } from './allocationMissesParty.js';
import { charactersMisleading } from './charactersMisleading.js';
import type { Check } from './check.js';
import { clauseUnlawful } from './clauseUnlawful.js';
import { deferredWithoutDecider } from './deferredWithoutDecider.js';
import { dateImpossible } from './dateImpossible.js';
import { dateOrder } from './dateOrder.js';
import { elementMissing } from './elementMissing.js';
import { enumerationHygiene } from './enumerationHygiene.js';
import { formUnknown } from './formUnknown.js';
import { frontmatterInvalid } from './frontmatterInvalid.js';
import { partyMissing } from './partyMissing.js';
import { placeholderLeft } from './placeholderLeft.js';
import { statuteCitationImpossible } from './statuteCitationImpossible.js';
import { statuteCitationStale } from './statuteCitationStale.js';
import { termsContradict } from './termsContradict.js';
import { referenceBroken } from './referenceBroken.js';
import { termDefinedTwice } from './termDefinedTwice.js';
import { termsInconsistent } from './termsInconsistent.js';
import { termUndefined } from './termUndefined.js';
import { termUnused } from './termUnused.js';
import { titleMismatch } from './titleMismatch.js';
import { topicDeferredToNowhere } from './topicDeferredToNowhere.js';
import { topicMissing } from './topicMissing.js';
import { topicOnlyInRecitalsOrNotes } from './topicOnlyInRecitalsOrNotes.js';
import { waivers } from './waivers.js';
import { wordingNonCommittal } from './wordingNonCommittal.js';

/** All checks, in the order in which they run. */
export const allChecks: readonly Check[] = [
  formUnknown,
  frontmatterInvalid,
  analysisIncomplete,
  topicMissing,
  topicOnlyInRecitalsOrNotes,
  topicDeferredToNowhere,
  elementMissing,
  clauseUnlawful,
  deferredWithoutDecider,
  allocationDoesNotAddUp,
  allocationMissesParty,
  termsContradict,
  wordingNonCommittal,
  placeholderLeft,
  charactersMisleading,
  articleNumbers,
  statuteCitationStale,
  statuteCitationImpossible,
  referenceBroken,
  annexUnreferenced,
  termUnused,
  termDefinedTwice,
  termUndefined,
  termsInconsistent,
  partyMissing,
  titleMismatch,
  dateImpossible,
  dateOrder,
  enumerationHygiene,
  waivers,
];
