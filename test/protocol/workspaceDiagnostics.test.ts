import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  bareDraft,
  editorCapabilities,
  startServer,
  type RunningServer,
} from '../support/server.js';

interface WorkspaceReport {
  readonly items: readonly {
    readonly uri: string;
    readonly kind: string;
    readonly resultId?: string;
    readonly version: number | null;
    readonly items?: readonly unknown[];
  }[];
}

const capabilities = {
  ...editorCapabilities,
  workspace: {
    ...editorCapabilities.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

describe('workspace/diagnostic', function () {
  this.timeout(30_000);
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(path.join(folder, 'node_modules'));
    await mkdir(path.join(folder, 'sub'));
    await writeFile(path.join(folder, 'a.md'), bareDraft);
    await writeFile(path.join(folder, 'sub', 'b.markdown'), bareDraft);
    await writeFile(path.join(folder, 'notes.md'), '# Notities\n\n[datum]\n');
    await writeFile(path.join(folder, 'node_modules', 'c.md'), bareDraft);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const start = () => startServer({ capabilities, folders: [pathToFileURL(folder).href] });

  it('reports the drafts that are not open', async () => {
    await using server = await start();
    await server.open(uriOf('a.md'), bareDraft);
    const { items } = await server.request<WorkspaceReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map(({ uri, version }) => [uri, version]),
      [[uriOf('sub/b.markdown'), null]],
    );
    assert.notEqual(items[0]?.items?.length, 0);
  });

  it('waits with its next answer until something changes', async () => {
    await using server = await start();
    // The client is told to watch files right after the start.
    await server.request('robuust/forms');
    const first = await server.request<WorkspaceReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    let answered = false;
    const second = server
      .request<WorkspaceReport>('workspace/diagnostic', { previousResultIds })
      .then((report) => {
        answered = true;
        return report;
      });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(answered, false);

    await rm(path.join(folder, 'a.md'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('a.md'), type: 3 }],
    });
    const { items } = await second;
    assert.deepEqual(items.find(({ uri }) => uri === uriOf('a.md'))?.items, []);
    assert.equal(items.find(({ uri }) => uri === uriOf('sub/b.markdown'))?.kind, 'unchanged');
  });

  it('reports piece by piece to a client that can take it', async () => {
    await using server = await start();
    const pieces: WorkspaceReport[] = [];
    server.connection.onNotification(
      '$/progress',
      ({ value }: { value: WorkspaceReport }) => void pieces.push(value),
    );
    const report = await server.request<WorkspaceReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'pieces',
    });
    assert.deepEqual(report, { items: [] });
    assert.deepEqual(
      pieces.flatMap(({ items }) => items.map(({ uri }) => uri)),
      [uriOf('a.md'), uriOf('sub/b.markdown')],
    );
  });

  it('says what is wrong with a checklist of the workspace', async () => {
    await mkdir(path.join(folder, '.robuust'));
    await writeFile(path.join(folder, '.robuust', 'x.yaml'), 'id: x\ntopics: 3\n');
    await using server = await start();
    const { items } = await server.request<WorkspaceReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const report = items.find(({ uri }) => uri === uriOf('.robuust/x.yaml'));
    assert.match(JSON.stringify(report), /checklist-invalid/u);
  });

  it('looks at five thousand files, and says once that there are more', async () => {
    const told: string[] = [];
    const listen = (server: RunningServer) =>
      server.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
        told.push(message);
      });
    const ask = (server: RunningServer) =>
      server.request<WorkspaceReport>('workspace/diagnostic', { previousResultIds: [] });
    // With the three of each test.
    for (let index = 0; index < 4_997; index++) {
      await writeFile(path.join(folder, `a${String(index).padStart(4, '0')}.md`), '');
    }
    {
      await using server = await start();
      listen(server);
      assert.equal((await ask(server)).items.length, 2);
      assert.deepEqual(told, []);
    }
    await writeFile(path.join(folder, 'a9999.md'), '');
    await using server = await start();
    listen(server);
    assert.equal((await ask(server)).items.length, 1);
    void server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('a.md'), type: 2 }],
    });
    assert.equal((await ask(server)).items.length, 1);
    assert.equal(told.length, 1);
    assert.match(told.join(), /5000/u);
  });
});
