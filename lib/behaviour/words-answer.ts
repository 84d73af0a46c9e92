/** Tells whether words answer: at every level but the clean Arabic. */
export function wordsAnswer(reader: HTMLElement): boolean {
  return !reader.querySelector<HTMLInputElement>('#gloss-off')?.checked;
}
