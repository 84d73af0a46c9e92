import { describe, expect, it } from 'vitest';
import { geminateCells } from '@/lib/analyse/inflect/orthography/geminate-cells';
import type { BeforeHamza } from '@/lib/analyse/inflect/orthography/hamza-seat';
import { hamzateCells } from '@/lib/analyse/inflect/orthography/hamzate-cells';
import type { Cell } from '@/lib/analyse/inflect/stem';

function cell(suffix: string, pronoun: Cell['pronoun'] = 'never'): Cell {
  return { prefix: '', suffix, features: '_', pronoun };
}

function suffixes(cells: readonly Cell[]): string[] {
  return cells.map(({ suffix, pronoun }) => (pronoun === 'never' ? suffix : `${suffix} ${pronoun}`));
}

describe('a hamza at the end of a stem', () => {
  it.each<[stem: string, before: BeforeHamza, suffix: string, spelled: string[]]>([
    ['بَدَ', 'a', 'َتْ', ['أَتْ']],
    ['بَدَ', 'a', 'ْتُ', ['أْتُ']],
    ['بَدَ', 'a', 'َا', ['آ']],
    ['بَدَ', 'a', 'ُوا', ['ؤُوا', 'أُوا']],
    ['يَبْدَ', 'a', 'َانِ', ['آنِ']],
    ['تَبْدَ', 'a', 'ِينَ', ['ئِينَ']],
    ['جَا', 'ā', 'َ', ['ءَ']],
    ['جَا', 'ā', 'ُوا', ['ؤُوا', 'ءُوا']],
    ['جِ', 'i', 'ْتُ', ['ئْتُ']],
    ['يَجِي', 'ī', 'ُونَ', ['ئُونَ']],
    ['يَسُو', 'ū', 'َانِ', ['ءَانِ']],
    ['هَنَّ', 'a', 'َى', ['أَى']],
    ['رُ', 'u', 'ِيَ', ['ئِيَ']],
    ['جُزْ', 'consonant', 'ٌ', ['ءٌ']],
    ['جُزْ', 'consonant', 'ًا', ['ءًا']],
    ['جُزْ', 'consonant', 'َيْنِ', ['أَيْنِ']],
    ['جُزْ', 'consonant', 'َانِ', ['آنِ']],
    ['شَيْ', 'ī', 'ًا', ['ئًا']],
    ['شَيْ', 'ī', 'ٍ', ['ءٍ']],
    ['بِنَا', 'ā', 'ًا', ['ءً']],
    ['بِنَا', 'ā', 'َانِ', ['ءَانِ']],
    ['مَلْجَ', 'a', 'ًا', ['أً']],
    ['قَارِ', 'i', 'ًا', ['ئًا']],
    ['تَكَافُ', 'u', 'ًا', ['ؤًا']],
    ['مُفَاجَ', 'a', 'َاتٍ', ['آتٍ']],
    ['قِرَا', 'ā', 'َاتٍ', ['ءَاتٍ']],
  ])('%s… after %s with %s', (_, before, suffix, spelled) => {
    expect(suffixes(hamzateCells([cell(suffix)], before))).toEqual(spelled);
  });

  it.each<[before: BeforeHamza, suffix: string, spelled: string[]]>([
    ['a', 'ُ', ['أُ either', 'ؤُ always']],
    ['a', 'َ', ['أَ either']],
    ['ī', 'ُ', ['ءُ', 'ئُ always']],
    ['ā', 'ُ', ['ءُ', 'ؤُ always']],
    ['ā', 'َ', ['ءَ either']],
    ['ā', 'ِ', ['ءِ', 'ئِ always']],
    ['i', 'ُ', ['ئُ either']],
    ['consonant', 'َ', ['ءَ', 'أَ always']],
    ['a', 'ْ', ['أْ either']],
  ])('after %s, with %s before a pronoun or none', (before, suffix, spelled) => {
    expect(suffixes(hamzateCells([cell(suffix, 'either')], before))).toEqual(spelled);
  });
});

it('doubles the last letter of a stem', () => {
  expect(suffixes(geminateCells([cell('َ'), cell('ُونَ'), cell('َى')]))).toEqual(['َّ', 'ُّونَ', 'َّى']);
});
