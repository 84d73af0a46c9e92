import type { ReadingChoice } from '@/lib/model/choices';

/** Tells whether the reader has chosen a value, by the id of its control: `gloss-lines`. What the page does not offer is not chosen. */
export function isChosen(id: `${ReadingChoice}-${string}`): boolean {
  return document.querySelector(`#${id}:checked`) !== null;
}

/** Tells whether words answer: at every level but the clean Arabic. */
export function wordsAnswer(): boolean {
  return !isChosen('gloss-off');
}
