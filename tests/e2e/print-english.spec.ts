import { readWithPdfium } from '../support/pdf-pdfium';
import { textOf } from '../support/pdf-poppler';
import { openAt, print } from '../support/pdf-print';
import { letters } from '../support/pdf-words';
import { nameOf, openArticle, show, type View } from '../support/reading-page';
import { shownText } from '../support/shown-text';
import { expect, test } from '../support/site';

/** The pages on which a text stands whole. */
function pagesWith(pages: readonly string[], text: string): number[] {
  return pages.flatMap((page, index) => (page.includes(letters(text)) ? [index + 1] : []));
}

for (const [level, format] of [
  ['under', 'A4'],
  ['under', 'Letter'],
  ['beside', 'A4'],
  ['beside', 'Letter'],
] as const) {
  test(`${level} on ${format}: a sentence and its English stand whole on one page`, async ({
    page,
  }, info) => {
    await openAt(page, 'en', level);
    const { sections } = await shownText(page);
    const pairs = sections.flatMap(({ sentences }) => sentences);
    expect(pairs.length).toBeGreaterThan(20);
    const { path, bytes } = await print(page, info, format);
    const { pages: copied } = await readWithPdfium(bytes);
    // Beside, lines of two columns copy as one: each half of the page is read alone.
    const half = (part: 'startHalf' | 'endHalf') =>
      copied.map((_, index) => letters(textOf(path, index + 1, part)));
    const whole = copied.map(letters);
    const arabic = level === 'beside' ? half('startHalf') : whole;
    const english = level === 'beside' ? half('endHalf') : whole;
    for (const pair of pairs) {
      const [place] = pagesWith(english, pair.english);
      expect(place, pair.english).toBeDefined();
      expect(pagesWith(arabic, pair.arabic), pair.arabic).toContain(place);
    }
  });
}

test('lines: glosses keep to the line, so that no word runs over the edge of the text', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 930 });
  await openAt(page, 'en', 'lines');
  await page.emulateMedia({ media: 'print' });
  const over = await page.evaluate(() => {
    const text = document.querySelector('.text')?.getBoundingClientRect();
    return [...document.querySelectorAll('.text .w')]
      .filter((word) => {
        const { left, right } = word.getBoundingClientRect();
        return !text || left < text.left - 1 || right > text.right + 1;
      })
      .map((word) => word.textContent);
  });
  expect(over).toEqual([]);
});

test('English is smaller and paler than the Arabic it explains', async ({ page }) => {
  await openAt(page, 'en', 'under');
  await page.emulateMedia({ media: 'print' });
  const [arabic, english] = await Promise.all(
    ['.text .ar .s', '.text .e'].map((selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fontSize, color } = getComputedStyle(element);
          return { size: Number.parseFloat(fontSize), tone: Number(/\d+/.exec(color)?.[0]) };
        }),
    ),
  );
  expect(english?.size).toBeLessThan(arabic?.size ?? 0);
  expect(english?.tone).toBeGreaterThan(arabic?.tone ?? 255);
});

const views: readonly View[] = [
  { level: 'tap' },
  { level: 'lines' },
  { level: 'sentences', layout: 'under' },
  { level: 'sentences', layout: 'beside', lines: true },
  { level: 'sentences', layout: 'asked' },
];

test('nothing that a reader could press is printed, at any level and in any layout', async ({ page }) => {
  const pressable = 'button, input, label, summary, fieldset, [role="button"], [data-do]';
  const printed = () =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      pressable,
    );
  await openArticle(page, 'en');
  for (const view of views) {
    await page.emulateMedia({ media: 'screen' });
    await show(page, view);
    // English that was asked for stays, without the button that takes it away again.
    if (view.layout === 'asked') await page.locator('.ask').nth(2).click();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await printed(), nameOf(view)).toEqual([]);
  }
  await expect(page.locator('.ask')).not.toHaveCount(0);
  await expect(page.locator('[data-english]:visible')).toHaveCount(1);
});
