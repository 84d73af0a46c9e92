import jsQr from 'jsqr';
import { formatNumber } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import { inkIn, pictureOf } from '../support/pdf-ink';
import { documentFacts, documentFonts, margins, pageSize, textOf, wordHeights } from '../support/pdf-poppler';
import { openSheet, printSheet } from '../support/pdf-print';
import { arabicWords, bare, letters } from '../support/pdf-words';
import { articlePath } from '../support/reading-page';
import { shownText } from '../support/shown-text';
import { expect, slug, test } from '../support/site';

/** Points of 1/72 inch. */
const sizes = { a4: [594.96, 841.92], letter: [612, 792] } as const;
const millimetre = 72 / 25.4;

/** Less ink than three short lines leave at 50 points an inch is a page that should not be. */
const leastInk = 400;

const bareWords = (text: string) => arabicWords(text).map(bare);

for (const [layout, paper, most] of [
  ['arabic', 'a4', 2],
  ['arabic', 'letter', 2],
  ['lines', 'a4', 4],
  ['lines', 'letter', 4],
  ['beside', 'a4', 4],
  ['beside', 'letter', 4],
] as const) {
  const locale = paper === 'a4' ? 'ar' : 'en';
  test(`${layout} on ${paper}: as many pages as are shown, none blank, nothing cut, torn apart or in the margins`, async ({
    page,
  }, info) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openSheet(page, locale, `?layout=${layout}&paper=${paper}`);
    const { title, sections } = await shownText(page);
    const credit = (await page.locator('.credit').textContent()) ?? '';
    await expect(page.locator('.folio')).not.toHaveCount(0);
    const shown = await page.locator('.folio').count();
    const { path } = await printSheet(page, info);
    expect(Number(documentFacts(path).get('Pages')), 'pages, as the preview shows them').toBe(shown);
    expect(shown).toBeLessThanOrEqual(most);
    expect(pageSize(path)).toEqual(sizes[paper]);
    expect(documentFonts(path).toSorted()).toEqual(['Amiri-Bold', 'Amiri-Regular']);

    const headings = sections.flatMap(({ heading }) => (heading ? [bareWords(heading).join(' ')] : []));
    const top = margins.top * millimetre;
    const bottom = sizes[paper][1] - margins.bottom * millimetre;
    const column = layout === 'beside' ? 'startColumn' : 'body';
    for (const [index, words] of wordHeights(path).entries()) {
      const number = index + 1;
      const picture = pictureOf(path, number);
      expect(inkIn(picture, 'body'), `ink on page ${number}`).toBeGreaterThan(leastInk);
      expect(inkIn(picture, 'sides'), `ink beside page ${number}`).toBe(0);
      expect(picture.at(1, 1), 'white, whatever the screen is').toBe(255);
      const cut = words.filter(
        (word) =>
          /\p{L}/u.test(word.text) &&
          ((word.top < top && word.bottom > top) || (word.top < bottom && word.bottom > bottom)),
      );
      expect(cut, `words over the edge of page ${number}`).toEqual([]);
      const lines = textOf(path, number, column)
        .split('\n')
        .map((line) => bareWords(line).join(' '));
      expect(headings, `foot of page ${number}`).not.toContain(lines.findLast(Boolean));
      const foot = textOf(path, number, 'bottom').replace(/[\u202A-\u202E\s]/g, '');
      const address = new URL(articlePath(locale), page.url()).href;
      expect([foot, foot.replace(address, '')]).toEqual([
        expect.stringContaining(address),
        formatNumber(locale, number),
      ]);
      expect(bareWords(textOf(path, number, 'top')), `above page ${number}`).toEqual(
        index > 0 ? bareWords(title) : [],
      );
    }

    const pages = Array.from({ length: shown }, (_, index) => index + 1);
    if (layout === 'arabic') {
      const copied = pages.map((number) => textOf(path, number, 'body')).join(' ');
      const body = sections.flatMap(({ label, arabic }) => [label, arabic]);
      expect(bareWords(copied), 'the text in order, and nothing else').toEqual(
        bareWords([title, credit, ...body].join(' ')),
      );
    }
    if (layout === 'beside') {
      const [arabic, english] = (['startColumn', 'endColumn'] as const).map((part) =>
        pages.map((number) => letters(textOf(path, number, part))),
      ) as [string[], string[]];
      for (const pair of sections.flatMap(({ sentences }) => sentences)) {
        const place = english.findIndex((text) => text.includes(letters(pair.english)));
        expect(place, pair.english).toBeGreaterThanOrEqual(0);
        expect(arabic[place], pair.english).toContain(letters(pair.arabic));
      }
    }
  });
}

test('the code at the head of the first page leads to the article', async ({ page }, info) => {
  await openSheet(page, 'en');
  const { path } = await printSheet(page, info);
  const { width, height, at } = pictureOf(path, 1, 150);
  const points = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) points.fill(at(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3);
  expect(jsQr(points, width, height)?.data).toBe(new URL(articlePath('en'), page.url()).href);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what was chosen is printed, on its paper, with the address from the root of the site', async ({
    page,
  }, info) => {
    await page.goto(routes.print('ar', slug));
    await page.locator('label:has(#layout-beside)').click();
    await page.locator('label:has(#paper-letter)').click();
    const { path } = await printSheet(page, info);
    expect(pageSize(path)).toEqual(sizes.letter);
    expect(documentFacts(path).get('Pages')).toBe('4');
    expect(textOf(path, 1, 'endColumn')).toContain('First Deputy Prime Minister');
    expect(textOf(path, 1, 'bottom').trim().split(/\s+/)[0]).toBe(articlePath('ar'));
  });
});
