import assert from 'node:assert/strict';

import { draftOf, textAt } from './draftOf.js';

describe('ignore comments', () => {
  it('belong to the section in which they stand, or directly above which', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 1\n\nA.\n\n<!-- robuust-ignore placeholder-left: volgt nog -->\n\nB.\n\n<!-- robuust-ignore element-missing -->\n<!-- robuust-ignore topic-missing:  -->\n\n## Artikel 2\n\nC. <!-- robuust-ignore form-unknown: zo is het -->\n',
    );
    const [, first, second] = draft.sections;
    assert.deepEqual(
      draft.ignores.map(({ code, reason, section }) => [code, reason, section]),
      [
        ['placeholder-left', 'volgt nog', first?.index],
        ['element-missing', undefined, second?.index],
        ['topic-missing', undefined, second?.index],
        ['form-unknown', 'zo is het', second?.index],
      ],
    );
    assert.equal(textAt(draft, draft.ignores[1]?.span), '<!-- robuust-ignore element-missing -->');
  });

  it('in code are examples', () => {
    const comment = '<!-- robuust-ignore placeholder-left: volgt -->';
    assert.deepEqual(draftOf(`# R\n\n\`${comment}\`\n\n\`\`\`\n${comment}\n\`\`\`\n`).ignores, []);
  });
});
