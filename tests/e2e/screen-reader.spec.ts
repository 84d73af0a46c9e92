import type { CDPSession } from '@playwright/test';
import { choose } from '../support/choices';
import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';
import { source } from '../support/source-paragraphs';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The browser's own numbers of the sentences, in their order. */
async function sentencesOf(client: CDPSession): Promise<number[]> {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.text .s',
  });
  const described = nodeIds.map((nodeId) => client.send('DOM.describeNode', { nodeId }));
  return (await Promise.all(described)).map(({ node }) => node.backendNodeId);
}

/** What a screen reader is given of the sentences, in their order: the names of the texts in each, as the browser exposes them. */
async function spokenSentences(client: CDPSession, numbers: readonly number[]): Promise<string[]> {
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const textOf = (node: AxNode | undefined): string => {
    if (!node) return '';
    if (node.role?.value === 'StaticText') return node.name?.value ?? '';
    return (node.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  };
  return numbers.map((number) => textOf(byElement.get(number)));
}

/** Without spaces: the browser leaves out those at which a line is broken, each word being a text of its own. */
const squeeze = (text: string) => text.replace(/[\s\u2060]+/gu, '');

test('what a screen reader gets for a sentence is the Arabic of the source alone, in every view', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openArticle(page, 'en');
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  await client.send('DOM.enable');
  const numbers = await sentencesOf(client);
  expect(numbers.length).toBeGreaterThan(10);
  const written = (await page.locator('.text .s').allTextContents()).map(squeeze);
  const text = squeeze(source);
  expect(written.filter((sentence) => !text.includes(sentence))).toEqual([]);
  for (const view of views) {
    await show(page, view);
    expect((await spokenSentences(client, numbers)).map(squeeze), nameOf(view)).toEqual(written);
  }
  await show(page, { level: 'lines' });
  await choose(page, 'translit', 'on');
  await expect(page.locator('.text .w[data-t]').first()).toBeVisible();
  expect((await spokenSentences(client, numbers)).map(squeeze), 'with transliteration').toEqual(written);
});

test('opening a word tells a screen reader its gloss, in English, and that the word is open', async ({
  page,
}) => {
  await openArticle(page, 'ar', '?gloss=tap');
  const word = page.locator('.text .w').first();
  await word.focus();
  await expect(word).toHaveRole('button');
  await expect(word).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  const said = page.locator('[data-said]');
  await expect(said).toHaveAttribute('lang', 'en');
  await expect(said).toHaveRole('status');
  await expect(said).toHaveText((await page.locator('[data-card="gloss"]').textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(word).toHaveAttribute('aria-expanded', 'false');
});

test('on paper no word is a button', async ({ page }) => {
  await openArticle(page, 'en');
  await expect(page.locator('.text .w[role]')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.text .w[role], .text .w[tabindex]')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.text .w[role]')).toHaveCount(1);
});
