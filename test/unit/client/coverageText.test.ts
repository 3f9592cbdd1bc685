import assert from 'node:assert/strict';

import { coverageText } from '#client/coverageText.js';
import type { CoverageResult } from '#schemas/protocol.js';

type Topic = CoverageResult['topics'][number];

describe('coverageText', () => {
  it('shows nothing for a file that is no draft', () => {
    assert.equal(coverageText({ state: 'not-a-draft', topics: [] }, plain), undefined);
  });

  it('tells an unknown form from a check that was stopped', () => {
    const shown = (form: string | undefined): string | undefined =>
      coverageText({ state: 'unknown', topics: [], ...(form && { form }) }, plain)?.text;
    assert.equal(shown('centrumregelng'), 'Form unknown');
    assert.equal(shown(undefined), 'Form unknown');
    assert.equal(shown('centrumregeling'), 'Outcome unknown');
    assert.equal(coverageText({ state: 'stopped', topics: [] }, plain)?.text, 'Outcome unknown');
  });

  it('says complete only when all that is asked is settled, waived or laid down elsewhere', () => {
    const settled = ['covered', 'waived', 'deferred'] as const;
    assert.deepEqual(textOf(...settled.map((state) => topic({ state }))), 'Complete · 3/3');
    assert.deepEqual(
      textOf(topic({ state: 'covered' }), topic({ state: 'unknown' })),
      'Not all is checked · 1/2',
    );
  });

  it('does not say complete when a check did not come to its end', () => {
    const topics = [topic({ state: 'covered' })];
    const shown = coverageText({ state: 'checked', topics, failed: 1 }, plain);
    assert.equal(shown?.text, 'Not all is checked · 1/1');
    assert.equal(shown.severity, 'warning');
    const open = coverageText(
      { state: 'checked', topics: [topic({ state: 'missing' })], failed: 2 },
      plain,
    );
    assert.match(open?.detail ?? '', /Checks that did not come to their end: 2\./u);
  });

  it('does not count what is not asked of this form', () => {
    assert.equal(
      textOf(
        topic({ state: 'covered' }),
        topic({ state: 'missing', level: 'n/a' }),
        topic({ state: 'not-applicable' }),
      ),
      'Complete · 1/1',
    );
  });

  it('names what is open, what the law asks first', () => {
    const mandate = topic({ title: 'mandaat', state: 'missing', level: 'law' });
    const control = topic({ title: 'planning en control', state: 'incomplete' });
    const cycle = topic({ id: 'planning-control', title: 'de cyclus', state: 'incomplete' });
    const third = topic({ title: 'duur', state: 'missing', level: 'recommended' });
    assert.equal(textOf(mandate), 'Mandaat is missing · 0/1');
    assert.equal(textOf(control), 'Planning en control is incomplete · 0/1');
    assert.equal(textOf(mandate, cycle), 'Mandaat and P&C are incomplete · 0/2');
    assert.equal(
      textOf(third, mandate, topic({ title: 'toegang', state: 'missing' })),
      'Mandaat, toegang and 1 other are incomplete · 0/3',
    );
    const access = topic({ title: 'toegang', state: 'missing' });
    assert.equal(
      textOf(access, third, cycle, mandate),
      'Mandaat, P&C and 2 others are incomplete · 0/4',
    );
  });

  it('names no more than the list of status items has room for', () => {
    const long = topic({ title: 'verbinding met lokale preventie', state: 'missing' });
    const longer = topic({ title: 'inbreng van ervaringsdeskundigen', state: 'incomplete' });
    const cut = 'Verbinding met lokale pre…';
    assert.equal(textOf(long), `${cut} is missing · 0/1`);
    assert.equal(textOf(long, longer), `${cut} and 1 other are incomplete · 0/2`);
    assert.equal(textOf(long, longer, longer), `${cut} and 2 others are incomplete · 0/3`);
  });

  it('is a warning when something is open that an agreement needs, and information otherwise', () => {
    const severityOf = (level: string): string | undefined =>
      coverageText({ state: 'checked', topics: [topic({ state: 'missing', level })] }, plain)
        ?.severity;
    assert.deepEqual(['law', 'law-if', 'robust', 'recommended'].map(severityOf), [
      'warning',
      'warning',
      'warning',
      'information',
    ]);
  });
});

function topic(part: Partial<Topic>): Topic {
  return {
    id: 'topic',
    title: 'onderwerp',
    level: 'robust',
    state: 'covered',
    present: 0,
    asked: 1,
    ...part,
  };
}

function textOf(...topics: readonly Topic[]): string | undefined {
  return coverageText({ state: 'checked', topics: [...topics] }, plain)?.text;
}

function plain(message: string, ...args: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/gu, (_, index) => String(args[Number(index)]));
}
