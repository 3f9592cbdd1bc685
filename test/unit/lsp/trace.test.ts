import assert from 'node:assert/strict';

import { traceOf } from '#lsp/trace.js';

describe('a trace', () => {
  it('has the name and the places of an error, and nothing of its message', () => {
    const trace = traceOf(new TypeError('geheim\n    at een geheim artikel'));
    assert.match(trace, /^TypeError\n\s+at /u);
    assert.doesNotMatch(trace, /geheim/u);
  });

  it('says nothing of what is no error', () => {
    assert.equal(traceOf('geheim'), 'not an error');
  });
});
