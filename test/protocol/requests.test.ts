import assert from 'node:assert/strict';

import type { WorkspaceEdit } from 'vscode-languageserver/node';

import {
  CoverageResult,
  ExplainResult,
  FormsResult,
  InsertableResult,
  NewDraftResult,
} from '#schemas/protocol.js';
import { forms } from '#schemas/vocabulary.js';

import { bareDraft, eventually, startServer } from '../support/server.js';

const uri = 'file:///draft.md';

describe('requests of our own', function () {
  this.timeout(20_000);

  it('robuust/coverage counts the topics of a draft', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const coverage = CoverageResult.parse(await server.request('robuust/coverage', { uri }));
    assert.equal(coverage.state, 'checked');
    assert.equal(coverage.form, 'centrumregeling');
    assert.notEqual(coverage.topics.length, 0);
  });

  it('robuust/coverage tells what is no draft from what is not known', async () => {
    await using server = await startServer();
    await server.open(uri, '# Notities\n');
    assert.equal(
      (await server.request<CoverageResult>('robuust/coverage', { uri })).state,
      'not-a-draft',
    );
    await server.open('file:///odd.md', bareDraft.replace('centrumregeling', 'centrumregelng'));
    const odd = await server.request<CoverageResult>('robuust/coverage', { uri: 'file:///odd.md' });
    assert.equal(odd.state, 'unknown');
  });

  it('robuust/explain says why there are findings, or none', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    await server.open('file:///notes.md', '# Notities\n');
    for (const each of [uri, 'file:///notes.md', 'file:///gone.md']) {
      const { markdown } = ExplainResult.parse(
        await server.request('robuust/explain', { uri: each }),
      );
      assert.notEqual(markdown.trim(), '');
    }
  });

  it('robuust/forms knows every form', async () => {
    await using server = await startServer();
    const known = FormsResult.parse(await server.request('robuust/forms'));
    assert.deepEqual(
      known.forms.map(({ form }) => form),
      forms,
    );
  });

  it('robuust/newDraft writes a draft that lacks no topic', async () => {
    await using server = await startServer();
    const { text } = NewDraftResult.parse(
      await server.request('robuust/newDraft', {
        form: 'centrumregeling',
        title: 'Regeling Merenrand',
        language: 'nl',
        variant: 'standaard',
        domain: ['beschermd-wonen'],
        parties: [
          { name: 'gemeente Waterkerk', role: 'centrumgemeente' },
          { name: 'gemeente Dijkzicht', role: 'deelnemer' },
        ],
        date: '2026-11-22',
      }),
    );
    await server.open(uri, text);
    const codes = (await server.pull(uri)).map(({ code }) => code);
    assert.ok(!codes.includes('topic-missing'));
    assert.ok(!codes.includes('frontmatter-invalid'));
  });

  it('robuust/insertTopic puts a topic that robuust/insertable offers in its place', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const { topics } = InsertableResult.parse(await server.request('robuust/insertable', { uri }));
    const [first] = topics;
    assert.equal(first?.missing, true);
    const variant = first.variants[0]?.variant;
    const edit = await server.request<WorkspaceEdit>('robuust/insertTopic', {
      uri,
      topic: first.id,
      variant,
    });
    assert.equal(edit.documentChanges?.length, 1);
    assert.equal(
      await server.request('robuust/insertTopic', { uri, topic: 'no-such-topic', variant }),
      null,
    );
  });

  it('answer when they come without params, as the protocol allows', async () => {
    await using server = await startServer();
    const send = async (id: string, method: string) => {
      const answers: string[] = [];
      server.process.stdout.on('data', (data: Buffer) => answers.push(data.toString()));
      const body = JSON.stringify({ jsonrpc: '2.0', id, method });
      server.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
      await eventually(() => answers.join('').includes(`"id":"${id}"`));
      return answers.join('');
    };
    assert.match(await send('one', 'robuust/forms'), /"form":"centrumregeling"/u);
    assert.match(await send('two', 'robuust/coverage'), /-32602/u);
  });

  it('refuse params that they cannot read', async () => {
    await using server = await startServer();
    for (const method of ['coverage', 'explain', 'insertable', 'insertTopic', 'newDraft']) {
      await assert.rejects(server.request(`robuust/${method}`, { uri: 7 }), { code: -32602 });
    }
  });
});
