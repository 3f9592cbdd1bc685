import assert from 'node:assert/strict';

import { readNames, withRoles } from '#client/commands/draftParties.js';

describe('the parties of a new draft', () => {
  it('are read from what was typed, each once', () => {
    assert.deepEqual(readNames(' Gemeente A, Gemeente B;Gemeente A,, '), [
      'Gemeente A',
      'Gemeente B',
    ]);
    assert.deepEqual(readNames(' ,; '), []);
  });

  it('get the role of the lead or of the others', () => {
    const roles = { lead: 'centrumgemeente', others: 'deelnemer', needed: true };
    assert.deepEqual(withRoles(['A', 'B'], roles, 'B'), [
      { name: 'A', role: 'deelnemer' },
      { name: 'B', role: 'centrumgemeente' },
    ]);
  });

  it('are all participants where no party leads', () => {
    assert.deepEqual(withRoles(['A', 'B'], undefined, undefined), [
      { name: 'A', role: 'deelnemer' },
      { name: 'B', role: 'deelnemer' },
    ]);
    const roles = { lead: 'centrumgemeente', others: 'deelnemer', needed: false };
    assert.deepEqual(withRoles(['A'], roles, ''), [{ name: 'A', role: 'deelnemer' }]);
  });
});
