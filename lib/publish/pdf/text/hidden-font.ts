import { type PDFContext, type PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PrintedFont } from '../fonts/read-font';

/** How wide a letter of the hidden font is, in parts of the type size. */
export const hiddenWidth = 0.5;

/** The name by which pages call the hidden font. */
export const hiddenName = '/Spelt';

/** A font in which letters are written that are read and not seen. */
export interface HiddenFont {
  /** A string of the font: `وفق` → `<000100020003>`. */
  write: (letters: readonly string[]) => string;
  /** Has a page know the font. It borrows the measures of the one in which the letters are seen. */
  use: (fonts: PDFDict, like: PrintedFont, code: number) => void;
  /** Writes the font, if it has been used, once all is written in it. */
  finish: () => void;
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** What each code stands for (ISO 32000-1, 9.10.3), in lists of a hundred at most. */
function unicodeMap(letters: readonly string[]): string {
  const lines = letters.map(
    (letter, index) =>
      `<${hex(index + 1)}> <${Buffer.from(letter, 'utf16le').swap16().toString('hex').toUpperCase()}>`,
  );
  const lists = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const list = lines.slice(index * 100, index * 100 + 100);
    return `${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/**
 * Keeps a font with a code for each letter and mark, all of one width and one height: readers of a PDF then find as many places in a word as it
 * has letters and marks, side by side. All codes are one glyph of the font in which the word is seen, which is never drawn.
 */
export function keepHiddenFont(context: PDFContext): HiddenFont {
  const codes = new Map<string, number>();
  const font = context.nextRef();
  let like: { descriptor: PDFDict; code: number } | null = null;
  const codeOf = (letter: string) => {
    const code = codes.get(letter) ?? codes.size + 1;
    codes.set(letter, code);
    return code;
  };
  return {
    write: (letters) => `<${letters.map((letter) => hex(codeOf(letter))).join('')}>`,
    use: (fonts, { descriptor }, code) => {
      like ??= { descriptor, code };
      fonts.set(PDFName.of(hiddenName.slice(1)), font);
    },
    finish: () => {
      if (!like) return;
      const glyphs = Buffer.alloc((codes.size + 1) * 2);
      for (let at = 0; at < glyphs.length; at += 2) glyphs.writeUInt16BE(like.code, at);
      const name = like.descriptor.get(PDFName.of('FontName'));
      const descendant = context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        DW: hiddenWidth * 1000,
        FontDescriptor: like.descriptor,
        CIDToGIDMap: context.register(context.flateStream(glyphs)),
      });
      context.assign(
        font,
        context.obj({
          Type: 'Font',
          Subtype: 'Type0',
          BaseFont: name,
          Encoding: 'Identity-H',
          DescendantFonts: [context.register(descendant)],
          ToUnicode: context.register(context.flateStream(unicodeMap([...codes.keys()]))),
        }),
      );
    },
  };
}
