/** What the source has of words that show more: their vowels. */
const sources = new WeakMap<Element, string>();

/** The text of a word, which may stand in an element of its own, for its transliteration. */
export function textOf(word: Element): Text {
  return document.createNodeIterator(word, NodeFilter.SHOW_TEXT).nextNode() as Text;
}

/** The word as the source has it, whatever is shown. */
export function sourceOf(word: Element): string {
  return sources.get(word) ?? textOf(word).data;
}

/** Shows a word with its vowels, or as the source has it; the letters are the same. */
export function showText(word: Element, shown: string | undefined): void {
  const source = sourceOf(word);
  const text = textOf(word);
  sources.set(word, source);
  if (text.data !== (shown ?? source)) text.data = shown ?? source;
}

/** Letters, each with its marks. */
const letters = (text: string) => text.match(/\P{M}\p{M}*/gu) ?? [];

/** Of a shown word from one place to another, what the source has there: `عُقِ` of `عُقِدَ` → `عق`. */
export function sourceBetween(word: Element, from: number, to: number): string {
  const shown = textOf(word).data;
  const start = letters(shown.slice(0, from)).length;
  return letters(sourceOf(word))
    .slice(start, start + letters(shown.slice(from, to)).length)
    .join('');
}
