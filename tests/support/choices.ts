import type { Page } from '@playwright/test';
import { lookChoices, readingChoices } from '@/lib/model/choices';

/** Values of choices by name: `{ gloss: 'lines', theme: 'night' }`. */
export type Chosen = Readonly<Record<string, string>>;

/** The choices of a reader of an earlier visit, kept in the browser before the page is there. */
export async function remember(page: Page, chosen: Chosen): Promise<void> {
  await page.addInitScript((values) => {
    for (const [name, value] of Object.entries(values)) localStorage.setItem(`hamish:${name}`, value);
  }, chosen);
}

/** Chooses one value as a reader does, opening the settings where the control is there, and closing them unless they are to stay open. */
export async function choose(
  page: Page,
  name: string,
  value: string,
  { staysOpen = false } = {},
): Promise<void> {
  const settings = page.locator('#settings');
  const isBox = value === 'on' || (value === 'off' && (name === 'lines' || name === 'translit'));
  const input = page.locator(`#${name}-${isBox ? 'on' : value}`);
  const isInSettings = (await settings.locator(`[name="${name}"]`).count()) > 0;
  const isOpen = await settings.isVisible();
  if (isInSettings && !isOpen) await page.locator('.letters').click();
  if (!isInSettings && isOpen) await page.keyboard.press('Escape');
  const isChecked = await input.isChecked();
  if (isChecked !== (value !== 'off' || !isBox))
    await page.locator(`label:has(#${await input.getAttribute('id')})`).click();
  if (isInSettings && !staysOpen) await page.keyboard.press('Escape');
}

/** Every value of every choice, one at a time. */
export const everyChoice: readonly (readonly [name: string, value: string])[] = Object.entries({
  ...readingChoices,
  ...lookChoices,
}).flatMap(([name, values]) => values.map((value) => [name, value] as const));
