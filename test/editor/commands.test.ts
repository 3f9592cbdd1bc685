import { commands, Uri, window, workspace, type Diagnostic } from 'vscode';

import { equal, includes, ok } from './assert.js';
import {
  api,
  closeEditors,
  codeOf,
  findings,
  incompleteSample,
  openSample,
  openText,
  someFindings,
  until,
} from './draft.js';

const withoutForm = {
  domain: ['beschermd-wonen'],
  parties: [
    { name: 'Gemeente Voorbeeldstad', role: 'centrumgemeente' },
    { name: 'Gemeente Voorbeelddorp', role: 'deelnemer' },
  ],
  language: 'nl',
  variant: 'standaard',
  title: 'Centrumregeling Voorbeeld',
} as const;
const answers = { ...withoutForm, form: 'centrumregeling' } as const;

const acceptItem = 'workbench.action.acceptSelectedQuickOpenItem';

describe('commands', () => {
  afterEach(closeEditors);

  it('New agreement draft opens a draft without missing topics', async () => {
    await api();
    const uri = await commands.executeCommand<Uri | undefined>('robuust.newDraft', answers);
    ok(uri, 'No document was opened');
    const { document } = window.activeTextEditor ?? {};
    ok(document, 'No editor is active');
    equal(document.uri.toString(), uri.toString(), 'active document');
    equal(document.isUntitled, true, 'unsaved');
    for (const part of [
      'form: centrumregeling',
      'Gemeente Voorbeeldstad',
      'Centrumregeling Voorbeeld',
    ]) {
      includes(document.getText(), part, 'text of the draft');
    }
    const { status } = await api();
    await until('a status', () => (/\d+\/\d+/u.test(status()?.text ?? '') ? true : undefined));
    const missing = findings(document).filter((finding) => codeOf(finding) === 'topic-missing');
    equal(
      missing.map(({ message }) => message),
      [],
      'missing topics',
    );
  });

  it('New agreement draft asks for what it was not told, and can be left', async () => {
    await api();
    const running = commands.executeCommand<Uri | undefined>('robuust.newDraft', withoutForm);
    equal(await answering(running, 'workbench.action.closeQuickOpen'), undefined, 'what it made');
  });

  it('New agreement draft takes the answers of its questions', async () => {
    await api();
    const running = commands.executeCommand<Uri | undefined>('robuust.newDraft', withoutForm);
    ok(await answering(running, acceptItem), 'No document was opened');
    includes(window.activeTextEditor?.document.getText() ?? '', 'form: ', 'text');
  });

  it('Insert missing topic inserts it where it belongs', async () => {
    const document = await openSample(incompleteSample);
    const missing = missingTopics(await someFindings(document));
    ok(missing.length > 0, 'No missing topic');
    const before = document.getText();
    const running = commands.executeCommand<boolean>('robuust.insertTopic', {
      variant: 'standaard',
    });
    equal(await answering(running, acceptItem), true, 'whether it was inserted');
    ok(document.getText().length > before.length, 'Nothing was inserted');
    await until('a missing topic less', () =>
      missingTopics(findings(document)).length < missing.length ? true : undefined,
    );
  });

  it('Why do I not see findings explains a draft', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    const uri = await commands.executeCommand<Uri | undefined>('robuust.explain');
    ok(uri, 'Nothing was explained');
    const explanation = await workspace.openTextDocument(Uri.parse(uri.toString()));
    includes(explanation.getText(), '#', 'Markdown');
    ok(explanation.getText().length > 40, 'It says next to nothing');
    equal(explanation.isDirty, false, 'read-only');
  });

  it('Why do I not see findings explains plain Markdown', async () => {
    await api();
    await openText('# Boodschappen\n');
    const uri = await commands.executeCommand<Uri | undefined>('robuust.explain');
    ok(uri, 'Nothing was explained');
    const explanation = await workspace.openTextDocument(Uri.parse(uri.toString()));
    ok(explanation.getText().length > 40, 'It says next to nothing');
  });
});

/** Gives the questions of a command the same answer until it ends; the first may come late. */
async function answering<Result>(running: Thenable<Result>, command: string): Promise<Result> {
  let ended = false;
  void running.then(() => {
    ended = true;
  });
  await until('the command to end', async () => {
    await commands.executeCommand(command);
    return ended || undefined;
  });
  return running;
}

function missingTopics(found: readonly Diagnostic[]): readonly string[] {
  return found
    .filter((finding) => codeOf(finding) === 'topic-missing')
    .map(({ message }) => message);
}
