import { commands } from 'vscode';

import { ok } from './assert.js';
import {
  api,
  closeEditors,
  findings,
  incompleteSample,
  openSample,
  someFindings,
  until,
} from './draft.js';

describe('recovery', () => {
  afterEach(closeEditors);

  it('Restart server brings the findings back', async () => {
    const document = await openSample(incompleteSample);
    const before = (await someFindings(document)).length;
    await commands.executeCommand('robuust.restartServer');
    const { serverState } = await api();
    await until('the server to run', () => (serverState() === 'running' ? true : undefined));
    await until('the same findings', () =>
      findings(document).length === before ? true : undefined,
    );
  });

  it('Restart server can be given twice in a row', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    await Promise.all([
      commands.executeCommand('robuust.restartServer'),
      commands.executeCommand('robuust.restartServer'),
    ]);
    const { serverState } = await api();
    await until('the server to run', () => (serverState() === 'running' ? true : undefined));
    ok((await someFindings(document)).length > 0, 'No findings');
  });
});
