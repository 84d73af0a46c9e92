import { expect, test } from 'vitest';
import { readOperations } from '@/lib/publish/pdf/content/read-operations';
import type { PrintedFont } from '@/lib/publish/pdf/fonts/read-font';
import { readTextRun } from '@/lib/publish/pdf/text/read-text-run';
import { splitWords } from '@/lib/publish/pdf/text/split-words';

const letters = new Map([
  [1, ' '],
  [2, 'ا'],
  [3, 'ف'],
  [4, '\u064B'],
  [5, 'ق'],
]);
const font = {
  textOf: (code: number) => letters.get(code) ?? '',
  widthOf: () => 0.5,
} as unknown as PrintedFont;
const read = (content: string) => readTextRun(readOperations(content), () => font);

const marked = `BT
/ReversedChars BMC
/F4 10 Tf
1 0 0 -1 100 50 Tm
<0002> Tj
/Span<</ActualText <FEFF0642064B> >> BDC
3 0 Td <0004> Tj
1 2 Td <0005> Tj
EMC
7 -2 Td <00030001> Tj
EMC
ET`;

test('glyphs stand where they are drawn, and those that are named together are one', () => {
  const run = read(marked);
  expect(run?.isReversed).toBe(true);
  expect(run?.clusters.map(({ text }) => text)).toEqual(['ا', 'قً', 'ف', ' ']);
  expect(run?.clusters.flatMap(({ glyphs }) => glyphs.map(({ code, x, y }) => [code, x, y]))).toEqual([
    [2, 100, 50],
    [4, 103, 50],
    [5, 104, 48],
    [3, 111, 50],
    [1, 116, 50],
  ]);
});

test('what does more than show letters is left alone', () => {
  expect(read('BT /F4 10 Tf 1 0 0 1 0 0 Tm 2 Tr <0002> Tj ET')).toBeNull();
  expect(read('BT /F4 10 Tf 1 0 0 1 0 0 Tm (abc) Tj ET')).toBeNull();
  expect(readTextRun(readOperations('BT /F4 10 Tf 1 0 0 1 0 0 Tm <0002> Tj ET'), () => null)).toBeNull();
});

test('words part at spaces and signs', () => {
  const parts = splitWords(read(marked)?.clusters ?? []);
  expect(parts.map(({ isWord, clusters }) => [isWord, clusters.length])).toEqual([
    [true, 3],
    [false, 1],
  ]);
});
