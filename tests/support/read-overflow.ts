import type { Page } from '@playwright/test';

/** What a reader cannot see without scrolling sideways, or at all: a line for each text that leaves the screen or is cut by its box. */
export function readOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth}px wide`);
    const isOnlySpoken = (element: Element) => {
      const { clipPath } = getComputedStyle(element);
      return clipPath !== 'none' || element.closest('.skip') !== null;
    };
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || isOnlySpoken(element)) continue;
      for (const child of element.childNodes) {
        if (!(child instanceof Text) || child.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(child);
        for (const { left, right, width: length } of range.getClientRects())
          if (length > 0 && (left < -0.5 || right > width + 0.5))
            faults.push(`off the screen: ${child.data}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      if (cutsX || (cutsY && element.scrollHeight > element.clientHeight + 1))
        faults.push(`cut: ${element.outerHTML.slice(0, 120)}`);
    }
    return [...new Set(faults)];
  });
}
