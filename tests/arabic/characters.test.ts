import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CharacterClass, classAt, widthAt } from '@/lib/arabic/character-class';
import { decodeRanges } from '@/lib/arabic/decode-ranges';
import { generateCharacters, target } from '@/scripts/generate-characters';

describe('characters.generated', () => {
  it('is what the generator writes', () => {
    expect(readFileSync(target, 'utf8')).toBe(generateCharacters());
  });
});

describe('decodeRanges', () => {
  it.each([
    ['', []],
    [
      '2.3 4',
      [
        [2, 5],
        [9, 10],
      ],
    ],
    ['z.10', [[35, 71]]],
  ])('reads %j', (table, ranges) => {
    expect(decodeRanges(table)).toEqual(ranges);
  });
});

describe('classAt', () => {
  const table: [keyof typeof CharacterClass, string][] = [
    ['arabicLetter', 'ءيـىةپچگکیٱﷺﻻ\u08a0𞸀'],
    ['otherLetter', 'aZéßЖאअ中ぁ𐐷ﬁ'],
    ['mark', '\u064b\u0652\u0670\u0301\ufe0f\u20e3'],
    ['digit', '09٠٩۰۹०𝟘'],
    ['otherNumber', '½²Ⅳ①'],
    ['joiner', '\u200c\u200d'],
    ['punctuation', '.,،؛؟!…«»“”()[]-–—_/*۔﴾﴿§٫٬'],
    ['whiteSpace', ' \t\n\r\u0085\u00a0\u2028\u3000\ufeff'],
    ['unseen', '\u00ad\u061c\u200e\u200f\u2060'],
    ['control', '\0\u001b\u007f\u200b\u202a\u202e\u2066\u2069\u{e0041}'],
    ['symbol', '+$%٪‰#@&<>|~^`°©😀۞\u06dd\u0600\u0378\ue000'],
  ];
  it.each(table.flatMap(([name, all]) => [...all].map((each) => [name, each] as const)))(
    'finds %s in %j',
    (name, character) => {
      expect(classAt(character, 0)).toBe(CharacterClass[name]);
      expect(widthAt(character, 0)).toBe(character.length);
    },
  );

  it('takes lone surrogates and what is past the end for symbols', () => {
    for (const text of ['\ud800', '\udc00', '\ud800a', '\udc00\ud800', '']) {
      expect(classAt(text, 0)).toBe(CharacterClass.symbol);
      expect(widthAt(text, 0)).toBe(1);
    }
    expect(classAt('ا', 5)).toBe(CharacterClass.symbol);
  });
});
