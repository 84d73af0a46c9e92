import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buildsOf } from '../support/builds-of';
import { waitUntilKept } from '../support/kept';
import { buildWithMark } from '../support/marked-build';
import { expect, test } from '../support/offline-site';
import { articlePath } from '../support/reading-page';
import { stringOf } from '../support/strings';

const path = articlePath('en');
let build = '';

test.beforeAll(async () => {
  build = await buildWithMark('one');
});

test.afterAll(() => rm(build, { recursive: true }));

/** Waits until the worker that the page asks for is there, or will not be. */
async function waitUntilSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
    const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
    while (worker && !['activated', 'redundant'].includes(worker.state))
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  });
}

/** What opens without a connection: nothing, the page that says so, or the article, which is whole. */
async function openWithout(page: Page): Promise<'nothing' | 'stand-in' | 'article'> {
  const answer = await page.goto(path).catch(() => null);
  if (!answer) return 'nothing';
  if ((await page.locator('.text').count()) > 0) {
    expect(await buildsOf(page)).toEqual(['one']);
    return 'article';
  }
  await expect(page.locator('h1')).toHaveText(stringOf('en', 'offline', 'title'));
  await expect(page.getByText(stringOf('en', 'offline', 'none'))).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('--build', 'one');
  await expect(page.locator('html')).toHaveAttribute('data-script', 'one');
  return 'stand-in';
}

/** So many requests a first visit makes, with what the worker asks for when it comes. */
const all = 17;

// Each on its own, so that workers share them.
for (const half of [0, 1]) {
  test(`wherever the line breaks in the first visit, what opens then is whole, and the next visit mends it (${half + 1} of 2)`, async ({
    browser,
    own,
  }) => {
    await own.deploy(build);
    const opened: string[] = [];
    for (let answers = 1 + half; answers <= all; answers += 2) {
      const context = await browser.newContext({ baseURL: own.origin, serviceWorkers: 'allow' });
      const first = await context.newPage();
      own.answers = answers;
      await first.goto(path);
      await waitUntilSettled(first);
      await first.close();
      expect(own.answers, 'the line broke, or everything was asked for').toBe(0);
      const second = await context.newPage();
      opened.push(await openWithout(second));
      await second.close();

      own.answers = Number.POSITIVE_INFINITY;
      const third = await context.newPage();
      await third.goto(path);
      await waitUntilKept(third, path);
      own.answers = 0;
      expect(await openWithout(third), `mended after ${answers} answers`).toBe('article');
      await context.close();
    }
    expect(opened[0]).toBe('nothing');
    expect(opened.at(-1)).toBe('article');
  });
}
