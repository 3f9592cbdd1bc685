// Takes the pictures of the README in the embedded editor. Run by hand after `npm run build`, and
// look at them: a picture of an empty list is a picture as well.
import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumArguments, ensureChromium } from './chromium.mjs';
import { installEditor, root } from './install.mjs';
import { createPackage } from '../package.mjs';
import { installVsix, startServer } from './server.mjs';
import { copySamples, installOpening, temporaryFolder } from './workspace.mjs';

const incomplete = 'centrumregeling-onvolledig.md';
const complete = 'centrumregeling-volledig.md';
const images = path.join(root, 'docs/images');

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'editor.lightbulb.enabled': 'on',
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': false,
  'outline.showVariables': false,
};

installEditor();
const { folder, remove } = temporaryFolder('screenshots');
const samples = path.join(folder, 'samples');
copySamples(samples);
const dataFolder = path.join(folder, 'data');
installOpening(dataFolder);
installVsix(await createPackage(), dataFolder);
const server = await startServer({ dataFolder, settings });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArguments,
});
try {
  fs.mkdirSync(images, { recursive: true });
  await shown(incomplete, takeFindings);
  await shown(complete, takeHover);
} finally {
  await browser.close();
  await server.stop();
  remove();
}

/** Opens a sample in a window of its own, and takes the pictures of it. */
async function shown(sample, takePictures) {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 760 },
    deviceScaleFactor: 1.5,
  });
  try {
    await page.goto(server.url(samples, [['openFile', server.remote(path.join(samples, sample))]]));
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+b');
    await takePictures(page);
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'out/editor/screenshots-failed.png') });
    throw error;
  } finally {
    await page.close();
  }
}

async function takeFindings(page) {
  await page.locator('.squiggly-warning, .squiggly-error').first().waitFor({ timeout: 30_000 });
  const form = lineOf(incomplete, /^form:/u);
  await goTo(page, form, 1);
  await settle(page);
  await take(page, 'problems');

  await goTo(page, form, 8);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: 20_000 });
  await settle(page);
  await take(page, 'light-bulb');
}

/** Of the complete sample: findings would stand before what the hover says of the topic. */
async function takeHover(page) {
  await page.keyboard.press('Control+j');
  await goTo(page, lineOf(complete, /^#+ Artikel .*[Mm]andaat/u), 8);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover .hover-contents').first().waitFor({ timeout: 20_000 });
  await settle(page);
  await take(page, 'hover');
}

/** The first line, from 1, that a pattern matches. */
function lineOf(sample, pattern) {
  const lines = fs.readFileSync(path.join(samples, sample), 'utf8').split('\n');
  return lines.findIndex((line) => pattern.test(line)) + 1;
}

async function goTo(page, line, column) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget').waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
}

/** Lets fonts, fades and late decorations come to rest. */
function settle(page) {
  return page.waitForTimeout(1200);
}

async function take(page, name) {
  const file = path.join(images, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${path.relative(root, file)}: ${Math.round(fs.statSync(file).size / 1024)} KB`);
}
