import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { printChoices } from '@/lib/model/print-choices';
import { routes } from '@/lib/routes';
import { remember } from '../support/choices';
import { openSheet } from '../support/pdf-print';
import { readOverflow } from '../support/read-overflow';
import { articlePath } from '../support/reading-page';
import { runAxe } from '../support/run-axe';
import { expect, slug, test } from '../support/site';
import { stringOf } from '../support/strings';

/** Widths of paper in CSS pixels (ISO 216; ANSI Y14.1). */
const widths = { a4: (210 / 25.4) * 96, letter: 8.5 * 96 };

/** What stands on the sheet: sentences in English that are seen, words with a gloss under them, glosses that are not whole, and how wide it is. */
function readSheet(page: Page) {
  return page.locator('.sheet').evaluate((sheet) => ({
    english: [...sheet.querySelectorAll('.e')].filter((each) => each.checkVisibility()).length,
    title: sheet.querySelector('.title-en')?.checkVisibility(),
    glosses: [...sheet.querySelectorAll('.text [data-g]')].filter(
      (each) => getComputedStyle(each, '::after').content !== 'none',
    ).length,
    // On the screen a long gloss is shortened to the room under its word, and the card has the whole.
    shortened: [...sheet.querySelectorAll<HTMLElement>('[data-whole]')].flatMap((each) => {
      const { whole = '' } = each.dataset;
      return getComputedStyle(each, '::after').content.includes(`"${whole}"`) ? [] : [whole];
    }),
    width: sheet.getBoundingClientRect().width,
  }));
}

/** Chooses each way to print on each paper, and looks at the sheet. */
async function tryEach(page: Page, look: (chosen: string) => Promise<void>): Promise<void> {
  for (const paper of printChoices.paper.toReversed()) {
    await page.locator(`label:has(#paper-${paper})`).click();
    for (const layout of printChoices.layout) {
      await page.locator(`label:has(#layout-${layout})`).click();
      const { english, title, glosses, shortened, width } = await readSheet(page);
      const chosen = `${layout} on ${paper}`;
      expect(english > 20, `${chosen}: English sentences`).toBe(layout === 'beside');
      expect(title, `${chosen}: English title`).toBe(layout === 'beside' || layout === 'lines');
      expect(glosses > 200, `${chosen}: glosses`).toBe(layout === 'lines');
      if (layout === 'lines') expect(shortened, `${chosen}: glosses that are cut`).toEqual([]);
      expect(width, chosen).toBeCloseTo(widths[paper], 0);
      await look(chosen);
    }
  }
}

for (const locale of locales) {
  test(`${locale}: what is chosen is shown at once, with its pages, and the address asks for it`, async ({
    page,
  }) => {
    const faults: string[] = [];
    await page.emulateMedia({ colorScheme: locale === 'ar' ? 'dark' : 'light' });
    await page.goto(articlePath(locale), { waitUntil: 'networkidle' });
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.getByRole('link', { name: stringOf(locale, 'print', 'open') }).click();
    await expect(page).toHaveURL(routes.print(locale, slug));
    const said = page.locator('.print-panel output');
    const pages = new Set<string>();
    await tryEach(page, async (chosen) => {
      const [layout, , paper] = chosen.split(' ');
      expect(new URL(page.url()).searchParams.get('layout')).toBe(layout);
      expect(new URL(page.url()).searchParams.get('paper')).toBe(paper);
      const count = await page.locator('.folio').count();
      expect(count).toBeGreaterThan(1);
      pages.add((await said.textContent()) ?? '');
    });
    expect(pages.size, 'different numbers of pages').toBeGreaterThan(1);
    const address = page.url();
    await page.reload();
    await expect(page.locator('#layout-handout')).toBeChecked();
    expect(page.url()).toBe(address);
    // The number of a page is one sign, too short for axe to be sure that it is text.
    const found = (await runAxe(page)).filter((line) => !/\.folio.*too short to determine/.test(line));
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await readOverflow(page)).toEqual([]);
    expect(faults, 'nothing that the policy refuses, and nothing else').toEqual([]);
  });

  test(`${locale}: what a reader reads by is what is printed, unless the address asks for another`, async ({
    page,
  }) => {
    await remember(page, { gloss: 'sentences', paper: 'letter' });
    await openSheet(page, locale);
    await expect(page.locator('#layout-beside')).toBeChecked();
    await expect(page.locator('#paper-letter')).toBeChecked();
    await openSheet(page, locale, '?layout=lines&vocabulary=on&paper=a4');
    for (const id of ['layout-lines', 'vocabulary', 'paper-a4'])
      await expect(page.locator(`#${id}`)).toBeChecked();
    const printed = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.print = () => resolve('printed');
        }),
    );
    await page.locator('.print-now').click();
    expect(await printed).toBe('printed');
  });
}

test('search engines are led to the article itself', async ({ page }) => {
  await openSheet(page, 'en');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', articlePath('en'));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: everything can be chosen, and how to print is said`, async ({ page }) => {
      await page.goto(articlePath(locale));
      await page.getByRole('link', { name: stringOf(locale, 'print', 'open') }).click();
      await tryEach(page, async () => undefined);
      await expect(page.locator('.print-now')).toBeHidden();
      await expect(page.locator('.print-keys')).toContainText('Ctrl-P');
      await page.setViewportSize({ width: 390, height: 844 });
      const { width } = await readSheet(page);
      expect(width, 'the sheet fits a phone').toBeLessThanOrEqual(390);
      expect(width, 'and fills it').toBeGreaterThan(340);
      await page.getByRole('link', { name: stringOf(locale, 'print', 'back') }).click();
      await expect(page).toHaveURL(articlePath(locale));
    });
  }
});
