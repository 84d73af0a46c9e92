import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlainEnd, isPlainLetter } from '@/lib/parse/segment/plain-word';
import { findWordEnd } from '@/lib/parse/segment/scan-word';

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."ابوي د.،,_-'’٫٬:؛»٣5aـًّ\u200f\u00ad\u200c\u200d") },
  { weight: 1, arbitrary: fc.integer({ min: 0x600, max: 0x6ff }).map((each) => String.fromCharCode(each)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((each) => String.fromCharCode(each)) },
);

describe('findPlainEnd', () => {
  it('ends a word where the closer look does, or asks for it', () => {
    let found = 0;
    const rest = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...'ابوي'), rest, fc.nat(12), (first, after, cut) => {
        const text = first + after;
        const end = Math.max(text.length - cut, 1);
        const plain = findPlainEnd(text, 0, end);
        if (plain < 0) return;
        found++;
        expect(plain).toBe(findWordEnd(text, 0, end));
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it.each([
    ['ووزير الداخلية', 5],
    ['مؤكدًا،', 6],
    ['قال.', 3],
    ['قال', 3],
    ['عام2021', -1],
    ['كأس_العالم', -1],
    ['وGoogle', -1],
    ['ش.م.ك', -1],
    ['ـه', -1],
  ])('in %s finds %i', (text, end) => {
    expect(findPlainEnd(text, 0, text.length)).toBe(end);
  });
});

describe('isPlainLetter', () => {
  it('tells the letters from hamza to ya', () => {
    expect([...'ءاي'].every((each) => isPlainLetter(each.charCodeAt(0)))).toBe(true);
    expect([...'،ًپ5a '].some((each) => isPlainLetter(each.charCodeAt(0)))).toBe(false);
  });
});
