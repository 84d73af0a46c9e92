import type { Page } from '@playwright/test';
import type { Box } from './boxes';

/** A gloss under the line: what the page means to show and what the style sheet generates. */
export interface ShownGloss {
  meant: string;
  shown: string;
  fontSize: number;
}

/** The glosses that are generated under words and phrases; a phrase stands for the words in it. */
export function glossesOf(page: Page): Promise<ShownGloss[]> {
  return page.locator('.text').evaluate((text) =>
    [...text.querySelectorAll<HTMLElement>('[data-g]')].flatMap((unit) => {
      const { content, display, fontSize } = getComputedStyle(unit, '::after');
      if (content === 'none' || content === 'normal' || display === 'none') return [];
      const shown = content
        .replace(/ \/ ""$/, '')
        .replace(/^"|"$/g, '')
        .replaceAll('\\"', '"');
      return [{ meant: unit.dataset.g ?? '', shown, fontSize: Number.parseFloat(fontSize) }];
    }),
  );
}

/** Where each sentence and its English stand, in the order of the text. */
export function pairsOf(page: Page): Promise<{ arabic: Box; english: Box }[]> {
  return page.locator('.text').evaluate((text) => {
    const place = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return [...text.querySelectorAll<HTMLElement>('.s')].flatMap((sentence) => {
      const english = text.querySelector(`.e[data-of="${sentence.id}"]`);
      return english?.checkVisibility() ? [{ arabic: place(sentence), english: place(english) }] : [];
    });
  });
}
