import type { Locator, Page } from '@playwright/test';

/** Selects from the start of an element to the end of the same or another one, as dragging over them would. */
export async function selectAcross(first: Locator, last: Locator = first): Promise<void> {
  const end = await last.elementHandle();
  await first.evaluate((start, finish) => {
    const range = document.createRange();
    range.setStart(start, 0);
    range.setEnd(finish ?? start, (finish ?? start).childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, end);
}

/** Copies what is selected by the keyboard, and gives what is then in the clipboard. Needs the permission to read. */
export async function copyByKeyboard(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects and copies each element by itself, and gives what each leaves in the clipboard. Needs the same. */
export function copyEach(elements: Locator): Promise<string[]> {
  return elements.evaluateAll(async (nodes) => {
    const copied: string[] = [];
    for (const node of nodes) {
      getSelection()?.selectAllChildren(node);
      // Outdated and still the one way for a page to copy just as the keyboard does.
      document.execCommand('copy');
      copied.push(await navigator.clipboard.readText());
    }
    return copied;
  });
}
