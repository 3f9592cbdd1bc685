import type { Check } from './check.js';
import { defectsOf } from './clauseUnlawful.js';

/**
 * Reports an agreement that is put off without saying who will make it, when, and how: "een nader te
 * bepalen bedrag". What is left to somebody, or has a date, is left alone.
 */
export const deferredWithoutDecider: Check = {
  id: 'deferred-without-decider',
  codes: ['deferred-without-decider'],

  *run(context) {
    yield* defectsOf('deferred-without-decider', context);
  },
};
