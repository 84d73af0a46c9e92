import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tells whether a command runs to its end without an error. */
function works(command, args, timeout = 30_000) {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}

/** Opens and closes a browser: one that lacks a library of the system is no browser. */
function opens(path) {
  return works(path, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank']);
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) && opens(path) ? path : null;
}

/** Chromium without a window to draw: the same engine, and the tests run four times as fast in it (measured). */
const shell = 'chromium-headless-shell';

function systemBrowser() {
  const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const found = names.flatMap((name) => {
    const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    return stdout?.trim() ? [stdout.trim()] : [];
  });
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...found, ...(existsSync(mac) ? [mac] : [])].find(opens) ?? null;
}

/** Installs Debian packages where that can be done without asking: as root, with apt. */
function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) return void console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** A browser for the tests: Playwright's own where it can be had, else the system's, else Debian's. */
async function ensureBrowser() {
  const own = await playwrightBrowser();
  if (own) return own;
  if (!systemBrowser() || !process.env.CI) {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
    const installed = await playwrightBrowser();
    if (installed) return installed;
  }
  const system = systemBrowser();
  if (system?.endsWith(shell)) return system;
  for (const name of system ? [shell] : [shell, 'chromium']) {
    aptInstall([name, 'fonts-liberation']);
    const installed = systemBrowser();
    if (installed && installed !== system) return installed;
  }
  return system;
}

function ensurePoppler() {
  const present = () => ['pdftotext', 'pdfinfo', 'pdftoppm'].every((name) => works(name, ['-v']));
  if (!present()) aptInstall(['poppler-utils']);
  return present();
}

/** EPUBCheck: a command, or Debian's program of Java. It ends well where it lists its checks, and not where it tells its version. */
function ensureEpubcheck() {
  const jar = '/usr/share/java/epubcheck.jar';
  const present = () => works('epubcheck', ['-l']) || works('java', ['-jar', jar, '-l']);
  if (!present()) aptInstall(['epubcheck']);
  return present();
}

/**
 * Makes sure of what the tests need beside the packages.
 *
 * @returns the browser's path, or `null` after saying what is missing and how to get it
 */
export async function ensureTools() {
  const browser = await ensureBrowser();
  const poppler = ensurePoppler();
  const epubcheck = ensureEpubcheck();
  if (!browser) {
    console.error(
      'No Chromium was found or could be installed. Debian: apt-get install chromium. Others: npx playwright install --with-deps chromium.',
    );
  }
  if (!poppler) {
    console.error(
      'poppler (pdftotext, pdfinfo, pdftoppm) is missing. Debian: apt-get install poppler-utils. macOS: brew install poppler.',
    );
  }
  if (!epubcheck)
    console.error('EPUBCheck is missing. Debian: apt-get install epubcheck. macOS: brew install epubcheck.');
  return browser && poppler && epubcheck ? browser : null;
}
