import { expect, test } from 'vitest';
import { readOperations } from '@/lib/publish/pdf/content/read-operations';
import { readPieces } from '@/lib/publish/pdf/content/read-pieces';

const spoken = (content: string) =>
  readOperations(content).map(({ operator, operands }) => [operator, ...operands]);

test('operators come with what they are given', () => {
  expect(spoken('q .24 0 0 -.24 0 842.88 cm\n/G3 gs [2 -1] 0 d')).toEqual([
    ['q'],
    ['cm', '.24', '0', '0', '-.24', '0', '842.88'],
    ['gs', '/G3'],
    ['d', '[2 -1]', '0'],
  ]);
});

test('what is held together is one operand', () => {
  expect(spoken('/Span<</ActualText <FEFF064B> /K <</MCID 3>> >> BDC')).toEqual([
    ['BDC', '/Span', '<</ActualText <FEFF064B> /K <</MCID 3>> >>'],
  ]);
  expect(spoken('(a \\) b) Tj [<0041> -3 (x])] TJ')).toEqual([
    ['Tj', '(a \\) b)'],
    ['TJ', '[<0041> -3 (x])]'],
  ]);
});

test('an operation knows its place, operands included', () => {
  const content = 'BT\n/F4 12 Tf\nET';
  const [, choose] = readOperations(content);
  expect(content.slice(choose?.start, choose?.end)).toBe('/F4 12 Tf');
});

test('pieces of text that follow one another are a group, and what is drawn between parts groups', () => {
  const content = [
    '/P <</MCID 4 >>BDC',
    'BT <0001> Tj ET',
    'EMC',
    'BT <0002> Tj ET',
    '0 0 5 5 re f',
    '/P <</MCID 2 >>BDC',
    'BT <0003> Tj ET',
    'BT <0004> Tj ET',
    'EMC',
    '/P <</MCID 3 >>BDC',
    '1 0 0 rg',
    'BT <0005> Tj ET',
    'EMC',
  ].join('\n');
  const groups = readPieces(readOperations(content));
  const shown = groups.map((group) =>
    group.map(({ mark, start, end }) => [mark, content.slice(start, end).match(/<000\d>/g)]),
  );
  expect(shown).toEqual([
    [
      [4, ['<0001>']],
      [null, ['<0002>']],
    ],
    [[2, ['<0003>', '<0004>']]],
    // Its own colour keeps it from changing places under its tag; its letters alone may.
    [[null, ['<0005>']]],
  ]);
});
