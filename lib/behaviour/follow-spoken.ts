/** The height of the screen that the bar takes. */
function barHeight(reader: HTMLElement): number {
  return Math.max(0, reader.querySelector('.levels')?.getBoundingClientRect().bottom ?? 0);
}

/** Of the sentences, those from the first in sight below the bar on; all of them where none is. */
export function fromSight(reader: HTMLElement, sentences: readonly HTMLElement[]): HTMLElement[] {
  const bar = barHeight(reader);
  const first = sentences.findIndex((sentence) => sentence.getBoundingClientRect().bottom > bar);
  return sentences.slice(Math.max(0, first));
}

/** Brings a sentence whole into sight if it is not: to the middle, or its beginning to the top where it is longer than the screen. */
export function followSpoken(reader: HTMLElement, sentence: HTMLElement): void {
  const bar = barHeight(reader);
  const { top, bottom, height } = sentence.getBoundingClientRect();
  if (top >= bar && bottom <= innerHeight) return;
  sentence.scrollIntoView({
    block: height > innerHeight - 2 * bar ? 'start' : 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}
