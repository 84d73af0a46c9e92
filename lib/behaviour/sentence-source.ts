import { sourceOf } from './word-text';

/** A sentence as the source has it, whatever is shown with it: no vowel that was asked for, no transliteration, no gloss. */
export function sentenceSource(sentence: Element): string {
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let source = '';
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const word = node.parentElement?.closest('.w');
    source += word ? sourceOf(word) : node.data;
  }
  return source;
}
