import { env, extensions, version, workspace } from 'vscode';

import { equal, ok } from './assert.js';
import { api, until } from './draft.js';

describe(`extension host: VS Code ${version}, ${env.appHost}, ${env.remoteName ?? 'no remote'}`, () => {
  it('knows the extension and starts its server', async () => {
    ok(extensions.getExtension('robuust.robuust'), 'The extension is not there');
    const { serverState } = await api();
    await until('the server to run', () => serverState() === 'running' || undefined);
  });

  it('has a workspace with the samples', async () => {
    const found = await workspace.findFiles('*.md');
    ok(found.length > 0, 'No Markdown in the workspace');
  });

  it('contributes its commands and settings', () => {
    const manifest = extensions.getExtension('robuust.robuust')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    equal(
      manifest.contributes.commands.map(({ command }) => command),
      ['robuust.newDraft', 'robuust.insertTopic', 'robuust.explain', 'robuust.restartServer'],
      'commands',
    );
    equal(workspace.getConfiguration('robuust').get('enable'), true, 'robuust.enable');
  });
});
