import assert from 'node:assert/strict';

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { analyze, type Analysis } from '#core/analyze.js';
import { completionsAt } from '#core/features/completions.js';
import { hoverAt } from '#core/features/hover.js';
import { lawLinksOf } from '#core/features/links.js';
import { explain } from '#core/features/report.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { messageOf } from '#core/messages/messageOf.js';

import { builtIn } from '../../support/builtIn.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Where a link of ours may lead. */
const ours = /^https:\/\/(?:wetten|lokaleregelgeving)\.overheid\.nl\//u;

/** What in Markdown is live and not ours. */
function liveIn(markdown: string): readonly string[] {
  const found: string[] = [];
  visit(parser.parse(markdown), (node) => {
    if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') {
      found.push(node.type);
    }
    if ((node.type === 'link' || node.type === 'definition') && !ours.test(node.url)) {
      found.push(node.url);
    }
  });
  return found;
}

/** Words that somebody would rather have read as something else. */
const bait = fc
  .array(
    fc.constantFrom(
      ...[
        '[klik](command:workbench.action.quit)',
        '<a href="command:x">x</a>',
        '![x](https://a.nl/x)',
      ],
      ...[
        '<img src=x onerror=alert(1)>',
        '<script>x</script>',
        'https://a.nl',
        'www.a.nl',
        'a@b.nl',
      ],
      ...[
        '[x]: command:y',
        '[x]',
        '`',
        '```',
        '**',
        '|',
        '](',
        '\u202e',
        '\u0000',
        '$(zap)',
        'mandaat',
      ],
      ...[
        'Gemeente',
        '(',
        '\\',
        '{{',
        '${1:x}',
        'vscode://x/y',
        'javascript:alert(1)',
        '&lt;b&gt;',
        '.*',
      ],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

function draftOf([title, party, heading, term, clause]: readonly string[]): string {
  return `---
form: centrumregeling
title: ${JSON.stringify(title)}
parties:
  - { name: ${JSON.stringify(party)}, role: centrumgemeente }
waivers:
  - { topic: ${JSON.stringify(term)}, reason: ${JSON.stringify(clause)} }
---

# ${title ?? ''}

## Artikel 1 ${heading ?? ''}

In deze regeling wordt verstaan onder:

- ${term ?? ''}: ${clause ?? ''};

## Artikel 2 Mandaat ${heading ?? ''}

1. ${party ?? ''} verleent mandaat aan ${term ?? ''}, gelet op artikel 10:3 Awb.
2. ${clause ?? ''} Op [${term ?? ''}] en zie artikel 99, onder ${term ?? ''}.
`;
}

function analysisOf(text: string): Analysis {
  const steps = analyze({ uri: 'test:a.md', version: 1, text }, builtIn, {
    severity: {},
    today: '2026-11-22',
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All Markdown that is shown of a draft. */
function* shownOf(analysis: Analysis): Generator<string> {
  const { text } = analysis.draft.source;
  for (const language of ['nl', 'en'] as const) {
    yield explain(analysis, language);
    for (let offset = 0; offset < text.length; offset += 3) {
      const hover = hoverAt(analysis, offset, language);
      if (hover) yield hover.markdown;
    }
    for (const { index } of text.matchAll(/\n/gu)) {
      for (const { documentation } of completionsAt(analysis, index, language)) yield documentation;
    }
  }
}

describe('words of a draft', function () {
  this.timeout(120_000);

  it('are never live in what is shown of it', () => {
    fc.assert(
      fc.property(fc.array(bait, { minLength: 5, maxLength: 5 }), (words) => {
        const analysis = analysisOf(draftOf(words));
        assert.deepEqual(analysis.failures, []);
        for (const markdown of new Set(shownOf(analysis))) {
          assert.deepEqual(liveIn(markdown), [], markdown);
        }
        for (const { target } of lawLinksOf(analysis.draft)) assert.match(target, ours);
      }),
      { numRuns: 12 },
    );
  });

  it('are on one line in messages and titles of fixes', () => {
    fc.assert(
      fc.property(fc.array(bait, { minLength: 5, maxLength: 5 }), (words) => {
        const analysis = analysisOf(draftOf(words));
        for (const finding of analysis.findings) {
          assert.doesNotMatch(messageOf(finding, 'nl'), /[\u0000-\u001f]/u);
          for (const data of (finding.fixes ?? []).slice(0, 2)) {
            assert.doesNotMatch(buildFix(data, analysis, 'nl')?.title ?? '', /[\u0000-\u001f]/u);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
