import {
  commands,
  DiagnosticSeverity,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

import { equal, ok } from './assert.js';
import {
  closeEditors,
  codeOf,
  findings,
  fixesAt,
  incompleteSample,
  openSample,
  someFindings,
  until,
} from './draft.js';

describe('quick fixes', () => {
  afterEach(closeEditors);

  it('insert a missing topic: one finding goes, no error comes, and undo takes it back', async () => {
    const document = await openSample(incompleteSample);
    const missing = missingTopics(await someFindings(document));
    const [first] = missing;
    ok(first, 'No missing topic');
    const errors = countErrors(document);
    const before = document.getText();

    const offered = await fixesAt(document, first);
    const fix = offered.find(({ isPreferred }) => isPreferred) ?? offered[0];
    ok(fix, 'No quick fix');
    await applyFix(fix);

    ok(document.getText().length > before.length, 'Nothing was inserted');
    await until('one missing topic to go', () =>
      missingTopics(findings(document)).length === missing.length - 1 ? true : undefined,
    );
    ok(countErrors(document) <= errors, 'A new error came');
    ok(!document.getText().includes('${'), 'Snippet syntax was left in the text');

    await commands.executeCommand('undo');
    await until('undo in one step', () => (document.getText() === before ? true : undefined));
    await until('the finding to come back', () =>
      missingTopics(findings(document)).length === missing.length ? true : undefined,
    );
  });

  it('give a waiver the reason that it lacks', async () => {
    const document = await openSample(incompleteSample);
    const withoutReason = (): Diagnostic | undefined =>
      findings(document).find((finding) => codeOf(finding) === 'waiver-without-reason');
    await someFindings(document);
    const finding = await until('the finding on the waiver', withoutReason);
    const [fix] = await fixesAt(document, finding);
    ok(fix, 'No quick fix');
    await applyFix(fix);
    ok(!document.getText().includes('reason: ""'), 'There is no reason yet');
    await until('the finding to go', () => (withoutReason() ? undefined : true));
  });

  it('are told apart by their titles', async () => {
    const document = await openSample(incompleteSample);
    const [first] = missingTopics(await someFindings(document));
    ok(first, 'No missing topic');
    const titles = (await fixesAt(document, first)).map(({ title }) => title);
    equal([...new Set(titles)], titles, 'titles');
  });
});

function missingTopics(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((finding) => codeOf(finding) === 'topic-missing');
}

function countErrors(document: TextDocument): number {
  return findings(document).filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
}

/** Applies a fix as the light bulb does: the edit, and then the command. */
async function applyFix({ edit, command }: CodeAction): Promise<void> {
  if (edit) ok(await workspace.applyEdit(edit), 'The edit was refused');
  if (command) {
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }
}
