import {
  DiagnosticSeverity,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

import { equal, ok } from './assert.js';
import {
  closeEditors,
  codeOf,
  findings,
  incompleteSample,
  openSample,
  openText,
  pause,
  setSetting,
  someFindings,
  until,
} from './draft.js';

describe('findings', () => {
  afterEach(closeEditors);

  it('name the topics that the incomplete sample leaves open, in Dutch', async () => {
    const document = await openSample(incompleteSample);
    const found = await someFindings(document);
    const missing = found.find((finding) => codeOf(finding) === 'topic-missing');
    ok(missing, `No topic-missing among ${found.map(codeOf).join(', ')}`);
    equal(document.getText(missing.range), 'centrumregeling', 'place of a missing topic');
    ok(missing.severity <= DiagnosticSeverity.Information, 'A missing topic is more than a hint');
    ok(!missing.range.isEmpty, 'A finding has a place that can be seen');
    ok(isDutch(missing), `Not in Dutch: ${missing.message}`);
  });

  it('change language with the setting, without a restart', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    try {
      await setSetting('language', 'en');
      await until('findings in English', () =>
        missingTopics(document).some((missing) => !isDutch(missing)) ? true : undefined,
      );
    } finally {
      await setSetting('language', 'nl');
    }
    await until('findings in Dutch again', () =>
      missingTopics(document).some(isDutch) ? true : undefined,
    );
  });

  it('go when the checks are switched off, and come back', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    try {
      await setSetting('enable', false);
      await until('no findings', () => (findings(document).length === 0 ? true : undefined));
    } finally {
      await setSetting('enable', undefined);
    }
    await someFindings(document);
  });

  it('follow typing: a draft becomes one when the key form is typed', async () => {
    const document = await openText('---\ntitle: Proef\n---\n\n# Proef\n');
    await pause(1500);
    equal(findings(document).length, 0, 'findings in Markdown without a form');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(1, 0, 1, 0), 'form: centrumregeling\n');
    ok(await workspace.applyEdit(edit), 'The edit was refused');
    await someFindings(document);
  });

  it('are none in plain Markdown', async () => {
    const document = await openText('# Notulen\n\nArtikel 1 van de regeling is besproken.\n');
    // The sample that follows proves that the server has had its turn.
    const sample = await openSample(incompleteSample);
    await someFindings(sample);
    equal(findings(document).length, 0, 'findings');
    equal(window.activeTextEditor?.document.uri.path, sample.uri.path, 'active editor');
  });

  it('survive broken frontmatter', async () => {
    const document = await openText('---\nform: centrumregeling\nparties: [\n---\n\n# Proef\n');
    const found = await someFindings(document);
    ok(
      found.some((finding) => codeOf(finding).startsWith('frontmatter')),
      'It says what is broken',
    );
  });
});

/** Their messages quote nothing of the draft, so they are in one language. */
function missingTopics(document: TextDocument): readonly Diagnostic[] {
  return findings(document).filter((finding) => codeOf(finding) === 'topic-missing');
}

function isDutch({ message }: Diagnostic): boolean {
  return /\b(?:geen|niet)\b/iu.test(message);
}
