import { sourceBetween } from './word-text';

/** The text of an element within a range as the source has it: its letters, marks and spaces, no line of the layout. `gap` parts the texts of elements. */
export function textWithin(range: Range, element: Element, gap = ''): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let copied = '';
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!range.intersectsNode(node) || node.parentElement?.closest('button')) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const word = node.parentElement?.closest('.w');
    copied += gap + (word ? sourceBetween(word, from, to) : node.data.slice(from, to));
  }
  return copied.trim();
}

/** All the text of an element as the source has it, in one line. */
export function sourceIn(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  return textWithin(range, element).replace(/\s+/g, ' ');
}
