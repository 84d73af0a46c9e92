import { PDFArray, PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readUnicodeMap } from '@/lib/publish/pdf/fonts/read-unicode-map';
import { readWidths } from '@/lib/publish/pdf/fonts/read-widths';

test('the text of each code: one by one, of several letters, and in ranges', () => {
  const map = readUnicodeMap(`2 beginbfchar
<0034> <064B>
<0118> <06440627>
endbfchar
1 beginbfrange
<0010> <0012> <0661>
endbfrange`);
  expect([...map]).toEqual([
    [0x34, '\u064B'],
    [0x118, 'لا'],
    [0x10, '١'],
    [0x11, '٢'],
    [0x12, '٣'],
  ]);
});

test('the widths of glyphs: lists and ranges', async () => {
  const { context } = await PDFDocument.create();
  const list = context.obj([5, [600, 610], 10, 12, 500]);
  expect(list).toBeInstanceOf(PDFArray);
  expect([...readWidths(list as PDFArray)]).toEqual([
    [5, 600],
    [6, 610],
    [10, 500],
    [11, 500],
    [12, 500],
  ]);
  expect(readWidths(undefined).size).toBe(0);
});
