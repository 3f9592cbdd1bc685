import assert from 'node:assert/strict';

import { bareDraft, eventually, spawnServer, startServer } from '../support/server.js';

const hover = {
  textDocument: { uri: 'file:///a.md' },
  position: { line: 0, character: 0 },
};
const initialize = { processId: null, rootUri: null, capabilities: {} };

describe('the life cycle', function () {
  this.timeout(20_000);

  it('refuses requests before initialize, and drops notifications', async () => {
    await using server = spawnServer();
    await assert.rejects(server.connection.sendRequest('textDocument/hover', hover), {
      code: -32002,
    });
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: bareDraft },
    });
    await server.connection.sendRequest('initialize', initialize);
    assert.equal(await server.connection.sendRequest('textDocument/hover', hover), null);
  });

  it('refuses a second initialize', async () => {
    await using server = await startServer();
    await assert.rejects(server.request('initialize', initialize), { code: -32600 });
  });

  it('refuses requests after shutdown, and then ends without failure', async () => {
    await using server = await startServer();
    await server.request('shutdown');
    await assert.rejects(server.request('textDocument/hover', hover), { code: -32600 });
    await server.connection.sendNotification('exit');
    assert.equal(await server.exitCode, 0);
  });

  it('ends as a failure when it is told to exit without shutdown', async () => {
    await using server = await startServer();
    await server.connection.sendNotification('exit');
    assert.equal(await server.exitCode, 1);
  });

  it('leaves when its input ends', async () => {
    await using server = await startServer();
    server.process.stdin.end();
    assert.equal(await server.exitCode, 1);
  });

  it('leaves without failure when its input ends after shutdown', async () => {
    await using server = await startServer();
    await server.request('shutdown');
    server.process.stdin.end();
    assert.equal(await server.exitCode, 0);
  });

  it('survives frames that are no messages, and says so', async () => {
    await using server = await startServer();
    const answers: string[] = [];
    server.process.stdout.on('data', (data: Buffer) => answers.push(data.toString()));
    for (const body of [
      '{',
      '[]',
      '1',
      'null',
      '{"jsonrpc":"2.0","id":7}',
      '"x"',
      '{"id":{},"method":"x"}',
    ]) {
      server.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    await eventually(() => answers.join('').split('"id":null').length > 7);
    assert.match(answers.join(''), /-32700/u);
    assert.match(answers.join(''), /-32600/u);
    assert.equal(await server.request('textDocument/hover', hover), null);
  });

  it('refuses params that cannot be read, and drops notifications with them', async () => {
    await using server = await startServer();
    for (const params of [
      null,
      {},
      { textDocument: { uri: 1 } },
      { ...hover, position: { line: -1 } },
    ]) {
      await assert.rejects(server.request('textDocument/hover', params), { code: -32602 });
    }
    await server.open('file:///a.md', bareDraft);
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///a.md', version: 2 },
      contentChanges: [{ range: { start: { line: 'x' } }, text: '' }],
    });
    assert.notEqual((await server.pull('file:///a.md')).length, 0);
  });

  it('answers a method that it does not know with an error', async () => {
    await using server = await startServer();
    await assert.rejects(server.request('robuust/unknown', {}), { code: -32601 });
  });
});
