import { type PDFContext, PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib';

/** What a page names: its fonts, and what it draws as a whole. */
export interface Resources {
  fonts: PDFDict;
  objects: PDFDict;
}

/** Finds what the pages share or have of their own, and makes room where a page has none. */
export function resourcesOf(page: PDFPage, context: PDFContext): Resources {
  const resources = page.node.Resources() ?? context.obj({});
  page.node.set(PDFName.of('Resources'), resources);
  const part = (name: string) => {
    const found = resources.lookupMaybe(PDFName.of(name), PDFDict) ?? context.obj({});
    resources.set(PDFName.of(name), found);
    return found;
  };
  return { fonts: part('Font'), objects: part('XObject') };
}
