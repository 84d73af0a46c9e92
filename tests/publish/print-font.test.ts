import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { plainJoins } from '@/lib/publish/print-font/plain-joins';
import { tableOf } from '@/lib/publish/print-font/table-of';
import { wideMarks } from '@/lib/publish/print-font/wide-marks';

const amiri = readFileSync('node_modules/@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf');

/** Glyphs with what the shaper says of each. */
function shapeWith(data: Buffer, text: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(new Font(new Face(new Blob(new Uint8Array(data)))), run);
  return { glyphs: run.getGlyphInfos(), places: run.getGlyphPositions() };
}

const glyphsOf = (data: Buffer, text: string) =>
  shapeWith(data, text).glyphs.map(({ codepoint }) => codepoint);

describe('the print font', () => {
  const plain = plainJoins(amiri);

  test('lam-alif stays one sign, first and joined, with every alif', () => {
    for (const text of ['لا', 'لأ', 'لإ', 'لآ', 'بلا', 'بلأ', 'بلإ', 'بلآ']) {
      expect(glyphsOf(plain, text), text).toEqual(glyphsOf(amiri, text));
    }
  });

  test('every other letter is one glyph on the base line', () => {
    for (const text of ['الكويت', 'مجلس', 'مجال', 'ومملكة', 'الخبرات', 'برامج', 'الواضح', 'لحم']) {
      const { glyphs, places } = shapeWith(plain, text);
      expect(
        glyphs.map(({ cluster }) => cluster),
        text,
      ).toEqual([...text].map((_, index) => text.length - 1 - index));
      expect(
        places.map(({ yOffset }) => yOffset),
        text,
      ).toEqual([...text].map(() => 0));
    }
  });

  test('marks have a width that the shaper does not use', () => {
    const wide = wideMarks(plain);
    for (const text of ['أمرًا', 'يُعد', 'وفقًا']) expect(shapeWith(wide, text)).toEqual(shapeWith(plain, text));
    expect(wide.equals(plain)).toBe(false);
  });

  test('the font that is given stays as it is, and one that is none is refused', () => {
    const before = Buffer.from(amiri);
    wideMarks(plainJoins(amiri));
    expect(amiri.equals(before)).toBe(true);
    expect(() => tableOf(Buffer.alloc(64), 'GSUB')).toThrow('GSUB');
  });
});
