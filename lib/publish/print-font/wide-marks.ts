import { tableOf } from './table-of';

/** About as wide as the letters that carry marks, in thousandths of the type size: 300 still tears words, 700 swallows a space. */
const width = 500;
const markClass = 3;

/** The glyphs that the font calls marks (OpenType, GDEF glyph classes, format 2: ranges). */
function marksOf(data: Buffer): number[] {
  const gdef = tableOf(data, 'GDEF');
  const classes = gdef + data.readUInt16BE(gdef + 4);
  if (data.readUInt16BE(classes) !== 2) throw new Error('The glyph classes of the font are not ranges.');
  const ranges = Array.from(
    { length: data.readUInt16BE(classes + 2) },
    (_, index) => classes + 4 + index * 6,
  ).filter((range) => data.readUInt16BE(range + 4) === markClass);
  return ranges.flatMap((range) => {
    const first = data.readUInt16BE(range);
    return Array.from({ length: data.readUInt16BE(range + 2) - first + 1 }, (_, index) => first + index);
  });
}

/**
 * Gives the marks of a font a width, which shaping never uses: OpenType shapers set a mark on its letter and move on by none.
 *
 * A PDF lists the width, though, and PDFium reads a space where a mark and its letter end later than the mark says:
 * `مؤك ًدا`. With the width, `مؤكًدا`.
 */
export function wideMarks(font: Buffer): Buffer {
  const data = Buffer.from(font);
  const unitsPerEm = data.readUInt16BE(tableOf(data, 'head') + 18);
  const metrics = data.readUInt16BE(tableOf(data, 'hhea') + 34);
  const widths = tableOf(data, 'hmtx');
  for (const glyph of marksOf(data)) {
    if (glyph < metrics) data.writeUInt16BE(Math.round((width * unitsPerEm) / 1000), widths + glyph * 4);
  }
  return data;
}
