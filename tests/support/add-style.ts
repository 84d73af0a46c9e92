import type { Page } from '@playwright/test';

/** Gives a page a reader's own style, as an extension does: the page's policy refuses style elements. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
