import { analysisIncomplete } from '#core/checks/analysisIncomplete.js';

import { expectFindings } from '../../support/expectFindings.js';

describe('analysis-incomplete', () => {
  it('says so when a file is not text', () => {
    expectFindings(
      analysisIncomplete,
      `---
form: dvo
---

\u0000
^ warning analysis-incomplete
`,
    );
  });
});
