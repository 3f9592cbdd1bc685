// npm run bench:typing [-- --turns N] [--keys N] [--length N]
// How long a keystroke takes until it is on the screen, in a long draft in the embedded editor, with
// Robuust and without. Run by hand on a machine that has nothing else to do; it is no test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { createDraftWriter } from '../../out/test/bench/documents.js';
import { chromiumArguments, ensureChromium } from './chromium.mjs';
import { installEditor, root } from './install.mjs';
import { startServer } from './server.mjs';
import { emptyExtension, temporaryFolder } from './workspace.mjs';

const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '4' },
    keys: { type: 'string', default: '40' },
    length: { type: 'string', default: '1000000' },
  },
});
const [turns, keys, length] = [values.turns, values.keys, values.length].map(Number);

/** Milliseconds between two keystrokes: somebody who types fast. */
const pace = 150;
/** Keystrokes at the start of a turn that are not measured. */
const warmUp = 10;
/** What is typed, over and over: words, as somebody would. */
const words = 'de colleges overleggen hierover ten minste twee keer per jaar en ';

const settings = {
  'files.autoSave': 'off',
  'robuust.language': 'nl',
};

installEditor();
const { folder, remove } = temporaryFolder('typing');
const server = await startServer({ dataFolder: path.join(folder, 'data'), settings });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArguments,
});
try {
  const draft = createDraftWriter()(length, 1);
  const kinds = [
    { name: 'without Robuust', extension: emptyExtension(folder), latencies: [], work: 0 },
    { name: 'with Robuust', extension: root, latencies: [], work: 0 },
  ];
  for (const [index, kind] of kinds.entries()) {
    kind.page = await opened(draft, path.join(folder, String(index)), kind.extension);
    kind.session = await kind.page.context().newCDPSession(kind.page);
    await kind.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  }
  // Without findings, nothing of ours would be measured.
  await kinds[1].page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
  for (const { page } of kinds) await goToMiddle(page, draft);

  console.log(
    `A draft of ${draft.length} characters, ${turns} turns of ${keys} keystrokes each, ${pace} ms apart.`,
  );
  for (let turn = 1; turn <= turns; turn++) {
    for (const kind of kinds) {
      const [load] = os.loadavg();
      const { latencies, work } = await typed(kind);
      kind.latencies.push(...latencies);
      kind.work += work;
      console.log(`turn ${turn}, ${kind.name}: ${figuresOf(latencies)} (load ${load.toFixed(1)})`);
    }
  }
  console.log('\nFrom the key to the frame that shows it:');
  for (const { name, latencies } of kinds) console.log(`${name}: ${figuresOf(latencies)}`);
  console.log(
    '\nProcessor time of the main thread of the window, which the load does not change as much:',
  );
  for (const { name, work } of kinds) {
    console.log(`${name}: ${(work / (turns * keys)).toFixed(1)} ms a keystroke`);
  }
} finally {
  await browser.close();
  await server.stop();
  remove();
}

/** A window of its own with the draft in it. */
async function opened(draft, workspace, extension) {
  fs.mkdirSync(workspace);
  const file = path.join(workspace, 'draft.md');
  fs.writeFileSync(file, draft);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(90_000);
  await page.goto(
    server.url(workspace, [
      ['extensionDevelopmentPath', server.remote(extension)],
      ['openFile', server.remote(file)],
    ]),
  );
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return page;
}

/** To the end of the line of prose that is nearest after the middle. */
async function goToMiddle(page, draft) {
  const lines = draft.split('\n');
  const middle = lines.length / 2;
  const line = lines.findIndex((text, index) => index > middle && /^\d+\. .{40}/u.test(text)) + 1;
  if (line === 0) throw new Error('There is no clause in the second half of the draft');
  await page.bringToFront();
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget').waitFor();
  await page.keyboard.type(`${line}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.waitForTimeout(3_000);
}

/**
 * Types in the midst of a draft.
 *
 * @returns the milliseconds that each keystroke took, and that the main thread worked in all
 */
async function typed({ page, session }) {
  await page.bringToFront();
  await type(page, warmUp);
  await page.waitForTimeout(1_000);
  await browser.startTracing(page, { categories: ['input'] });
  const before = await workOf(session);
  await type(page, keys);
  await page.waitForTimeout(1_000);
  const work = (await workOf(session)) - before;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const latencies = latenciesIn(traceEvents);
  // One that led to no frame, or shared that of another, has no latency of its own.
  if (latencies.length < keys * 0.9) {
    throw new Error(`Of ${keys} keystrokes, ${latencies.length} were seen`);
  }
  return { latencies, work };
}

/** Milliseconds of processor time that the main thread has used. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** At an even pace, also when the editor is behind: nobody waits for what was typed. */
async function type(page, count) {
  const start = performance.now();
  const pressed = [];
  for (let index = 0; index < count; index++) {
    const wait = start + index * pace - performance.now();
    if (wait > 0) await page.waitForTimeout(wait);
    pressed.push(page.keyboard.press(words[index % words.length]));
  }
  await Promise.all(pressed);
}

/** Chromium's own measure: from when the key came in to when its frame was presented. */
function latenciesIn(events) {
  const begun = new Map();
  const latencies = [];
  for (const { name, ph, pid, id2, ts, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name !== 'EventLatency') continue;
    const id = `${pid} ${id2.local}`;
    if (ph === 'b') begun.set(id, { ts, ...args.event_latency });
    const began = ph === 'e' ? begun.get(id) : undefined;
    if (began?.event_type === 'KEY_PRESSED' && began.display_trace_id !== undefined) {
      latencies.push((ts - began.ts) / 1_000);
    }
  }
  return latencies;
}

function figuresOf(latencies) {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, p95, most] = [at(0.5), at(0.95), at(1)].map((value) => `${value.toFixed(1)} ms`);
  return `median ${median}, p95 ${p95}, most ${most}, of ${sorted.length} keystrokes`;
}
