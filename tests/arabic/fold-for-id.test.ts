import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { foldForId } from '@/lib/arabic/fold-for-id';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });

const arabic = fc.string({
  unit: fc.integer({ min: 0x600, max: 0x6ff }).map((unit) => String.fromCharCode(unit)),
});
const hostile = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describe('foldForId', () => {
  it.each([
    ['marks', 'وقالَ مؤكدًا', 'وقال مؤكدا'],
    ['tatweel', 'المكتبــة', 'المكتبه'],
    ['hamza and madda on alif', 'أحمد إلى آسيا ٱلله', 'احمد الي اسيا الله'],
    ['hamza elsewhere stays', 'مؤمن شيء مئة', 'مؤمن شيء مئه'],
    ['alif maqsura and ta marbuta', 'على مدرسة', 'علي مدرسه'],
    ['Persian letters', 'کتاب علی', 'كتاب علي'],
    ['other letters of Arabic script stay', 'پاکستان گچ ڤ', 'پاكستان گچ ڤ'],
    ['presentation forms', 'ﻣﺤﻤﺪ ﻻ ﷲ', 'محمد لا الله'],
    ['composed and decomposed alike', 'ا\u0654حمد ا\u0653سيا cafe\u0301', 'احمد اسيا café'],
    ['a mark in the way of composing', 'اً\u0654', 'ا'],
    ['zero-width and bidi controls', '\ufeffال\u200fكو\u200cيت\u202a \u2066قال\u2069\u200b', 'الكويت قال'],
    ['digits', '١٢ ۱۲ 12 𝟏𝟐', '12 12 12 12'],
    ['punctuation', '«نعم»، قال: (لا)... 12,500 - ش.م.ك.', 'نعم قال لا 12 500 ش م ك'],
    ['a space that was missing', 'قال.وأضاف', 'قال واضاف'],
    ['symbols stay', 'C++ 50%', 'c++ 50%'],
    ['Latin case', 'COVID-19 ÉCOLE ＡＢ', 'covid 19 école ab'],
    ['white space', ' \t قال \r\n\n كذا\u00a0ثم ', 'قال كذا ثم'],
    ['astral letters', '𐐀 😀', '𐐨 😀'],
    ['lone surrogates', '\ud800ا\udc00', '\ud800ا\udc00'],
    ['control characters', 'ا\0ب\u0085ج', 'اب ج'],
    ['nothing', '«...»', ''],
  ])('folds %s', (_, text, folded) => {
    expect(foldForId(text)).toBe(folded);
  });

  it('gives the same by the fast way and by the slow one', () => {
    // ﻿ﺑ sends a text the slow way.
    fc.assert(
      fc.property(arabic, (text) => {
        expect(foldForId(`${text} ﺑ`)).toBe(`${foldForId(text)} ب`.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('leaves folded text as it is', () => {
    fc.assert(fc.property(arabic, (text) => foldForId(foldForId(text)) === foldForId(text)));
  });

  it('does not depend on the form of normalisation', () => {
    fc.assert(
      fc.property(arabic, (text) => foldForId(text.normalize('NFD')) === foldForId(text.normalize('NFC'))),
    );
  });

  it('never throws, and never gives white space in a row or at an end', () => {
    fc.assert(
      fc.property(hostile, (text) => !/^\s|\s$|\s\s/.test(foldForId(text))),
      { numRuns: 500 },
    );
  });

  it('reads text longer than its buffer', () => {
    const text = 'قالَ كذا، '.repeat(20_000);
    expect(foldForId(text)).toBe('قال كذا '.repeat(20_000).trim());
    expect(foldForId(`${text}é`)).toBe(`${'قال كذا '.repeat(20_000)}é`);
  });

  it('takes linear time over marks without end', () => {
    const start = performance.now();
    foldForId('\u0301\u0323'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
