import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { expect } from './site';
import { spokenOn } from './stand-in-voice';
import { stringOf } from './strings';

/** The button that speaks the article. */
export const listenAll = (page: Page) => page.locator('[data-do="listen-all"]');
/** The button of the card that speaks its sentence. */
export const listen = (page: Page) => page.locator('#card [data-do="listen"]');
/** The sentences of the text. */
export const sentences = (page: Page) => page.locator('.text .s');

/** The sentences as the page has them before anything is asked for. */
export function sourceSentences(page: Page): Promise<string[]> {
  return sentences(page).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
}

/** Which sentences are marked as spoken, on the Arabic side and on the English. */
export function marked(page: Page): Promise<{ arabic: string[]; english: string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-spoken]')];
    return {
      arabic: all.filter((side) => side.matches('.s')).map(({ id }) => id),
      english: all.filter((side) => side.matches('.e')).map(({ dataset }) => dataset.of ?? ''),
    };
  });
}

/** Expects silence: nothing marked, and buttons that offer to begin. */
export async function expectSilence(page: Page, locale: Locale = 'en'): Promise<void> {
  await expect(listenAll(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(listenAll(page)).toHaveAccessibleName(stringOf(locale, 'reading', 'listen'));
  expect(await marked(page)).toEqual({ arabic: [], english: [] });
  const count = (await spokenOn(page)).length;
  await page.waitForTimeout(60);
  expect(await spokenOn(page), 'nothing begins by itself').toHaveLength(count);
}

/** Opens the card of a word with its sentence. */
export async function openSentence(page: Page, word: string): Promise<void> {
  await page.locator(word).click();
  const whole = page.locator('#card .whole');
  if ((await whole.getAttribute('open')) === null) await whole.locator('summary').click();
}
