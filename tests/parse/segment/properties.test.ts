import fc from 'fast-check';
import type { Node, Parent } from 'unist';
import { describe, expect, it, vi } from 'vitest';
import { createPlacer, type Placer } from '@/lib/parse/segment/place';
import { segmentBlock } from '@/lib/parse/segment/segment-block';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

type Tree = Node & { value?: string; children?: Parent['children'] };

const text = (unit: fc.Arbitrary<string>) => fc.string({ unit, maxLength: 80 });
const units = (min: number, max: number) => fc.integer({ min, max }).map((unit) => String.fromCharCode(unit));

const likely = fc.constantFrom(
  ...'ادوم.؟!…،؛:«»"\'()[]-–_/@#%+ \n\r\t12٣ـًّabZ',
  ...[
    '...',
    'قال',
    'وأضاف',
    'د.',
    'www.',
    '.com',
    'http://',
    '\u200c',
    '\u200d',
    '\u200f',
    '\u202a',
    '\ufeff',
    '\0',
  ],
  ...['😀', '👨‍👩‍👧', '🇰🇼', '\ud83d', '\udc00', '𐐀', '𞥐', '٬', '٫', '’', '\u00a0', '\u20e3'],
);

const alphabets: [name: string, texts: fc.Arbitrary<string>][] = [
  ['likely text', text(likely)],
  ['any UTF-16 units, lone surrogates among them', text(units(0, 0xffff))],
  ['surrogates only', text(units(0xd800, 0xdfff))],
  ['any characters', text(fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)))],
  ['ASCII only', text(units(0, 0x7f))],
  ['Arabic only', text(units(0x600, 0x6ff))],
  ['controls and marks', text(fc.oneof(units(0, 0x20), units(0x200b, 0x2069), units(0x300, 0x310)))],
];

/** Checks a node and all below it: inside its parent, after its elder sibling, and as the source has it. */
function checkNode(source: string, place: Placer, node: Tree, from: number, to: number): number {
  const start = node.position?.start.offset ?? Number.NaN;
  const end = node.position?.end.offset ?? Number.NaN;
  expect(start).toBe(from);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(to);
  expect(node.position).toEqual(place(start, end));
  if (node.children) {
    let next = start;
    for (const child of node.children) next = checkNode(source, place, child, next, end);
    expect(next).toBe(end);
  } else {
    expect(node.value).toBe(source.slice(start, end));
  }
  return end;
}

describe('segmentBlock', () => {
  it.each(alphabets)('keeps every character of %s, each in its place', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(8), fc.nat(8), (source, before, after) => {
        const start = Math.min(before, source.length);
        const end = Math.max(source.length - after, start);
        const place = createPlacer(source);
        let next = start;
        for (const node of segmentBlock(source, start, end, createPlacer(source))) {
          next = checkNode(source, place, node, next, end);
        }
        expect(next).toBe(end);
      }),
      { numRuns: 200 },
    );
  });

  it.each(alphabets)(
    'makes sentences of %s that begin and end with no space, and count their words',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (source) => {
          const nodes = segmentBlock(source, 0, source.length, createPlacer(source));
          const sentences = nodes.filter((node) => node.type === 'SentenceNode');
          for (const { children } of sentences) {
            expect(children[0]?.type).not.toBe('WhiteSpaceNode');
            expect(children.at(-1)?.type).not.toBe('WhiteSpaceNode');
            const words = children.filter((child) => child.type === 'WordNode');
            expect(words.map(({ data }) => data.index)).toEqual(words.map((_word, index) => index + 1));
            if (sentences.length > 1) {
              expect(children.some(({ type }) => type === 'WordNode' || type === 'SourceNode')).toBe(true);
            }
          }
          for (const [index, node] of nodes.entries()) {
            if (node.type === 'WhiteSpaceNode') expect(nodes[index + 1]?.type).not.toBe('WhiteSpaceNode');
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('gives the same for a block wherever it stands', () => {
    fc.assert(
      fc.property(text(likely), text(likely), text(likely), (before, block, after) => {
        const source = `${before}\n${block}\n${after}`;
        const start = before.length + 1;
        const texts = (whole: string, from: number, to: number) =>
          segmentBlock(whole, from, to, createPlacer(whole)).map(({ position }) =>
            whole.slice(position.start.offset, position.end.offset),
          );
        expect(texts(source, start, start + block.length)).toEqual(texts(block, 0, block.length));
      }),
    );
  });

  // Anything quadratic takes minutes on these.
  const patterns: [name: string, pattern: string][] = [
    ['letters without a space', 'ا'],
    ['full stops', '.'],
    ['stops with spaces', '. '],
    ['single letters with stops', 'د.'],
    ['letters, stops and marks', 'دًّ.'],
    ['opening quotation marks', '«'],
    ['quoted questions that never close', '«ا؟ '],
    ['straight quotation marks', '"ا؟ '],
    ['brackets and remarks', '(؟'],
    ['hosts that are none', 'a.'],
    ['mail that is none', 'a@'],
    ['hyphens', 'a-'],
    ['digits with separators', '1,'],
    ['slashes', 'a:/'],
    ['tatweel', 'ـ'],
    ['marks', 'ً'],
    ['characters not seen', 'ا\u200f\u200f.'],
    ['only characters not seen', '\u200f'],
    ['joiners', '\u200d'],
    ['emoji joined', '👩\u200d'],
    ['stops and characters not seen', '.\u200f'],
    ['lone surrogates', '\ud800'],
    ['line ends', '\r'],
    ['open quotations', '«ا. "ب؟ ‘ج! '],
    ['ellipses', 'ا... '],
    ['quotations of nothing', '«؟»'],
    ['numbers in groups', '١ '],
    ['Latin names', 'A-1 '],
    ['colons and quotations', 'ا: «ب؟» '],
  ];
  it.each(patterns)('takes linear time on %s', (_, pattern) => {
    const source = pattern.repeat(Math.ceil(200_000 / pattern.length));
    const start = performance.now();
    const nodes = segmentBlock(source, 0, source.length, createPlacer(source));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(nodes.at(-1)?.position.end.offset).toBe(source.length);
  });
});
