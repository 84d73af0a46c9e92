import type { OpenPhone } from './slow-phone';
import { type Transfer, weighTransfers } from './weigh-transfer';

/** Which words of the text are tapped, by number: near the top, then further down. */
const tapped = [2, 40, 90, 150, 220];

/** How long a finger rests on the glass in a tap, in milliseconds: less than the 100 after which Android takes it to be more than one. */
const touched = 80;

/** Puts a finger on the screen and takes it away again. */
async function touch({ page, cdp }: OpenPhone, point: { x: number; y: number }): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.waitForTimeout(touched);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/**
 * Taps a word as a finger does, and gives the milliseconds from its `pointerup`, by the event's own time, to the frame that shows the
 * card with a gloss in it: the first message after the animation frame after the card was filled, since browsers paint between.
 */
async function tapWord(phone: OpenPhone, number: number): Promise<number> {
  const { page } = phone;
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
  await touch(phone, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const took = await page.waitForFunction(
    () => (window as unknown as { tap: { took: number | null } }).tap.took,
  );
  const value = (await took.jsonValue()) ?? Number.NaN;
  await page.keyboard.press('Escape');
  await page.locator('#card').waitFor({ state: 'hidden' });
  return value;
}

/** What tapping took, in milliseconds, and brought. */
export interface Taps {
  /** Of the first word, as soon as the page has loaded, when nothing but the page is there. */
  first: number;
  /** Of words after it, when all that cards need is there. */
  others: number[];
  /** What was fetched for all of them. */
  fetched: Transfer[];
  /** How fast the machine was. */
  index: number;
}

/** Opens an article at the level that answers taps, and taps words. */
export async function tapWords(phone: OpenPhone, url: string): Promise<Taps> {
  const { page, cdp, index } = phone;
  const transfers = weighTransfers(cdp);
  await page.goto(`${url}?gloss=tap`, { waitUntil: 'load' });
  const loaded = transfers.length;
  const [start = 0, ...further] = tapped;
  const first = await tapWord(phone, start);
  await page.waitForLoadState('networkidle');
  const others: number[] = [];
  for (const number of further) others.push(await tapWord(phone, number));
  const fetched = transfers.slice(loaded).filter(({ type }) => type === 'Script' || type === 'Fetch');
  return { first, others, fetched, index };
}
