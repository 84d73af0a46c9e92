import type { Page } from '@playwright/test';

/** What the page holds, to be found again on paper. */
export interface ShownText {
  documentTitle: string;
  title: string;
  /** The title in English. */
  titleEnglish: string;
  /** That the title is ours. */
  note: string;
  sections: {
    /** The heading, the source's or ours. */
    heading: string | null;
    /** What is ours above the section: the label and that it is ours. */
    label: string;
    /** The Arabic of the source, heading included. */
    arabic: string;
    sentences: { arabic: string; english: string }[];
  }[];
  /** The list of sections on the page. */
  contents: string[];
}

/** Reads the page's own elements: what is printed is compared with what is there, whatever the style sheet hides. */
export function shownText(page: Page): Promise<ShownText> {
  return page.evaluate(() => {
    const text = (element: Element | null) => element?.textContent?.trim() ?? '';
    const sections = [...document.querySelectorAll('.text > section')].map((section) => ({
      heading: section.querySelector('h2') && text(section.querySelector('h2')),
      label: [...section.querySelectorAll('.head > .label, .head > small')].map(text).join(' '),
      arabic: [...section.querySelectorAll('.ar')].map(text).join(' '),
      sentences: [...section.querySelectorAll('.e')].map((english) => ({
        arabic: text(document.getElementById(english.getAttribute('data-of') ?? '')),
        english: text(english),
      })),
    }));
    return {
      documentTitle: document.title,
      title: text(document.querySelector('h1')),
      titleEnglish: text(document.querySelector('.title-en')),
      note: text(document.querySelector('.editorial')),
      sections,
      contents: [...document.querySelectorAll('.contents li')].map(text),
    };
  });
}
