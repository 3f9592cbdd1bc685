import { lawsIn } from '../parse/statutes.js';

/**
 * A document other than the draft: a bare number behind it may be of that document. `deze regeling`
 * is the draft, and so is what `namens` and the like do not name.
 */
const document =
  /(?<!(?:deze|dit|onderhavige|this|present) )(?<![\p{L}-])\p{L}{0,40}(?:wet|wetboek|verordening|besluit|regeling|overeenkomst|convenant|statuten|reglement|richtlijn|protocol|verdrag|statuut|visie|act|code|regulation|directive|by-law|bylaw|treaty|covenant|arrangement)(?!\p{L})/iu;

/** Whether a sentence names a law or another document, so that its numbers may not be ours. */
export function namesAnother(sentence: string): boolean {
  return document.test(sentence) || lawsIn(sentence).length > 0;
}
