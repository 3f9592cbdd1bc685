import { analysisIncomplete } from '#core/checks/analysisIncomplete.js';

import { expectFindings } from '../../support/expectFindings.js';

describe('analysis-incomplete', () => {
  it('says so when a file is not text', () => {
    expectFindings(
      analysisIncomplete,
      `---
form: dvo
      ^^^ warning analysis-incomplete
---

\u0000\u0001\u0000
`,
    );
  });
});
