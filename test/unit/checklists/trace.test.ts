import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { builtIn } from '../../support/builtIn.js';

const trace = readFileSync('schemas/checklists/TRACE.md', 'utf8');
const rows = trace
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:What it says|---)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const idsIn = (text: string) => [...text.matchAll(/`([^`]+)`/gu)].map(([, id]) => id ?? '');

describe('TRACE.md', () => {
  it('names topics and elements that exist', () => {
    const named = [
      ...rows.flatMap(([, , , ids, remark]) => idsIn(`${ids ?? ''} ${remark ?? ''}`)),
      ...lastParagraph(),
    ];
    const unknown = named.filter((id) => {
      const [topic = '', element] = id.split('/');
      return element === undefined ? !builtIn.topic(topic) : !builtIn.element(topic, element);
    });
    assert.deepEqual(unknown, []);
  });

  it('has an id or a reason on every line', () => {
    const open = rows.filter(([, , , ids, remark]) => idsIn(ids ?? '').length === 0 && !remark);
    assert.deepEqual(open, []);
  });

  it('covers five texts, each with lines of its own', () => {
    const parts = trace.split(/^## \d\. /mu).slice(1);
    assert.equal(parts.length, 5);
    for (const part of parts) assert.ok((part.match(/^\| /gmu) ?? []).length > 10);
  });

  it('names each topic of the checklist', () => {
    const named = new Set(idsIn(trace).map((id) => id.split('/')[0]));
    const forgotten = builtIn.topics.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    assert.deepEqual(forgotten, []);
  });

  it('says of no topic both that a text asks for it and that only the law does', () => {
    const asked = new Set(
      rows.flatMap(([, , , ids]) => idsIn(ids ?? '').map((id) => id.split('/')[0])),
    );
    assert.deepEqual(
      lastParagraph().filter((id) => asked.has(id)),
      [],
    );
  });

  it('names each question of the roadmap', () => {
    const asked = new Set(rows.flatMap(([, , , ids]) => idsIn(ids ?? '')));
    const forgotten = builtIn.topics
      .filter(({ id }) => id.startsWith('roadmap-'))
      .flatMap(({ id, elements }) => elements.map((element) => `${id}/${element.id}`))
      .filter((id) => !asked.has(id));
    assert.deepEqual(forgotten, []);
  });
});

function lastParagraph(): readonly string[] {
  return idsIn(trace.slice(trace.indexOf('## What comes from the law')));
}
