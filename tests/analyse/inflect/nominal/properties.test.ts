import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decline, type NominalEntry, stemsOfNominal } from '@/lib/analyse/inflect/nominal/decline';
import { inflectedForms } from '@/lib/analyse/inflect/stem';
import { adjective, noun } from './entries';
import { wrongHamzas } from './hamza-law';
import { tableEntries } from './table-entries';
import { isWellMarked } from './well-marked';

/** Shapes of made-up words, one at least for each paradigm; C is any sound consonant. */
const shapes = [
  ...['CِCَاC', 'CَCّ', 'CَCْC', 'CَCْي', 'CُCْو', 'CِCْCِيّ', 'مُCَCِّC', 'CَاC', 'CَCَاي'],
  ...['CَCْCَة', 'CُCْCَة', 'CِCَاCَة', 'CُCَّة', 'CَCَاة', 'CَCِّيَّة', 'مُCَاCَأَة', 'CَCَاءَة'],
  ...['CِCَاء', 'CَCْCَاء', 'CَCَّاء', 'مَCْCَأ', 'CَاCِئ', 'تَCَاCُؤ', 'تَCَCُّؤ'],
  ...['CُCْء', 'Cَيْء', 'Cَوْء', 'CَCُوء', 'CَCِيء', 'تَCَوُّء'],
  ...['مُCْCَCَى', 'مُCَCَّى', 'CِCْCَى', 'CَCَى', 'CَCَا', 'CَCْيَا', 'CَاCِي', 'تَCَCِّي'],
];
const pluralShapes = [
  'CَوَاCِC',
  'CُCَCَاء',
  'أَCْCِCَاء',
  'أَCْCَاC',
  'CُCُوC',
  'CَCَاCِي',
  'CَCْCَى',
  'CَCَاCَا',
  'CُCَى',
  'أَCْCَاء',
  'CَCَاCِCَة',
  'CُCَاة',
  'CَوَاCّ',
];
const consonant = fc.constantFrom(...'بتثجحخدذرزسشصضطظعغفقكلمنه');

function filled(patterns: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...patterns), fc.array(consonant, { minLength: 6, maxLength: 6 }))
    .map(([pattern, letters]) => {
      let at = 0;
      return pattern.replaceAll('C', () => letters[at++] ?? 'ب').normalize('NFC');
    });
}

const soundPlurals = fc.constantFrom('-', 'ون', 'ات', 'ون, ات');
const entries: fc.Arbitrary<NominalEntry> = fc
  .record({
    word: filled(shapes),
    plural: filled(pluralShapes),
    sound: soundPlurals,
    root: fc.constantFrom('كتب', 'كتي', 'كتو', 'كتء'),
    gender: fc.constantFrom('m' as const, 'f' as const, 'mf' as const),
    isAdjective: fc.boolean(),
    declension: fc.constantFrom(null, 'diptote' as const),
  })
  .map(({ word, plural, sound, root, gender, isAdjective, declension }) => {
    const plurals = sound === '-' ? plural : `${sound}, ${plural}`;
    return isAdjective && !word.endsWith('ة')
      ? adjective(word, root, plurals, { declension })
      : noun(word, root, gender, plurals, { declension });
  });

const irregular = /^(?:ذُو|عَمْرو|مِئَة|عَبْد|حِزْب|أَبُوظ)/u;
const known = tableEntries.filter(({ lemma }) => !irregular.test(lemma));
const any = fc.oneof(entries, fc.constantFrom(...known));
const runs = { numRuns: 2000 };

describe('every form', () => {
  it('is NFC and has a mark on each consonant, and no vowel after another', () => {
    const check = (entry: NominalEntry) => {
      const words = decline(entry).map(({ text, pronoun }) => (pronoun === 'always' ? `${text}هُ` : text));
      expect(words.filter((word) => !isWellMarked(word))).toEqual([]);
    };
    fc.assert(fc.property(any, check), runs);
  });

  it('has its hamza where the law puts it', () => {
    const check = (entry: NominalEntry) => {
      const wrong = decline(entry).flatMap(({ text, pronoun }) => wrongHamzas(text, pronoun === 'always'));
      expect(wrong).toEqual([]);
    };
    fc.assert(fc.property(any, check), runs);
  });

  it('has tanwīn in the indefinite alone, and its alif after no ة or اء', () => {
    const check = (entry: NominalEntry) => {
      for (const { text, features } of decline(entry)) {
        if (/[ًٌٍ]/u.test(text)) expect(features).toContain('Definite=Ind');
        expect(text).not.toMatch(/(?:ة|اء|أ)\u064B\u0651?ا/u);
      }
    };
    fc.assert(fc.property(any, check), runs);
  });

  it('takes a pronoun in the construct alone, never after ة, ى or the ن of a dual', () => {
    const check = (entry: NominalEntry) => {
      for (const { text, features, pronoun } of decline(entry)) {
        if (pronoun === 'never') continue;
        expect(features).toContain('Definite=Cons');
        expect(text).not.toMatch(features.includes('Dual') ? /نِ$/u : /(?:ة[َُِ]|ى)$/u);
      }
    };
    fc.assert(fc.property(entries, check), runs);
  });
});

describe('the stems of a word', () => {
  it('are few, end in a letter without a mark, and share their slots', () => {
    const check = (entry: NominalEntry) => {
      const stems = stemsOfNominal(entry);
      expect(stems.length).toBeLessThanOrEqual(8);
      expect(stems.map(({ text }) => text).filter((text) => /[\u064B-\u0652]$/u.test(text))).toEqual([]);
      expect(stemsOfNominal(entry).every(({ slot }, at) => slot === stems[at]?.slot)).toBe(true);
      expect(inflectedForms(stems).length).toBeGreaterThan(0);
    };
    fc.assert(fc.property(any, check), runs);
  });
});
