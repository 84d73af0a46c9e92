import { writeFileSync } from 'node:fs';
import { formatNumber } from '@/lib/i18n/format';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { inkIn, pictureOf } from '../support/pdf-ink';
import { documentFacts, documentFonts, pageSize, textOf } from '../support/pdf-poppler';
import { openAt, print, printLevels } from '../support/pdf-print';
import { arabicWords, bare } from '../support/pdf-words';
import { shownText } from '../support/shown-text';
import { expect, slug, test } from '../support/site';

/** Less ink than three short lines leave at 50 points an inch is a page that should not be. */
const leastInk = 400;

const sizes = { A4: [595, 842], Letter: [612, 792] } as const;

for (const format of ['A4', 'Letter'] as const) {
  for (const level of format === 'A4' ? printLevels : (['off', 'lines'] as const)) {
    const locale = format === 'A4' ? 'ar' : 'en';
    test(`${level} on ${format}: no page is blank, no heading alone, nothing in the margins`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openAt(page, locale, level);
      const { sections } = await shownText(page);
      const headings = sections.flatMap(({ heading }) =>
        heading ? [arabicWords(heading).map(bare).join(' ')] : [],
      );
      const { path } = await print(page, info, format);
      const [width, height] = pageSize(path);
      expect([Math.floor(width), Math.floor(height)]).toEqual(sizes[format]);
      expect(documentFonts(path).toSorted()).toEqual(['Amiri-Bold', 'Amiri-Regular']);
      const count = Number(documentFacts(path).get('Pages'));
      if (level === 'off') expect(count).toBe(2);
      expect(count).toBeLessThanOrEqual(7);
      for (let number = 1; number <= count; number += 1) {
        const picture = pictureOf(path, number);
        expect(inkIn(picture, 'body'), `ink on page ${number}`).toBeGreaterThan(leastInk);
        expect(inkIn(picture, 'sides'), `ink beside page ${number}`).toBe(0);
        expect(picture.at(1, 1), 'white, whatever the screen is').toBe(255);
        const lines = textOf(path, number, 'body')
          .split('\n')
          .map((line) => arabicWords(line).map(bare).join(' '));
        expect(headings, `foot of page ${number}`).not.toContain(lines.findLast(Boolean));
      }
    });
  }
}

for (const locale of locales) {
  test(`${locale}: the margins hold the title from page 2, the address and the number`, async ({
    page,
  }, info) => {
    await openAt(page, locale, 'off');
    const { title } = await shownText(page);
    const { path } = await print(page, info);
    expect(textOf(path, 1, 'top').trim()).toBe('');
    expect(arabicWords(textOf(path, 2, 'top')).map(bare)).toEqual(arabicWords(title).map(bare));
    for (const number of [1, 2]) {
      const foot = textOf(path, number, 'bottom').replace(/[\u202A-\u202E\s]/g, '');
      expect([foot, foot.replace(page.url(), '')]).toEqual([
        expect.stringContaining(page.url()),
        formatNumber(locale, number),
      ]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page prints as well, with its address from the root of the site', async ({ page }, info) => {
    await page.goto(routes.article('ar', slug));
    const { path } = await print(page, info);
    expect(documentFacts(path).get('Pages')).toBe('2');
    const foot = textOf(path, 1, 'bottom');
    expect(foot).toContain(routes.article('ar', slug));
    expect(foot).not.toContain('localhost');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page is printed all the same, and never empty', async ({ page }, info) => {
    await page.goto(routes.article('ar', slug));
    const path = info.outputPath('page.pdf');
    writeFileSync(path, await page.pdf({ tagged: true, outline: true, format: 'A4' }));
    expect(arabicWords(textOf(path, 1, 'body')).length, 'words on the first page').toBeGreaterThan(200);
    expect(inkIn(pictureOf(path, 1), 'body'), 'ink on the first page').toBeGreaterThan(leastInk);
  });
});
