import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhraseGloss } from '@/lib/model/gloss';
import { groupUnits, keyOf, type Unit } from '@/lib/model/group-units';
import { buildGloss, buildSentence } from '../components/support/build-text';

function textOf(unit: Unit): string {
  switch (unit.kind) {
    case 'space':
      return unit.token.value;
    case 'run':
      return unit.tokens
        .map((token) =>
          token.type === 'WordNode' ? token.children.map(({ value }) => value).join('') : token.value,
        )
        .join('');
    case 'isolate':
    case 'phrase':
      return unit.units.map(textOf).join('');
  }
}

const phrase = (from: number, to: number): PhraseGloss => ({ from, to, kind: 'term', gloss: 'x' });

function group(text: string, ...phrases: PhraseGloss[]): string[] {
  const units = groupUnits(buildSentence(text), buildGloss([], { phrases }));
  return units.map((unit) => `${unit.kind}:${textOf(unit)}`);
}

describe('groupUnits', () => {
  test.each([
    ['a comma stays with its word', 'قال، نعم.', [], ['run:قال،', 'space: ', 'run:نعم.']],
    ['quotation marks too', '«قال» نعم', [], ['run:«قال»', 'space: ', 'run:نعم']],
    ['punctuation alone is a run', 'قال - نعم', [], ['run:قال', 'space: ', 'run:-', 'space: ', 'run:نعم']],
    [
      'a phrase is one unit',
      'في وزارة الداخلية،',
      [phrase(2, 3)],
      ['run:في', 'space: ', 'phrase:وزارة الداخلية،'],
    ],
    ['a phrase of one word', 'في الكويت', [phrase(2, 2)], ['run:في', 'space: ', 'phrase:الكويت']],
    ['two phrases', 'ا ب ج د', [phrase(1, 2), phrase(3, 4)], ['phrase:ا ب', 'space: ', 'phrase:ج د']],
    ['a phrase that begins in a run is left out', 'ا-ب ج', [phrase(2, 3)], ['run:ا-ب', 'space: ', 'run:ج']],
    ['a phrase that ends in a run is left out', 'ا ب-ج', [phrase(1, 2)], ['run:ا', 'space: ', 'run:ب-ج']],
    ['a phrase beyond the sentence is left out', 'ا ب', [phrase(2, 9)], ['run:ا', 'space: ', 'run:ب']],
    ['an empty sentence', '', [], []],
  ])('%s', (_, text, phrases, expected) => {
    expect(group(text, ...phrases)).toEqual(expected);
  });

  test('what runs from left to right is a unit of its own', () => {
    const sentence = buildSentence('لغة C++ هنا');
    sentence.data.isolates = [{ from: 2, to: 5, language: 'en' }];
    expect(groupUnits(sentence, undefined).map((unit) => `${unit.kind}:${textOf(unit)}`)).toEqual([
      'run:لغة',
      'space: ',
      'isolate:C++',
      'space: ',
      'run:هنا',
    ]);
  });

  test('nothing is lost, doubled or moved, and keys differ, whatever the phrases', () => {
    const texts = fc
      .array(fc.constantFrom('قال', 'و', '١٢', ' ', '  ', '،', '.', '«', '»', '-'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    const phrases = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
        .map(([from, to]) => phrase(from, to)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, phrases, (text, found) => {
        const units = groupUnits(buildSentence(text), buildGloss([], { phrases: found }));
        expect(units.map(textOf).join('')).toBe(text);
        expect(new Set(units.map(keyOf)).size).toBe(units.length);
      }),
    );
  });
});
