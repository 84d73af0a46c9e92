import type { Locator, Page } from '@playwright/test';

/** The element of a word, by what a link calls it: `t-k3f9a2q.3`. Read here without the page's own script. */
export function wordSelector(name: string): string {
  const dot = name.lastIndexOf('.');
  return `[id="${name.slice(0, dot)}"] .w >> nth=${Number(name.slice(dot + 1)) - 1}`;
}

/** What links call words, each by its sentence and its place in it; empty for what is no word. */
export function namesOf(words: Locator): Promise<string[]> {
  return words.evaluateAll((all) =>
    all.map((word) => {
      const sentence = word.closest('.s');
      const own = [...(sentence?.querySelectorAll('.w') ?? [])];
      return own.includes(word) ? `${sentence?.id}.${own.indexOf(word) + 1}` : '';
    }),
  );
}

/** What a link calls the word that has the focus; empty where another element has it. */
export async function focusedWord(page: Page): Promise<string> {
  return (await namesOf(page.locator(':focus')))[0] ?? '';
}
