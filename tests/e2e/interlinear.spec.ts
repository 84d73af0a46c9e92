import type { Page } from '@playwright/test';
import { lookChoices } from '@/lib/model/choices';
import { choose, remember } from '../support/choices';
import { contrast } from '../support/contrast';
import { openArticle } from '../support/reading-page';
import { expect, test } from '../support/site';

/** Phrases that are said to have the room here and yet stand on two lines, and how many there are at all. */
function partedPhrases(page: Page): Promise<{ parted: string[]; whole: number }> {
  return page.locator('.text').evaluate((text) => {
    const parted: string[] = [];
    let whole = 0;
    for (const phrase of text.querySelectorAll<HTMLElement>('.p[data-room]')) {
      const line = phrase.closest<HTMLElement>('p.ar, div.ar, .text') as HTMLElement;
      const room = line.clientWidth / Number.parseFloat(getComputedStyle(line).fontSize);
      if (room < Number(phrase.dataset.room)) continue;
      const tops = [...phrase.querySelectorAll('.w')].map((word) => word.getBoundingClientRect().top);
      if (Math.max(...tops) - Math.min(...tops) > 8) parted.push(phrase.textContent ?? '');
      else whole += 1;
    }
    return { parted, whole };
  });
}

for (const [width, least] of [
  [320, 45],
  [360, 50],
  [768, 75],
  [1280, 75],
] as const) {
  test(`at ${width} pixels a phrase that has the room stays on one line with its English`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openArticle(page, 'en', '?gloss=lines');
    for (const size of ['3', '1', '5']) {
      await choose(page, 'size', size);
      const { parted, whole } = await partedPhrases(page);
      expect(parted, `size ${size}`).toEqual([]);
      if (size === '3') expect(whole).toBeGreaterThanOrEqual(least);
    }
  });
}

test('glosses widen the lines by a quarter at most', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openArticle(page, 'en', '?gloss=tap');
  const widths = () =>
    page
      .locator('.text')
      .evaluate((text) =>
        [...text.querySelectorAll('[data-g]')].map((unit) =>
          [...unit.getClientRects()].reduce((sum, { width }) => sum + width, 0),
        ),
      );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const clean = sum(await widths());
  await choose(page, 'gloss', 'lines');
  const glossed = sum(await widths());
  console.log(`glosses widen the units by ${(100 * (glossed / clean - 1)).toFixed(1)} %`);
  expect(glossed / clean).toBeLessThan(1.3);
});

test('a gloss that is cut for the line is whole in the card and on paper', async ({ page }) => {
  await openArticle(page, 'en', '?gloss=lines');
  const cut = page.locator('.text [data-whole]:not(.p)');
  expect(await cut.count()).toBeGreaterThan(20);
  const whole = (await cut.first().getAttribute('data-whole')) ?? '';
  expect(whole.endsWith((await cut.first().getAttribute('data-g')) ?? '?')).toBe(true);
  await cut.first().locator('.w').click();
  await expect(page.locator('[data-card="gloss"]')).toHaveText(whole);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  const printed = await cut.first().evaluate((unit) => getComputedStyle(unit, '::after').content);
  expect(printed).toContain(whole);
});

for (const theme of lookChoices.theme) {
  test(`generated text stands out enough in the theme ${theme}, names and joining words less than the rest`, async ({
    page,
  }) => {
    await remember(page, { theme });
    await openArticle(page, 'en', '?gloss=lines&translit=on');
    await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
    const colours = await page.evaluate(() => {
      const generated = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element, '::after').color;
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        loud: generated('[data-g]:not(.p, [data-q])'),
        quiet: generated('[data-q]:not(.p)'),
        name: generated('.p[data-g="Sheikh Fahad Al-Yousef"]'),
        translit: generated('.w[data-t]'),
      };
    });
    expect(colours.quiet).not.toBe(colours.loud);
    expect(colours.name).toBe(colours.quiet);
    const { paper, ...inks } = colours;
    for (const [what, ink] of Object.entries(inks))
      expect(contrast(ink, paper), what).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.quiet, paper)).toBeLessThan(contrast(colours.loud, paper));
  });
}
