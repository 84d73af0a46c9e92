import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const bare = (text: string) => text.replace(/\s/g, '');

/** The bookmarks of a document in order, each before those within it. */
function bookmarksOf(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (parent: PDFDict | undefined): void => {
    let next = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    while (next && !found.includes(next)) {
      found.push(next);
      visit(next);
      next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  return found;
}

/**
 * Names bookmarks as headings are read: the printer puts a space wherever it draws a heading in two goes, `« الكيس »`. A bookmark whose letters are
 * those of no heading stays as it is.
 */
export function setOutline(document: PDFDocument, headings: readonly string[]): void {
  const left = [...headings];
  for (const bookmark of bookmarksOf(document)) {
    const title = bookmark.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
    const at = left.findIndex((heading) => bare(heading) === bare(title));
    if (at >= 0)
      bookmark.set(PDFName.of('Title'), PDFHexString.fromText(left.splice(0, at + 1).at(-1) ?? title));
  }
}
