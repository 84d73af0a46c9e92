import type { Page } from '@playwright/test';
import { articlePath, nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { namesOf, wordSelector } from '../support/words';

/** Every id that a link to a section may have, renamed ones too, each with the section's present one. */
function sectionIds(page: Page): Promise<[id: string, section: string][]> {
  return page
    .locator('.text > section')
    .evaluateAll((sections) =>
      sections.flatMap((section) =>
        [section, ...section.querySelectorAll('.alias')].map(({ id }): [string, string] => [id, section.id]),
      ),
    );
}

/** Those of the ids that, followed one after the other, do not bring the start of their section in sight, under the bar. */
function missed(page: Page, ids: readonly [id: string, section: string][]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const lost: string[] = [];
    for (const [id, section] of list) {
      if (location.hash !== `#${id}`) location.hash = id;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const start = document.getElementById(section)?.querySelector('.head, .s')?.getBoundingClientRect();
      const bar = document.querySelector('.levels')?.getBoundingClientRect();
      if (!start || !bar || start.top < bar.bottom - 1 || start.top > innerHeight - 24) lost.push(id);
    }
    return lost;
  }, ids);
}

test('every section link lands in sight when the page is loaded with it', async ({ page }) => {
  await openArticle(page, 'en');
  const ids = await sectionIds(page);
  const sections = ids.filter(([id, section]) => id === section);
  expect(sections).toHaveLength(7);
  expect(new Set(ids.map(([id]) => id)).size, 'no id twice').toBe(ids.length);
  for (const link of sections) {
    await page.goto('about:blank');
    await openArticle(page, 'en', `#${link[0]}`);
    expect(await missed(page, [link])).toEqual([]);
  }
});

const screens = { desk: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };

for (const [screen, viewport] of Object.entries(screens)) {
  test(`every section link, old ones too, lands in sight when followed on a ${screen}, whatever English shows`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openArticle(page, 'en');
    const ids = await sectionIds(page);
    for (const view of views) {
      await show(page, view);
      expect(await missed(page, ids), nameOf(view)).toEqual([]);
    }
  });
}

test('a link to a sentence and to a word lands in sight', async ({ page }) => {
  await openArticle(page, 'ar');
  const sentence = await page.locator('.text .s').last().getAttribute('id');
  const [word = ''] = await namesOf(page.locator('.text .w').nth(400));
  for (const [fragment, target] of [
    [sentence, `[id="${sentence}"]`],
    [word, wordSelector(word)],
  ] as const) {
    await page.goto('about:blank');
    await openArticle(page, 'ar', `#${fragment}`);
    await expect(page.locator(target)).toBeInViewport();
  }
});

test('every link of the contents and of a heading names a section of the page', async ({ page }) => {
  await openArticle(page, 'en');
  const ids = (await sectionIds(page)).map(([, section]) => `#${section}`);
  const contents = page.locator('.contents a');
  expect(await contents.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    ...new Set(ids),
  ]);
  for (const anchor of await page.locator('.anchor').all()) {
    const href = await anchor.getAttribute('href');
    expect(ids).toContain(href);
    await expect(anchor).toHaveAccessibleName(/\S/);
  }
});

for (const locale of ['ar', 'en'] as const) {
  test(`a heading's link copies the whole address on the ${locale} page and says so`, async ({
    page,
    context,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openArticle(page, locale);
    const anchor = page.locator('.anchor').nth(1);
    const href = await anchor.getAttribute('href');
    await anchor.click();
    await expect(page.locator('.toast')).toHaveText(stringOf(locale, 'article', 'linkCopied'));
    const address = `${site}${articlePath(locale)}${href}`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(page).toHaveURL(address);
  });

  test(`a link that cannot be copied says so on the ${locale} page and is followed`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await openArticle(page, locale);
    const anchor = page.locator('.anchor').first();
    await anchor.click();
    await expect(page.locator('.toast')).toHaveText(stringOf(locale, 'article', 'linkNotCopied'));
    expect(new URL(page.url()).hash).toBe(await anchor.getAttribute('href'));
  });
}

test('a link says that it cannot be copied where there is no clipboard at all', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openArticle(page, 'en');
  await page.locator('.anchor').first().click();
  await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'linkNotCopied'));
});
