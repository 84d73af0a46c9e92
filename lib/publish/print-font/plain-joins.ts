import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { tableOf } from './table-of';

/** The one ligature that Arabic requires: lam with every alif, first in a word and joined to what stands before. */
const required = ['لا', 'لأ', 'لإ', 'لآ', 'بلا', 'بلأ', 'بلإ', 'بلآ'];

/** The glyphs that a shaper makes of the required ligatures, to be compared. */
function shapeRequired(data: Buffer): string {
  const font = new Font(new Face(new Blob(new Uint8Array(data))));
  const glyphs = required.map((text) => {
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    shape(font, run);
    return run.getGlyphInfos().map(({ codepoint }) => codepoint);
  });
  return JSON.stringify(glyphs);
}

/** A list in the font: a count, then as many numbers, each of two bytes. */
function readList(data: Buffer, at: number): number[] {
  return Array.from({ length: data.readUInt16BE(at) }, (_, index) => data.readUInt16BE(at + 2 + index * 2));
}

function writeList(data: Buffer, at: number, values: readonly number[]): void {
  data.writeUInt16BE(values.length, at);
  values.forEach((value, index) => {
    data.writeUInt16BE(value, at + 2 + index * 2);
  });
}

/** Where the lookups of each `rlig` feature are listed: a font has one for each group of languages. */
function requiredLigatures(data: Buffer, gsub: number): number[] {
  const features = gsub + data.readUInt16BE(gsub + 6);
  return Array.from({ length: data.readUInt16BE(features) }, (_, index) => features + 2 + index * 6)
    .filter((record) => data.toString('latin1', record, record + 4) === 'rlig')
    .map((record) => features + data.readUInt16BE(record + 4) + 2);
}

/** Takes out of lists what can go from all of them without a change to the required ligatures. */
function prune(data: Buffer, lists: readonly number[], wanted: string): void {
  for (const value of new Set(lists.flatMap((list) => readList(data, list)))) {
    const before = lists.map((list) => readList(data, list));
    const write = (values: (list: number[]) => number[]) =>
      lists.forEach((list, index) => {
        writeList(data, list, values(before[index] ?? []));
      });
    write((list) => list.filter((other) => other !== value));
    if (shapeRequired(data) !== wanted) write((list) => list);
  }
}

/**
 * Leaves a font with the plain joins of its letters and lam-alif: its `rlig` feature (OpenType, GSUB) keeps nothing else.
 *
 * Amiri stacks and stretches letters by context. It sets `لك` with three glyphs and `مجلس` on two base lines, and PDFium
 * (the PDF viewer of Chromium) copies such words torn: `ا لكويت`. Plain joins come out whole.
 */
export function plainJoins(font: Buffer): Buffer {
  const data = Buffer.from(font);
  const wanted = shapeRequired(data);
  const gsub = tableOf(data, 'GSUB');
  const lookups = gsub + data.readUInt16BE(gsub + 8);
  const lists = requiredLigatures(data, gsub);
  prune(data, lists, wanted);
  for (const lookup of new Set(lists.flatMap((list) => readList(data, list)))) {
    const subtables = lookups + data.readUInt16BE(lookups + 2 + lookup * 2) + 4;
    prune(data, [subtables], wanted);
  }
  return data;
}
