import { rm } from 'node:fs/promises';
import { buildsOf } from '../support/builds-of';
import { keptOn, waitUntilKept } from '../support/kept';
import { buildWithMark } from '../support/marked-build';
import { expect, read, test } from '../support/offline-site';
import { articlePath } from '../support/reading-page';

const path = articlePath('en');
const builds: Record<'one' | 'two', string> = { one: '', two: '' };

test.beforeAll(async () => {
  builds.one = await buildWithMark('one');
  builds.two = await buildWithMark('two');
});

test.afterAll(async () => {
  for (const folder of Object.values(builds)) await rm(folder, { recursive: true });
});

/** So many requests are made of the network until the new build stands, with what the worker asks for: the line breaks after each. */
const mostAnswers = 12;

test('whenever the line breaks after a new build was deployed, what opens is wholly of one build', async ({
  browser,
  own,
}) => {
  const seen: string[] = [];
  for (let answers = 0; answers <= mostAnswers; answers += 1) {
    own.answers = Number.POSITIVE_INFINITY;
    await own.deploy(builds.one);
    const context = await browser.newContext({ baseURL: own.origin, serviceWorkers: 'allow' });
    const page = await context.newPage();
    await read(page, 'en');
    expect(await buildsOf(page)).toEqual(['one']);

    await own.deploy(builds.two);
    own.answers = answers;
    await page.goto(path);
    const [shown, ...others] = await buildsOf(page);
    expect(others, `after ${answers} answers`).toEqual([]);

    own.answers = 0;
    await page.goto(path);
    const after = await buildsOf(page);
    expect(after, `after ${answers} answers, and again without a connection`).toHaveLength(1);
    if (shown === 'two') expect(after, 'news does not go back').toEqual(['two']);
    seen.push(String(shown));
    await context.close();
  }
  expect(seen[0], 'without an answer').toBe('one');
  expect(seen.at(-1), 'with every answer').toBe('two');
});

test('an open page stays of its build while the next one is kept, and its files go when it has gone', async ({
  page,
  own,
}) => {
  await own.deploy(builds.one);
  await read(page, 'en');
  const before = (await keptOn(page)).assets;
  await own.deploy(builds.two);

  const other = await page.context().newPage();
  await other.goto(path);
  await waitUntilKept(other, path);
  expect(await buildsOf(other)).toEqual(['two']);
  expect(await buildsOf(page), 'the open page asks for data of its own build').toEqual(['one']);
  expect((await keptOn(page)).assets).toEqual(expect.arrayContaining(before));

  await page.close();
  await other.goto('/en/transliteration/');
  await waitUntilKept(other, '/en/transliteration/');
  // The lists are kept as they were when the worker came, and name their style sheet.
  const articles = before.filter((asset) => /\/read\/|\/parts\/|\/behaviour\./.test(asset));
  expect(articles).toHaveLength(3);
  const now = (await keptOn(other)).assets;
  for (const asset of articles) expect(now).not.toContain(asset);
  own.answers = 0;
  await other.goto(path);
  expect(await buildsOf(other)).toEqual(['two']);
});

test('a worker that comes with a new build takes its place at once and keeps the new lists', async ({
  page,
  own,
}) => {
  await own.deploy(builds.one);
  await read(page, 'en');
  await own.deploy(builds.two);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await registration.update();
    await changed;
  });
  expect(await buildsOf(page), 'the open page is what it was').toEqual(['one']);
  own.answers = 0;
  await page.goto('/ar/');
  await expect(page.locator('html')).toHaveAttribute('data-build', 'two');
  await page.goto(path);
  expect(await buildsOf(page), 'what was kept is what it was').toEqual(['one']);
});
