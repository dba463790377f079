import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { giveUp, run, runTool } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} name */
function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split('\n')[0] ?? '').trim() : null;
}

/** Path of a Chrome or Chromium on this machine; `null` where there's none. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    giveUp(
      `CHROME_PATH names ${asked}, which is no file.`,
      'Set it to the program of Chrome or Chromium, or unset it.',
    );
  }
  return places.find((place) => existsSync(place)) ?? names.map(onPath).find((path) => path !== null) ?? null;
}

/** Path of the Chromium that Playwright keeps for itself; `null` where it has none. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Finds a browser, or gets one: on Debian as root by apt, else by Playwright. Ends with a remedy where neither works.
 *
 * @returns {Promise<string>}
 */
export async function needBrowser() {
  const here = findBrowser() ?? (await playwrightsOwn());
  if (here !== null) return here;
  if (isDebianRoot()) {
    console.log('No browser found. Installing Debian’s chromium …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  console.log('No browser found. Asking Playwright for Chromium …');
  runTool('playwright', ['install', 'chromium']);
  const got = await playwrightsOwn();
  if (got !== null) return got;
  return giveUp(
    'The end-to-end tests need Chrome or Chromium, and none was found or could be installed.',
    'Install one and run the tests again, or name its program: CHROME_PATH=/path/to/chrome npm test',
  );
}
