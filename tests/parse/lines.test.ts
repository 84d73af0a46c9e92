import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForId } from '@/lib/arabic/fold-for-id';
import { findUnbalancedQuotation } from '@/lib/parse/lines/find-unbalanced-quotation';
import { firstWords } from '@/lib/parse/lines/first-words';
import { measureArabic } from '@/lib/parse/lines/measure-arabic';
import { measureLine } from '@/lib/parse/lines/measure-line';
import { readEnding } from '@/lib/parse/lines/read-ending';
import { WordForms } from '@/lib/parse/lines/word-forms';
import { anyText } from '../support/arbitrary-text';

const points = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  maxLength: 40,
});
const quoted = fc.string({ unit: fc.constantFrom(...'«»“”"ا .؟…'), maxLength: 20 });

describe('measureArabic', () => {
  it.each([
    ['نظام iOS', 4 / 7],
    ['قال', 1],
    ['Apple', 0],
    ['12 ... 😀', 1],
    ['ـا𞸀', 1],
  ])('measures %s', (text, share) => {
    expect(measureArabic(text)).toBe(share);
  });

  it('counts the letters that patterns find', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, points), (text) => {
        const letters = text.match(/\p{L}/gu) ?? [];
        const arabic = letters.filter((letter) => /\p{Script=Arabic}|ـ/u.test(letter));
        expect(measureArabic(text)).toBe(letters.length === 0 ? 1 : arabic.length / letters.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readEnding', () => {
  it.each([
    ['قال «نعم».', 'stop'],
    ['لماذا الآن؟»', 'question'],
    ['كفى! ) \u200f', 'exclamation'],
    ['لا أعرف..»', 'ellipsis'],
    ['لا أعرف…', 'ellipsis'],
    ['ما يلي:', 'colon'],
    ['نعم،', 'comma'],
    ['أهمية التعاون', 'none'],
    ['»', 'none'],
    ['', 'none'],
  ])('reads %s', (text, ending) => {
    expect(readEnding(text)).toBe(ending);
  });
});

describe('findUnbalancedQuotation', () => {
  /** With a stack for each kind, unit by unit. */
  function findPlainly(text: string): number | null {
    const stacks = [['«', '»'] as const, ['“', '”'] as const].map((pair) => ({ pair, open: [] as number[] }));
    let straight = -1;
    for (const [at, unit] of [...text].entries()) {
      if (unit === '"') straight = straight < 0 ? at : -1;
      for (const { pair, open } of stacks) {
        if (unit === pair[0]) open.push(at);
        if (unit === pair[1] && open.pop() === undefined) return at;
      }
    }
    const left = [...stacks.flatMap(({ open }) => open.slice(0, 1)), ...(straight < 0 ? [] : [straight])];
    return left.length === 0 ? null : Math.min(...left);
  }

  it('finds the mark that is left when all others are paired', () => {
    fc.assert(
      fc.property(quoted, fc.nat(3), (text, before) => {
        const found = findUnbalancedQuotation('«'.repeat(before) + text, before, before + text.length);
        expect(found === null ? null : found - before).toBe(findPlainly(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('firstWords', () => {
  it('gives as many words of a line as are asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 9 }), (text, count) => {
        const shape = measureLine(text);
        expect(firstWords(shape, count)).toBe(shape.words.slice(0, count).join(' '));
      }),
    );
  });
});

describe('WordForms', () => {
  it('reads the words that folding a line gives, whatever lines came before', () => {
    const forms = new WordForms();
    fc.assert(
      fc.property(fc.oneof(anyText, points), (text) => {
        expect(forms.read(text)).toEqual(foldForId(text).split(' ').filter(Boolean));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps thousands of forms apart, when they come and when they come again', () => {
    const forms = new WordForms();
    const words = Array.from({ length: 5000 }, (_, at) => `كلمة${at}`);
    for (const word of [...words, ...words]) expect(forms.read(word)).toEqual([foldForId(word)]);
  });
});
