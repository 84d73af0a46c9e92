import type { Page } from '@playwright/test';
import { type Chosen, choose, everyChoice, remember } from '../support/choices';
import { articlePath } from '../support/reading-page';
import { expect, test } from '../support/site';

/** What the browser says has moved since the page was asked for, by its own measure (Cumulative Layout Shift). */
async function layoutShift(page: Page): Promise<{ value: number; moved: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const shift = { value: 0, moved: [] as string[] };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node: Node | null }[];
            };
            // Where the parser pauses within a line, Chromium at times holds the last space to have moved.
            const inked = sources.filter(({ node }) => !(node instanceof Text) || node.data.trim() !== '');
            if (inked.length === 0) continue;
            shift.value += value;
            for (const { node } of inked)
              shift.moved.push(
                node instanceof Element ? node.outerHTML.slice(0, 60) : String(node?.textContent),
              );
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shift), 250);
      }),
  );
}

/** Every choice on its own, and those that meet. */
const states: readonly Chosen[] = [
  ...everyChoice.map(([name, value]) => ({ [name]: value })),
  { gloss: 'sentences', layout: 'beside', lines: 'on' },
  { gloss: 'sentences', layout: 'asked', size: '5' },
  { gloss: 'lines', translit: 'on', vowels: 'all', size: '5', face: 'sans', glosses: '3', width: '1' },
  { gloss: 'sentences', lines: 'on', translit: 'on', vowels: 'help', theme: 'night', leading: '3' },
];

for (const [half, [locale, width]] of (
  [
    ['ar', 360],
    ['en', 1280],
  ] as const
).entries()) {
  test(`nothing moves while the ${locale} page loads, whatever the reader chose before, ${width} pixels`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    // Each state is read on one of the screens.
    const left = states.filter((_, index) => index % 2 === half);
    const readAll = async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: site });
      for (let state = left.pop(); state; state = left.pop()) {
        const page = await context.newPage();
        await page.addInitScript(() => localStorage.clear());
        await remember(page, state);
        await page.goto(articlePath(locale), { waitUntil: 'load' });
        const { value, moved } = await layoutShift(page);
        if (value > 0) faults.push(`${JSON.stringify(state)}: ${value} ${moved}`);
        await page.close();
      }
      await context.close();
    };
    // While one page is watched, others load.
    await Promise.all(Array.from({ length: 3 }, readAll));
    expect(faults).toEqual([]);
  });
}

for (const face of ['naskh', 'sans'] as const) {
  for (const [seconds, seen] of [
    [0.6, 'is waited for'],
    [1.8, 'is left for the next page'],
  ] as const) {
    test(`nothing moves when the face ${face} comes after ${seconds} seconds: it ${seen}`, async ({
      page,
    }) => {
      await remember(page, { face });
      await page.route(`**/${face}.*.woff2`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        await route.continue();
      });
      await page.goto(articlePath('ar'), { waitUntil: 'load' });
      const paragraph = page.locator('.text p.ar').first();
      await expect(paragraph).toBeVisible();
      const before = await paragraph.boundingBox();
      await page.evaluate(async () => {
        await Promise.all(
          [...document.fonts].filter(({ status }) => status === 'loading').map((face) => face.loaded),
        );
      });
      expect((await layoutShift(page)).value).toBe(0);
      expect(await paragraph.boundingBox()).toEqual(before);
      await expect(paragraph).toHaveCSS(
        'font-family',
        seconds < 1 ? new RegExp(`^"Hamish ${face}"`, 'i') : new RegExp(`^"Hamish ${face} Fallback"`, 'i'),
      );
      // Whoever asks for another face now gets it.
      await choose(page, 'face', face === 'sans' ? 'naskh' : 'sans');
      await expect(paragraph).not.toHaveCSS('font-family', /^"Hamish \w+ Fallback"/);
    });
  }
}
