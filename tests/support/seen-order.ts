import type { Locator } from '@playwright/test';

/** A character of a text as it stands on the page. */
export interface SeenCharacter {
  /** Its offset in the text. */
  offset: number;
  /** Its middle, in CSS pixels of the page. */
  x: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Measures where the characters of an element's text stand.
 *
 * A ligature has one box, which the browser divides among its letters in their order. A character without a box is left out.
 */
export function seenCharacters(element: Locator, offsets: readonly number[]): Promise<SeenCharacter[]> {
  return element.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: SeenCharacter[] = [];
    let before = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const inside = wanted.filter((offset) => before <= offset && offset < before + node.length);
      for (const offset of inside) {
        const at = offset - before;
        const width = (node.data.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + width);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        if (boxes.length === 0) continue;
        const left = Math.min(...boxes.map((box) => box.left)) + scrollX;
        const right = Math.max(...boxes.map((box) => box.right)) + scrollX;
        const top = Math.min(...boxes.map((box) => box.top)) + scrollY;
        const bottom = Math.max(...boxes.map((box) => box.bottom)) + scrollY;
        found.push({ offset, x: (left + right) / 2, left, right, top, bottom });
      }
      before += node.length;
    }
    return found;
  }, offsets);
}

/** The offsets of a text's characters as they are seen from the right to the left. */
export async function seenOrder(element: Locator, offsets: readonly number[]): Promise<number[]> {
  const characters = await seenCharacters(element, offsets);
  return characters.sort((a, b) => b.x - a.x).map(({ offset }) => offset);
}
