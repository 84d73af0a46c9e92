import type { Page } from '@playwright/test';

/**
 * Opens or closes a part of the card as a reader does. A browser tells the page of that a moment later, and only then the page follows: it places the card
 * anew, and lights the sentence.
 */
export async function togglePart(page: Page, part: 'more' | 'whole'): Promise<void> {
  const details = page.locator(`#card .${part}`);
  const told = details.evaluate(
    (element) =>
      new Promise<void>((done) => {
        element.addEventListener('toggle', () => done(), { once: true });
      }),
  );
  await details.locator('summary').click();
  await told;
}
