import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForId } from '@/lib/arabic/fold-for-id';
import { hashFolded, shortHash } from '@/lib/arabic/short-hash';
import { anyText } from '../support/arbitrary-text';

describe('shortHash', () => {
  // Links that are out there hang on these: they must never change.
  it.each([
    ['', '348qq5r'],
    ['a', '181rax7'],
    ['ا', 'y1bkbpj'],
    ['قال كذا', 's97ntdv'],
    ['اهميه التعاون الامني بين الكويت والبحرين', 'm46t763'],
    ['\ud800', '5kdzdae'],
  ])('of %j is %s for ever', (text, hash) => {
    expect(shortHash(text)).toBe(hash);
  });

  it('is seven characters without look-alikes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => /^[0-9a-hjkmnp-tv-z]{7}$/.test(shortHash(text)),
      ),
    );
  });

  it('keeps near texts apart', () => {
    const hashes = new Set<string>();
    for (let each = 0; each < 20_000; each++) hashes.add(shortHash(`قال كذا ${each}`));
    // 35 bits: about 0.006 pairs are expected to agree.
    expect(hashes.size).toBe(20_000);
  });

  it('spreads over all characters in every place', () => {
    const seen = Array.from({ length: 7 }, () => new Map<string, number>());
    for (let each = 0; each < 32_000; each++) {
      for (const [place, character] of [...shortHash(`جملة ${each}`)].entries()) {
        const counts = seen[place];
        counts?.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    for (const counts of seen) {
      expect(counts.size).toBe(32);
      // 1000 are expected of each; six standard deviations either way.
      for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(190);
    }
  });
});

describe('hashFolded', () => {
  it('is the short hash of what a run folds to', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(200), (text, start, length) => {
        const end = Math.min(start + length, text.length);
        expect(hashFolded(text, start, end)).toBe(shortHash(foldForId(text.slice(start, end))));
      }),
      { numRuns: 1000 },
    );
  });
});
