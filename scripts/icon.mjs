// Renders media/icon.svg to media/icon.png: the Marketplace takes no SVG. Run by hand after a change.
import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumArguments, ensureChromium } from './editor/chromium.mjs';
import { root } from './editor/install.mjs';

const size = 256;
const svg = fs.readFileSync(path.join(root, 'media/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArguments,
});
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
