import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * The browser to print and to measure in: the one that `HAMISH_CHROMIUM` names (`npm test` sets it), else Playwright's own, else the system's,
 * without a window where it can be had (scripts/ensure-tools.mjs): what a window draws for itself takes time of the page.
 *
 * @throws when there is none
 */
export function findBrowser(): string {
  const named = process.env.HAMISH_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`HAMISH_CHROMIUM is “${named}”, and there is no such file.`);
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
    if (found) return found;
  }
  throw new Error(
    'There is no Chromium: say where one is in HAMISH_CHROMIUM, or run `npx playwright install chromium`.',
  );
}
