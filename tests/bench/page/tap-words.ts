import type { Page } from 'playwright';

/** Which words of the text are tapped, by number: near the top, then further down. */
const tapped = [2, 40, 90, 150, 220];

/**
 * Taps a word as a finger does, and gives the milliseconds from its `pointerup`, by the event's own time, to the frame that shows the
 * card with a gloss in it: the first message after the animation frame after the card was filled, since browsers paint between.
 */
async function tapWord(page: Page, number: number): Promise<number> {
  const word = page.locator('.text .w').nth(number);
  await word.scrollIntoViewIfNeeded();
  const box = await word.boundingBox();
  if (!box) throw new Error(`Word ${number} of the text cannot be tapped.`);
  await page.evaluate(() => {
    const state = { from: Number.NaN, took: null as number | null };
    Object.assign(window, { tap: state });
    document.addEventListener('pointerup', ({ timeStamp }) => (state.from = timeStamp), {
      capture: true,
      once: true,
    });
    const card = document.querySelector<HTMLElement>('#card');
    const gloss = card?.querySelector('[data-card="gloss"]');
    if (!card || !gloss) throw new Error('The page has no card.');
    const painted = new MessageChannel();
    painted.port1.onmessage = () => (state.took ??= performance.now() - state.from);
    const observer = new MutationObserver(() => {
      if (card.hidden || gloss.textContent === '') return;
      observer.disconnect();
      requestAnimationFrame(() => painted.port2.postMessage(null));
    });
    observer.observe(card, { attributes: true, childList: true, subtree: true });
  });
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const took = await page.waitForFunction(
    () => (window as unknown as { tap: { took: number | null } }).tap.took,
  );
  const value = (await took.jsonValue()) ?? Number.NaN;
  await page.keyboard.press('Escape');
  await page.locator('#card').waitFor({ state: 'hidden' });
  return value;
}

/**
 * Opens an article at the level that answers taps, and taps: the first word as soon as the page has loaded, when nothing but the page
 * is there; then others, when all is. In milliseconds.
 */
export async function tapWords(page: Page, url: string): Promise<{ first: number; others: number[] }> {
  await page.goto(`${url}?gloss=tap`, { waitUntil: 'load' });
  const [start = 0, ...further] = tapped;
  const first = await tapWord(page, start);
  await page.waitForLoadState('networkidle');
  const others: number[] = [];
  for (const number of further) others.push(await tapWord(page, number));
  return { first, others };
}
