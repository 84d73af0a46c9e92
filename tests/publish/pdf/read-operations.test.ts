import { expect, test } from 'vitest';
import { endTags } from '@/lib/publish/pdf/content/end-tags';
import { readOperations } from '@/lib/publish/pdf/content/read-operations';
import { type Piece, readPieces } from '@/lib/publish/pdf/content/read-pieces';
import { inReadingOrder } from '@/lib/publish/pdf/text/in-reading-order';

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

const content = `1 0 0 rg
/P <</MCID 4 >>BDC
BT <0001> Tj ET
EMC
0 0 1 rg
BT <0002> Tj ET
0 0 5 5 re f
q
/P <</MCID 2 >>BDC
BT <0003> Tj ET
BT <0004> Tj ET
EMC
0 1 0 rg
Q
/P <</MCID 3 >>BDC
1 0 0 rg
BT <0005> Tj ET
EMC`;

test('pieces that follow one another are a group, and know their colours', () => {
  const shown = readPieces(readOperations(content)).map(({ pieces }) =>
    pieces.map(({ mark, start, end, paint }) => [
      mark,
      content.slice(start, end).match(/<000\d>|re/g),
      /\S+ \S+ \S+ rg/.exec(paint)?.[0],
    ]),
  );
  expect(shown).toEqual([
    [
      [4, ['<0001>'], '1 0 0 rg'],
      [null, ['<0002>'], '0 0 1 rg'],
      [null, ['re'], '0 0 1 rg'],
    ],
    [[2, ['<0003>', '<0004>'], '0 0 1 rg']],
    // A colour that is chosen within is the piece's own.
    [[3, ['<0005>'], '0 0 1 rg']],
  ]);
});

test('pieces come in the order of the tags, each in its colour; what the tags do not know, after what it is drawn after', () => {
  const [group] = readPieces(readOperations(content.replace('q\n', '').replace('Q\n', '')));
  const ranks = new Map([
    [4, 2],
    [2, 1],
    [3, 0],
  ]);
  const write = ({ start, end }: Piece) => content.replace('q\n', '').replace('Q\n', '').slice(start, end);
  const written =
    group &&
    inReadingOrder(group, { ranks, write, isBlank: () => false, hasLetters: () => true, between: () => '' });
  expect(written?.match(/<000\d>|re|\S \S \S rg/g)).toEqual([
    '0 1 0 rg',
    '1 0 0 rg',
    '<0005>',
    '0 0 1 rg',
    '<0003>',
    '<0004>',
    '1 0 0 rg',
    '<0001>',
    '0 0 1 rg',
    '<0002>',
    're',
    '1 0 0 rg',
  ]);
});

test('a tag ends where its letters end', () => {
  const begin = '/P <</MCID 4 >>BDC\nBT\n<0001> Tj\nET\n';
  expect(endTags(`${begin}0 0 0 rg\nQ\nQ\nEMC\n`)).toBe(`${begin}EMC\n0 0 0 rg\nQ\nQ\n\n`);
  for (const content of [`${begin}EMC\nQ\n`, `${begin}0 0 5 5 re\nf\nQ\nEMC\n`])
    expect(endTags(content)).toBe(content);
});
