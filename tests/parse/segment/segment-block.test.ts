import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlacer } from '@/lib/parse/segment/place';
import { segmentBlock } from '@/lib/parse/segment/segment-block';
import { pieces, segment } from './support';

describe('segmentBlock', () => {
  it('builds a tree with positions', () => {
    const source = 'ب\n قالا. ثم؟\n';
    const at = (line: number, column: number, offset: number) => ({ line, column, offset });
    expect(segmentBlock(source, 2, 12, createPlacer(source))).toEqual([
      { type: 'WhiteSpaceNode', value: ' ', position: { start: at(2, 1, 2), end: at(2, 2, 3) } },
      {
        type: 'SentenceNode',
        position: { start: at(2, 2, 3), end: at(2, 7, 8) },
        data: { id: 't-' },
        children: [
          {
            type: 'WordNode',
            position: { start: at(2, 2, 3), end: at(2, 6, 7) },
            data: { index: 1 },
            children: [
              { type: 'TextNode', value: 'قالا', position: { start: at(2, 2, 3), end: at(2, 6, 7) } },
            ],
          },
          { type: 'PunctuationNode', value: '.', position: { start: at(2, 6, 7), end: at(2, 7, 8) } },
        ],
      },
      { type: 'WhiteSpaceNode', value: ' ', position: { start: at(2, 7, 8), end: at(2, 8, 9) } },
      {
        type: 'SentenceNode',
        position: { start: at(2, 8, 9), end: at(2, 11, 12) },
        data: { id: 't-' },
        children: [
          {
            type: 'WordNode',
            position: { start: at(2, 8, 9), end: at(2, 10, 11) },
            data: { index: 1 },
            children: [
              { type: 'TextNode', value: 'ثم', position: { start: at(2, 8, 9), end: at(2, 10, 11) } },
            ],
          },
          { type: 'PunctuationNode', value: '؟', position: { start: at(2, 10, 11), end: at(2, 11, 12) } },
        ],
      },
    ]);
  });

  const table: [what: string, text: string, pieces: string[]][] = [
    ['nothing', '', []],
    ['white space', ' \n', [' \n']],
    ['a block without a word', '***', ['***']],
    ['a block of stops', '. . .', ['. . .']],
    ['white space around', ' قال كذا. \n', [' ', 'قال كذا.', ' \n']],
    ['a block without a stop', 'قال كذا', ['قال كذا']],
    ['wrapped lines', 'قال\nكذا.\nوأضاف', ['قال\nكذا.', '\n', 'وأضاف']],
    ['what follows without a word', 'قال كذا. 😀 *', ['قال كذا. 😀 *']],
    ['what comes before without a word', '- «قال كذا.»', ['- «قال كذا.»']],
    ['closing marks in a row', 'قال («نعم.»). وأضاف', ['قال («نعم.»).', ' ', 'وأضاف']],
    ['stops apart', 'ماذا حدث ؟ ! وأضاف', ['ماذا حدث ؟ !', ' ', 'وأضاف']],
    ['a closing mark apart', 'قال : « ماذا حدث ؟ » وأضاف', ['قال : « ماذا حدث ؟ »', ' ', 'وأضاف']],
    ['an opening mark after the stop', 'قال كذا. «نعم»', ['قال كذا.', ' ', '«نعم»']],
    ['a straight mark that opens after the stop', 'قال كذا. "نعم" كذا', ['قال كذا.', ' ', '"نعم" كذا']],
    ['a straight mark that closes', 'قال "نعم." وأضاف', ['قال "نعم."', ' ', 'وأضاف']],
    ['a mark not seen after the stop', 'قال كذا.\u200f وأضاف', ['قال كذا.\u200f', ' ', 'وأضاف']],
    ['a mark not seen before the stop', 'قال د\u200f. محمد', ['قال د\u200f. محمد']],
    ['semicolons and colons', 'قال: كذا؛ ثم كذا', ['قال: كذا؛ ثم كذا']],
    ['a dateline', 'الكويت 12 - 5 (كونا) -- قال كذا', ['الكويت 12 - 5 (كونا) -- قال كذا']],
    ['a dateline with stops', 'القاهرة (أ.ف.ب.) - قال كذا', ['القاهرة (أ.ف.ب.) - قال كذا']],
    ['an agency in letters', 'برلين (د ب أ) - قال كذا', ['برلين (د ب أ) - قال كذا']],
    ['a decimal', 'بلغ 3.5 و١٢٫٥ و12.500 مليون', ['بلغ 3.5 و١٢٫٥ و12.500 مليون']],
    ['a date', 'في 12.5.2021 قال كذا', ['في 12.5.2021 قال كذا']],
    ['addresses', 'عبر www.kuna.net أو a@b.com قال', ['عبر www.kuna.net أو a@b.com قال']],
    ['an address before the stop', 'عبر www.kuna.net. وقال', ['عبر www.kuna.net.', ' ', 'وقال']],
    ['a year before the stop', 'في عام 2021. وقال', ['في عام 2021.', ' ', 'وقال']],
    ['a Hijri year before the stop', 'عام 1442هـ. وقال', ['عام 1442هـ.', ' ', 'وقال']],
    ['et cetera before the stop', 'كذا إلخ. وقال', ['كذا إلخ.', ' ', 'وقال']],
    ['an abbreviation at the end', 'شركة الصناعات ش.م.ك.', ['شركة الصناعات ش.م.ك.']],
    ['the stop of Urdu and of Chinese', 'کہا۔ 好。 قال', ['کہا۔', ' ', '好。', ' ', 'قال']],
    ['a quotation over two blocks', 'نعم؟» سأل', ['نعم؟»', ' ', 'سأل']],
  ];
  it.each(table)('parts %s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('takes bounds outside the source to its ends', () => {
    expect(segmentBlock('قال', -5, 99, createPlacer('قال'))).toEqual(segment('قال'));
    expect(segmentBlock('قال', 2, 1, createPlacer('قال'))).toEqual([]);
  });

  it('finds the 512 words and 32 sentences of the first article', () => {
    const source = readFileSync('content/articles/kuwait-bahrain-security-cooperation/source.txt', 'utf8');
    const place = createPlacer(source);
    const words: string[] = [];
    let sentences = 0;
    let start = 0;
    for (const line of source.split('\n')) {
      for (const node of segmentBlock(source, start, start + line.length, place)) {
        if (node.type !== 'SentenceNode') continue;
        sentences++;
        for (const token of node.children) {
          if (token.type === 'WordNode') words.push(token.children.map(({ value }) => value).join(''));
        }
      }
      start += line.length + 1;
    }
    expect(words).toEqual(source.match(/[\p{L}\p{M}]+/gu));
    expect(words).toHaveLength(512);
    expect(sentences).toBe(32);
  });
});
