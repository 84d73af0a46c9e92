/** The part of a range that lies in an element. */
function within(range: Range, element: Element): Range {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part;
}

/** The selected text by paragraph, each with the element it stands in: the source's letters and spaces, no line of the layout. */
function paragraphsIn(range: Range, text: Element): { text: string; element: HTMLElement }[] {
  return [...text.querySelectorAll<HTMLElement>('.ar, .en')]
    .filter((element) => range.intersectsNode(element) && element.firstElementChild?.checkVisibility())
    .map((element) => ({ text: within(range, element).toString().trim(), element }))
    .filter((paragraph) => paragraph.text !== '');
}

/**
 * Copies what the source says: layouts that set a sentence or a person on a line of its own would else
 * put line ends into the copied text.
 */
export function copySource(text: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const paragraphs = paragraphsIn(range, text);
    if (paragraphs.length === 0) return;
    const html = document.createElement('div');
    for (const paragraph of paragraphs) {
      const { lang, dir } = paragraph.element.closest<HTMLElement>('[lang]') ?? paragraph.element;
      const p = Object.assign(document.createElement('p'), { lang, dir, textContent: paragraph.text });
      html.append(p);
    }
    event.clipboardData.setData('text/plain', paragraphs.map((paragraph) => paragraph.text).join('\n'));
    event.clipboardData.setData('text/html', html.innerHTML);
    event.preventDefault();
  });
}
