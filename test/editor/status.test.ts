import { Range, window, workspace, WorkspaceEdit } from 'vscode';

import { equal, ok } from './assert.js';
import {
  api,
  closeEditors,
  incompleteSample,
  openSample,
  openText,
  someFindings,
  until,
} from './draft.js';

describe('status item', () => {
  afterEach(closeEditors);

  it('tells how complete the draft is', async () => {
    await openSample(incompleteSample);
    const { status } = await api();
    const shown = await until('a status with a count', () =>
      /· \d+\/\d+$/u.test(status()?.text ?? '') ? status() : undefined,
    );
    ok(!shown.busy, 'It is still busy');
    equal(shown.command, 'robuust.insertTopic', 'what a click does');
    ok(/onvolledig|ontbre/u.test(shown.text), `Not in Dutch: ${shown.text}`);
    // More pushes the link out of the list of status items, which is 500 pixels wide.
    ok(shown.text.length <= 56, `Too long to show: ${shown.text}`);
  });

  it('is not there for plain Markdown', async () => {
    const { status } = await api();
    await openSample(incompleteSample);
    await until('a status', () => status());
    await openText('# Boodschappen\n');
    await until('no status', () => (status() === undefined ? true : undefined));
  });

  it('says so when the form is unknown', async () => {
    const document = await openText('---\nform: centrumregelng\n---\n\n# Proef\n');
    await someFindings(document);
    const { status } = await api();
    await until('unknown form', () => (status()?.text === 'Vorm onbekend' ? true : undefined));
  });

  it('follows the text', async () => {
    const document = await openText('# Nog niets\n');
    const { status } = await api();
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Range(0, 0, 0, 0).start, '---\nform: convenant\n---\n\n');
    ok(await workspace.applyEdit(edit), 'The edit was refused');
    await until('a status', () => status());
    equal(window.activeTextEditor?.document.uri.scheme, 'untitled', 'active editor');
  });
});
