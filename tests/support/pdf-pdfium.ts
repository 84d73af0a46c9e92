import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A bookmark and those within it. */
export interface Bookmark {
  title: string;
  children: Bookmark[];
}

/** What the wrapper keeps to itself of PDFium: its outline calls (fpdf_doc.h). Handles are numbers, 0 for none. */
interface Internals {
  _malloc(size: number): number;
  _free(at: number): void;
  HEAPU8: Uint8Array;
  _FPDFBookmark_GetFirstChild(document: number, bookmark: number): number;
  _FPDFBookmark_GetNextSibling(document: number, bookmark: number): number;
  _FPDFBookmark_GetTitle(bookmark: number, buffer: number, size: number): number;
}

function titleOf(module: Internals, bookmark: number): string {
  const size = module._FPDFBookmark_GetTitle(bookmark, 0, 0);
  const at = module._malloc(size);
  module._FPDFBookmark_GetTitle(bookmark, at, size);
  const title = Buffer.from(module.HEAPU8.slice(at, at + size - 2)).toString('utf16le');
  module._free(at);
  return title;
}

function bookmarksIn(module: Internals, document: number, parent: number): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  let next = module._FPDFBookmark_GetFirstChild(document, parent);
  while (next) {
    bookmarks.push({ title: titleOf(module, next), children: bookmarksIn(module, document, next) });
    next = module._FPDFBookmark_GetNextSibling(document, next);
  }
  return bookmarks;
}

/** What a PDF holds as PDFium reads it, which is how Chromium's viewer shows and copies it. */
export interface PdfiumDocument {
  /** The text of each page. */
  pages: string[];
  outline: Bookmark[];
}

/** Reads a PDF with PDFium. */
export async function readWithPdfium(bytes: Buffer): Promise<PdfiumDocument> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const { module, documentIdx } = document as unknown as { module: Internals; documentIdx: number };
  const pages = [...document.pages()].map((page) => page.getText());
  const outline = bookmarksIn(module, documentIdx, 0);
  document.destroy();
  library.destroy();
  return { pages, outline };
}
