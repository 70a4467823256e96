/** Finds the browsers that the tests drive, or installs them where that is allowed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, run } from './tools.mjs';

/** Makes a Chromium run in a container without a GPU, and keeps it from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const CHROMIUM = {
  label: 'Chromium',
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  aptPackage: 'chromium',
};

const FIREFOX = {
  label: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  aptPackage: 'firefox-esr',
};

/** @typedef {typeof CHROMIUM} Kind */

/** A file that is there is not yet a browser: libraries may be missing, or it is a stub that asks for a snap. */
async function works(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // `--version` opens a window there.
  const { code, output } = await run(path, ['--version'], { seconds: 20 });
  return code === 0 && /\d+\.\d+/.test(output);
}

async function onThisMachine(/** @type {Kind} */ kind) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const candidates = [
    ...kind.names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...kind.places,
  ];
  for (const path of new Set(candidates)) if (await works(path)) return path;
  return null;
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (path && (await works(path))) return path;
  console.log('No Chromium found: trying Playwright’s download …');
  await run(process.execPath, [bin('playwright-core'), 'install', 'chromium'], { seconds: 120 });
  return path && (await works(path)) ? path : null;
}

async function fromApt(/** @type {Kind} */ kind) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`No ${kind.label} found: trying apt-get install ${kind.aptPackage} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { seconds: 120, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', kind.aptPackage], { seconds: 300, env });
  return onThisMachine(kind);
}

/** @param {Kind} kind @param {readonly ((kind: Kind) => Promise<string | null>)[]} sources */
async function find(kind, sources) {
  const given = process.env[kind.variable];
  if (given) {
    if (await works(given)) return given;
    throw new Error(`${kind.variable} is set, but there is no ${kind.label} that runs at ${given}.`);
  }
  for (const source of sources) {
    const path = await source(kind);
    if (path) return path;
  }
  throw new Error(
    `No ${kind.label} that runs. Install it (Debian: apt-get install ${kind.aptPackage}), or set ${kind.variable} to its program.`,
  );
}

/** Path of a Chromium that runs. Rejects with what to install. */
export const findChromium = () => find(CHROMIUM, [onThisMachine, fromPlaywright, fromApt]);

/** Path of a Firefox that runs. Rejects with what to install. */
export const findFirefox = () => find(FIREFOX, [onThisMachine, fromApt]);
