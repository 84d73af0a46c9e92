import type { Page } from '@playwright/test';

/** A run of letters of one script, with what the page says of it. */
export interface LetterRun {
  text: string;
  script: 'Latin' | 'Arabic';
  /** The nearest `lang`. */
  lang: string;
  /** The nearest direction: `auto` in an isolate that finds its own. */
  dir: string;
  /** An element, or an attribute that is read out. */
  place: string;
}

/** Every run of two Latin letters or more and every run of Arabic letters that is shown or read out. Generated glosses are left out. */
export function readRuns(page: Page): Promise<LetterRun[]> {
  return page.evaluate(() => {
    const spoken = ['title', 'aria-label', 'alt', 'placeholder'];
    const runs: LetterRun[] = [];
    const add = (text: string, element: Element, place: string) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const holder = element.closest('[dir], bdi');
      const dir = holder?.getAttribute('dir') ?? (holder ? 'auto' : '');
      for (const [run] of text.matchAll(/\p{Script=Latin}{2,}/gu))
        runs.push({ text: run, script: 'Latin', lang, dir, place });
      for (const [run] of text.matchAll(/\p{Script=Arabic}+/gu))
        runs.push({ text: run, script: 'Arabic', lang, dir, place });
    };
    for (const element of document.querySelectorAll('body, body *:not(script, style)')) {
      if (!element.checkVisibility()) continue;
      for (const name of spoken) add(element.getAttribute(name) ?? '', element, `@${name}`);
      for (const child of element.childNodes)
        if (child instanceof Text) add(child.data, element, element.tagName.toLowerCase());
    }
    return runs;
  });
}
