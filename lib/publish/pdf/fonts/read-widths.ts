import { PDFArray, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

const numberOf = (object: PDFObject | undefined) => (object instanceof PDFNumber ? object.asNumber() : 0);

/** Reads how wide glyphs are, in thousandths of the type size (ISO 32000-1, 9.7.4.3): `5 [600 610]`, `10 20 500`. */
export function readWidths(list: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = list?.asArray() ?? [];
  for (let at = 0; at < items.length; ) {
    const first = numberOf(items[at]);
    const next = list?.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths.set(first + index, numberOf(width));
      at += 2;
    } else {
      for (let code = first; code <= numberOf(next); code += 1) widths.set(code, numberOf(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}
