import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { choose, everyChoice } from '../support/choices';
import { articlePath, openArticle } from '../support/reading-page';
import { expect, slug, test } from '../support/site';
import { arabic, giveVoices } from '../support/stand-in-voice';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Everything that the page's policy refuses from now on, on this page and those it leads to. */
async function watchPolicy(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      tellRefused(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

/** Chooses each value of each choice, one after the other, each shown before the next. */
async function chooseEach(page: Page): Promise<void> {
  const chosen = await page.evaluate(async (all) => {
    let count = 0;
    for (const [name, value] of all) {
      const input = document.querySelector<HTMLElement>(`#${name}-${value}`);
      if (!input) continue;
      input.click();
      count += 1;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return count;
  }, everyChoice);
  // What is one box has no control that says “off”.
  expect(chosen).toBe(everyChoice.length - 2);
}

/** Those of both languages are opened once. */
const pages = { ar: ['/', '/nowhere/'], en: [] } as const;

for (const locale of locales) {
  test(`the ${locale} pages do nothing that their policy refuses, in any state`, async ({ page }) => {
    test.setTimeout(120_000);
    await giveVoices(page, [arabic]);
    const refused = await watchPolicy(page);
    for (const path of [...pages[locale], `/${locale}/`, `/${locale}/transliteration/`])
      await page.goto(path, { waitUntil: 'networkidle' });
    await openArticle(page, locale, '#importance-of-security-cooperation');
    // What a choice does has no language.
    if (locale === 'ar') await chooseEach(page);
    await choose(page, 'gloss', 'tap');
    await page.locator('.text .w').nth(1).click();
    for (const summary of await page.locator('#card summary').all()) await summary.click();
    for (const button of await page.locator('#card [data-do]:visible').all()) await button.click();
    await page.keyboard.press('Escape');
    await page.locator('.article-header [data-do="link"]').click();
    await page.locator('.article-header [data-do="cite"]').click();
    await page.locator('.levels [aria-pressed]').first().click();
    await page.locator('.text .s').first().selectText();
    await page.keyboard.press('ControlOrMeta+c');
    await page.locator('#gloss-tap').focus();
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    await page.pdf();
    expect(refused).toEqual([]);
  });
}

test('what is not the page’s own is refused: a script, a style, a handler, a picture, a frame, a request', async ({
  page,
}) => {
  const refused = await watchPolicy(page);
  await openArticle(page, 'en');
  const ran = await page.evaluate(async () => {
    const box = document.createElement('div');
    box.innerHTML =
      '<p style="color: red" id="styled"></p><img src="https://elsewhere.example/a.png"><iframe src="/"></iframe><b id="b" onclick="window.ran = 1"></b>';
    const script = document.createElement('script');
    script.textContent = 'window.ran = 2';
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.body.append(box, script, style);
    document.querySelector<HTMLElement>('#b')?.click();
    await fetch('https://elsewhere.example/').catch(() => undefined);
    return (window as unknown as { ran?: number }).ran ?? null;
  });
  expect(ran).toBeNull();
  const kinds = [
    'script-src-elem',
    'script-src-attr',
    'style-src-elem',
    'style-src-attr',
    'img-src',
    'connect-src',
  ];
  for (const kind of [...kinds, 'frame-src'])
    await expect.poll(() => refused.filter((what) => what.startsWith(kind)).length, kind).toBeGreaterThan(0);
});

test('the headers of the site hold the policy of every page, and more', async ({ page }) => {
  const headers = readFileSync('out/_headers', 'utf8');
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(policy).not.toContain('unsafe');
  for (const path of ['/', '/404.html', '/ar/', ...locales.map(articlePath), routes.print('ar', slug)]) {
    await page.goto(path);
    const own = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    const hashes = own?.match(/'sha256-[^']+'/g) ?? [];
    for (const hash of hashes) expect(policy, path).toContain(hash);
    expect(policy.replace(/ 'sha256-[^']+'/g, '')).toBe(
      `${own?.replace(/ 'sha256-[^']+'/g, '')}; frame-ancestors 'none'`,
    );
  }
});
