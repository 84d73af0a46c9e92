import type { Page } from '@playwright/test';
import { directionOf, locales } from '@/lib/i18n/locales';
import { type LetterRun, readRuns } from '../support/read-runs';
import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';

/** English, or Arabic in Latin letters. */
function isSaid({ script, lang }: LetterRun): boolean {
  return script === 'Latin' ? /^en\b|^ar-Latn\b/.test(lang) : lang === 'ar';
}

function isDirected({ script, dir }: LetterRun): boolean {
  return dir === 'auto' || dir === (script === 'Latin' ? 'ltr' : 'rtl');
}

const nameOfRun = ({ text, lang, dir, place }: LetterRun) => `${text} in ${place}: lang ${lang}, dir ${dir}`;

async function expectSaid(page: Page, what: string): Promise<void> {
  const runs = await readRuns(page);
  // Attributes hold one language: that of the element they name.
  const shown = runs.filter(({ place }) => !place.startsWith('@') && place !== 'title');
  expect(shown.length, what).toBeGreaterThan(5);
  expect(shown.filter((run) => !isSaid(run)).map(nameOfRun), `${what}: lang`).toEqual([]);
  expect(shown.filter((run) => !isDirected(run)).map(nameOfRun), `${what}: dir`).toEqual([]);
}

for (const locale of locales) {
  test(`every run of letters on the ${locale} article says its language, and its direction fits`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    await page.locator('.contents summary').click();
    for (const view of views) {
      await show(page, view);
      await expectSaid(page, nameOf(view));
    }
  });

  test(`every run of letters on the card of the ${locale} page says its language, and its direction fits`, async ({
    page,
  }) => {
    await openArticle(page, locale, '?gloss=tap');
    for (const index of [6, 12, 40, 90]) {
      await page.keyboard.press('Escape');
      await page.locator('.text .w').nth(index).click();
      await page.locator('#card .more').evaluate((details) => details.setAttribute('open', ''));
      await expectSaid(page, `word ${index}`);
    }
  });

  test(`every run of letters on the ${locale} list says its language, and its direction fits`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await expectSaid(page, 'list');
  });

  test(`what is read out but not shown on the ${locale} page is in the interface's language, and says so`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    const wrong = await page.evaluate((lang) => {
      const named = [...document.querySelectorAll('[title], [aria-label], svg title')];
      return named
        .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== lang)
        .map((element) => element.outerHTML.slice(0, 160));
    }, locale);
    expect(wrong).toEqual([]);
    await expect(page.locator('#card')).toHaveAttribute('dir', directionOf(locale));
  });
}

test('every run of letters on the entry page and the page of lost links says its language', async ({
  page,
}) => {
  await page.route('**/choose-language.js', (route) => route.fulfill({ body: '' }));
  for (const path of ['/', '/nowhere/']) {
    await page.goto(path);
    await expectSaid(page, path);
  }
});
