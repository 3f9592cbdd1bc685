import assert from 'node:assert/strict';

import { lawLinksOf } from '#core/features/links.js';
import { parseDraft } from '#core/parse/parseDraft.js';
import { textOf } from '#core/text/span.js';

function linksIn(text: string, lang = 'nl') {
  const draft = parseDraft({
    uri: 'test:draft.md',
    version: 1,
    text: `---\nform: dvo\nlang: ${lang}\n---\n\n# R\n\n## Artikel 1\n\n${text}\n`,
  });
  return lawLinksOf(draft).map(({ span, target, title }) => [
    textOf(draft.source.text, span),
    target,
    title,
  ]);
}

describe('lawLinksOf', () => {
  it('links an article of a law to its text', () => {
    assert.deepEqual(linksIn('Volgens artikel 10:3 van de Algemene wet bestuursrecht.'), [
      ['artikel 10:3', 'https://wetten.overheid.nl/BWBR0005537#Artikel10:3', 'Awb artikel 10:3'],
    ]);
    const [link] = linksIn('Under article 8 of the Joint Arrangements Act.', 'en');
    assert.deepEqual(link?.slice(1), [
      'https://wetten.overheid.nl/BWBR0003740#Artikel8',
      'Wgr article 8',
    ]);
  });

  it('leaves articles of the draft, of other documents and of laws without an address alone', () => {
    assert.deepEqual(linksIn('Zie artikel 1 en artikel 5 van de centrumregeling.'), []);
    assert.deepEqual(linksIn('Zie artikel 60 van het Burgerlijk Wetboek.'), []);
    assert.deepEqual(linksIn('Zie artikel 3 van de Wet op de onbekende zaken.'), []);
  });
});
