/** The element of a sentence's English, by the id of the sentence; `null` where it has none. */
export function englishElement(sentence: string): HTMLElement | null {
  return document.querySelector(`.e[data-of="${sentence}"]`);
}

/** The English of a sentence, without the button that may ask for it; empty where it has none. */
export function englishOf(sentence: string): string {
  const element = englishElement(sentence);
  return (element?.querySelector('[data-english]') ?? element)?.textContent?.trim() ?? '';
}
