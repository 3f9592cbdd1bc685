import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Works for root in a container, without a display and without the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The path of a Chromium or Chrome, or undefined when there is none. */
export function findChromium() {
  return [process.env.CHROME_PATH, ...usualPlaces].find((file) => file && fs.existsSync(file));
}

/**
 * The path of a Chromium, installed first where that is possible without asking: on Debian, as root.
 *
 * @throws {Error} When there is none and none could be installed; the message says what helps.
 */
export function ensureChromium(log = console.log) {
  const found = findChromium();
  if (found) return found;

  if (fs.existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    log('Installing Chromium with apt-get (once)…');
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found: set CHROME_PATH, or install one (Debian: apt-get install chromium).',
  );
}

function apt(args) {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
