import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlacer } from '@/lib/parse/segment/place';

/** Line and column by counting from the start, as slowly and plainly as can be. */
function pointBySight(source: string, offset: number) {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
  // Between CR and LF the line is not over yet.
  const isInside = source[offset - 1] === '\r' && source[offset] === '\n';
  if (isInside) lines.pop();
  const column = isInside ? (lines.at(-1) ?? '').length + 2 : (lines.at(-1) ?? '').length + 1;
  return { line: lines.length, column, offset };
}

describe('createPlacer', () => {
  it.each([
    ['', 0, [1, 1]],
    ['ab', 2, [1, 3]],
    ['a\nb', 1, [1, 2]],
    ['a\nb', 2, [2, 1]],
    ['a\r\nb', 2, [1, 3]],
    ['a\r\nb', 3, [2, 1]],
    ['a\rb', 2, [2, 1]],
    ['a\r\rb', 3, [3, 1]],
    ['a\n', 2, [2, 1]],
    ['a\u2028b', 2, [1, 3]],
    ['😀ب', 2, [1, 3]],
    ['\ufeffا', 1, [1, 2]],
  ])('in %j finds offset %i', (source, offset, [line, column]) => {
    expect(createPlacer(source)(offset, offset).start).toEqual({ line, column, offset });
  });

  it('takes an offset outside to the nearest end', () => {
    const place = createPlacer('ab\nc');
    expect(place(-3, 99)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 2, offset: 4 },
    });
    expect(place(3, 1).end.offset).toBe(3);
  });

  it('agrees with counting, called in any order', () => {
    const source = fc.string({ unit: fc.constantFrom('\r', '\n', 'ا', ' ', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(source, fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 30 }), (text, calls) => {
        const place = createPlacer(text);
        for (const [a, b] of calls) {
          const start = Math.min(a, b, text.length);
          const end = Math.min(Math.max(a, b), text.length);
          expect(place(start, end)).toEqual({
            start: pointBySight(text, start),
            end: pointBySight(text, end),
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays fast over many lines and far jumps', () => {
    const source = 'ا\n'.repeat(1_000_000);
    const start = performance.now();
    const place = createPlacer(source);
    for (let call = 0; call < 200_000; call++) place((call * 7919) % source.length, source.length);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
