import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** For each page, where its marked pieces of content come in what is read. */
export type ContentRanks = Map<PDFRef, Map<number, number>>;

/**
 * Reads from the tags of a document in which order the marked pieces of each page are read (ISO 32000-1, 14.7): an element holds its pieces by
 * number, or other elements.
 */
export function rankContent(document: PDFDocument): ContentRanks {
  const ranks: ContentRanks = new Map();
  const { context } = document;
  let next = 0;
  const visit = (kid: unknown, page: PDFRef | null): void => {
    const node = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (node instanceof PDFArray) for (const each of node.asArray()) visit(each, page);
    else if (node instanceof PDFNumber && page) {
      const ranksOfPage = ranks.get(page) ?? new Map<number, number>();
      ranks.set(page, ranksOfPage.set(node.asNumber(), next));
      next += 1;
    } else if (node instanceof PDFDict) {
      const own = node.get(PDFName.of('Pg'));
      visit(node.get(PDFName.of('MCID')) ?? node.get(PDFName.of('K')), own instanceof PDFRef ? own : page);
    }
  };
  visit(document.catalog.get(PDFName.of('StructTreeRoot')), null);
  return ranks;
}
