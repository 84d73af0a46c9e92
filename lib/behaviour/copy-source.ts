import { textWithin } from './source-in';

/** The selected text by paragraph, each with the element it stands in. */
function paragraphsIn(range: Range, reader: Element): { text: string; element: HTMLElement }[] {
  return [...reader.querySelectorAll<HTMLElement>('.ar, .en')]
    .filter((element) => range.intersectsNode(element) && element.firstElementChild?.checkVisibility())
    .map((element) => ({ text: textWithin(range, element), element }))
    .filter((paragraph) => paragraph.text !== '');
}

/**
 * Copies what the source says: layouts that set a sentence or a person on a line of its own would else
 * put line ends into the copied text, and vowels that the reader asked for would go with it.
 */
export function copySource(reader: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const areas = [...reader.querySelectorAll('.text, .ar')];
    if (!areas.some((area) => area.contains(range.commonAncestorContainer))) return;
    const paragraphs = paragraphsIn(range, reader);
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
