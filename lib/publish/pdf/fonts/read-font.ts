import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { Blob, Face, Font } from 'harfbuzzjs';
import { readUnicodeMap } from './read-unicode-map';
import { readWidths } from './read-widths';

/** A font of a PDF, by the codes of its glyphs. */
export interface PrintedFont {
  descriptor: PDFDict;
  /** What a glyph stands for; empty where the font does not say. */
  textOf: (code: number) => string;
  /** How far a glyph moves on, in parts of the type size. */
  widthOf: (code: number) => number;
  /** The outline of a glyph as the operators of a page, in units of the font. */
  outlineOf: (code: number) => string;
  unitsPerEm: number;
}

const name = (text: string) => PDFName.of(text);

/** `M10,20L30,40Q…C…Z`, as PDF writes it. It has no curves of one control point: those are raised to two (a TrueType outline has them). */
function writeOutline(font: Font, code: number): string {
  let [x, y] = [0, 0];
  return font
    .glyphToJson(code)
    .map(({ type, values }) => {
      const [a = 0, b = 0, c = 0, d = 0] = values;
      const [fromX, fromY] = [x, y];
      if (values.length >= 2) [x, y] = values.slice(-2) as [number, number];
      if (type === 'M') return `${a} ${b} m`;
      if (type === 'L') return `${a} ${b} l`;
      if (type === 'Z') return 'h';
      if (type === 'C') return `${values.join(' ')} c`;
      const third = (from: number, control: number) => ((from + 2 * control) / 3).toFixed(1);
      return `${third(fromX, a)} ${third(fromY, b)} ${third(c, a)} ${third(d, b)} ${c} ${d} c`;
    })
    .join('\n');
}

/**
 * Reads a font that the printer has embedded: TrueType outlines, its glyphs named by number.
 *
 * `null` for a font of any other kind: what is set in it is left as it is.
 */
export function readFont(font: PDFDict): PrintedFont | null {
  const [descendant] = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const cidFont = descendant && font.context.lookupMaybe(descendant, PDFDict);
  const descriptor = cidFont?.lookupMaybe(name('FontDescriptor'), PDFDict);
  const file = descriptor?.lookup(name('FontFile2'));
  const map = font.lookup(name('ToUnicode'));
  if (!cidFont || !descriptor || !(file instanceof PDFRawStream) || !(map instanceof PDFRawStream))
    return null;
  const texts = readUnicodeMap(Buffer.from(decodePDFRawStream(map).decode()).toString('latin1'));
  const widths = readWidths(cidFont.lookupMaybe(name('W'), PDFArray));
  const usual = cidFont.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  const face = new Face(new Blob(decodePDFRawStream(file).decode()));
  const shapes = new Font(face);
  return {
    descriptor,
    textOf: (code) => texts.get(code) ?? '',
    widthOf: (code) => (widths.get(code) ?? usual) / 1000,
    outlineOf: (code) => writeOutline(shapes, code),
    unitsPerEm: face.upem,
  };
}
