/** A line of the text begins before this node, or before this letter of it. */
interface Start {
  node: Text;
  offset: number;
}

/** How far below a line another must be to be another, in the height of its letters. */
const step = 0.5;

/** Follows pieces of text down a column: tells of each whether it stands on a new line. Boxes of one line overlap, however large their letters. */
export function followLines(): (box: { top: number; bottom: number }) => boolean {
  let line: { top: number; bottom: number } | undefined;
  return (box) => {
    const middle = (box.top + box.bottom) / 2;
    const last = line && (line.top + line.bottom) / 2;
    const isNew = last === undefined || Math.abs(middle - last) > step * (box.bottom - box.top);
    if (isNew) line = box;
    return isNew;
  };
}

/** Where the lines of a paragraph begin as the browser has broken them. */
function startsOf(paragraph: HTMLElement): Start[] {
  const starts: Start[] = [];
  const isNew = followLines();
  const range = document.createRange();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const look = (node: Text, from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!node.data.trim()) continue;
    const boxes = look(node, 0, node.length);
    // Most are words, and whole; what a line ends within is gone through by the letter.
    const isWhole = boxes.every(
      ({ top, bottom }) => Math.abs(top - (boxes[0]?.top ?? 0)) < (bottom - top) * step,
    );
    for (let offset = 0; offset < (isWhole ? 1 : node.length); offset++) {
      const box = isWhole ? boxes[0] : look(node, offset, offset + 1)[0];
      if (box && isNew(box)) starts.push({ node, offset });
    }
  }
  return starts;
}

const isInline = (node: Node) => !(node instanceof Element) || getComputedStyle(node).display === 'inline';

/** Tells whether a line goes on before a node: what stands at the start of its block, or after another block, begins a line by itself. */
function followsText(node: Node): boolean {
  let before = node.previousSibling;
  while (before && !before.textContent?.trim()) before = before.previousSibling;
  return before !== null && isInline(before);
}

/** Where the mark of a line goes, outside of all that begins with it, so that no word is parted from its phrase; and whether the line before must be ended. */
function placeOf({ node, offset }: Start): { node: Text; offset: number; at: Node; follows: boolean } {
  let at: Node = node;
  if (offset === 0)
    while (!at.previousSibling && at.parentElement && isInline(at.parentElement)) at = at.parentElement;
  return { node, offset, at, follows: node.data.slice(0, offset).trim() !== '' || followsText(at) };
}

/** Sets the mark of a line. */
function setMark({ node, offset, at, follows }: ReturnType<typeof placeOf>): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'line';
  if (follows) mark.dataset.break = '';
  const first = offset > 0 ? node.splitText(offset) : at;
  first.parentNode?.insertBefore(mark, first);
  return mark;
}

/** Takes the marks out again: the text is as it was. */
export function joinLines(text: HTMLElement): void {
  for (const mark of text.querySelectorAll('.line')) mark.remove();
  text.normalize();
}

/**
 * Breaks the text where its lines end at the measure of the paper, in the face of paper, and marks where each begins: from then on nothing
 * moves, and the number of a line is the same on the screen and on paper. Gives the marks, in order.
 */
export function breakLines(text: HTMLElement): HTMLElement[] {
  joinLines(text);
  // All that asks for style or place comes before the first mark: the browser reckons both anew after each.
  const places = [...text.querySelectorAll<HTMLElement>('.ar')].flatMap(startsOf).map(placeOf);
  // From the end, so that a part of a text that is split off is not looked for in the other.
  return places.toReversed().map(setMark).toReversed();
}
