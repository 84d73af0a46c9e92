import { type PDFContext, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { PrintedFont } from '../fonts/read-font';
import type { Resources } from './resources';

/** Outlines of glyphs that are drawn as shapes, each written once for the whole document. */
export interface GlyphShapes {
  /** The name under which a page with these resources draws a glyph. */
  name: (font: PrintedFont, fontName: string, code: number, resources: Resources) => string;
}

/** Amiri's tallest and widest glyphs reach less far, in parts of the type size. */
const reach = 4;

/** Keeps outlines of glyphs as form XObjects (ISO 32000-1, 8.10). */
export function keepGlyphShapes(context: PDFContext): GlyphShapes {
  const shapes = new Map<PrintedFont, Map<number, PDFRef>>();
  const draw = (font: PrintedFont, code: number) => {
    const box = reach * font.unitsPerEm;
    return context.register(
      context.flateStream(`${font.outlineOf(code)}\nf`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [-box, -box, box, box],
      }),
    );
  };
  return {
    name: (font, fontName, code, resources) => {
      const ofFont = shapes.get(font) ?? new Map<number, PDFRef>();
      shapes.set(font, ofFont);
      const shape = ofFont.get(code) ?? draw(font, code);
      ofFont.set(code, shape);
      const name = `${fontName.slice(1)}g${code}`;
      resources.objects.set(PDFName.of(name), shape);
      return `/${name}`;
    },
  };
}
