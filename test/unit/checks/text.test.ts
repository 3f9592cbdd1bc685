import { articleNumbers } from '#core/checks/articleNumbers.js';
import { placeholderLeft } from '#core/checks/placeholderLeft.js';

import { expectFindings } from '../../support/expectFindings.js';

const head = '---\nform: dvo\n---\n\n# Overeenkomst\n\n';

describe('placeholder-left', () => {
  it('is an error in a draft that was adopted', () => {
    expectFindings(
      placeholderLeft,
      `---
form: dvo
status: vastgesteld
---

# Overeenkomst

## Artikel 1

De prijs is [bedrag].
            ^^^^^^^^ error placeholder-left
`,
    );
  });

  it('is silent on links, footnotes and boxes to tick', () => {
    expectFindings(
      placeholderLeft,
      `${head}## Artikel 1

Zie [de site](https://example.org) en de noot.[^1]

- [ ] gereed

[^1]: Een noot.
`,
    );
  });
});

describe('article-number-repeated-or-skipped', () => {
  const articles = (...numbers: readonly string[]) =>
    head + numbers.map((number) => `## Artikel ${number}\n\nEen bepaling.\n\n`).join('');

  it('lets a number with a letter follow its own', () => {
    expectFindings(articleNumbers, articles('1', '2', '2a', '2b', '3'));
  });

  it('is silent where numbers do not count, and where a new text begins', () => {
    expectFindings(articleNumbers, articles('1.1', '1.2', '3.1'));
    expectFindings(articleNumbers, articles('1', '2', '1', '2'));
  });

  it('reports a number that stands twice, once, whichever way the count goes on', () => {
    const repeated = `${articles('1', '2')}## Artikel 2
   ^^^^^^^^^ warning article-number-repeated-or-skipped

Een bepaling.

`;
    const rest = (...numbers: readonly string[]) =>
      numbers.map((number) => `## Artikel ${number}\n\nEen bepaling.\n\n`).join('');
    expectFindings(articleNumbers, repeated + rest('3', '4'));
    expectFindings(articleNumbers, repeated + rest('4', '5'));
  });

  it('reports a number that was passed over', () => {
    expectFindings(
      articleNumbers,
      `${articles('1', '2')}## Artikel 4
   ^^^^^^^^^ warning article-number-repeated-or-skipped

## Artikel 5
`,
    );
  });

  it('does not count the articles of explanatory notes', () => {
    expectFindings(
      articleNumbers,
      `${articles('1', '2')}# Toelichting\n\n## Artikel 2\n\nUitleg.\n`,
    );
  });
});
