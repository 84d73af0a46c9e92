import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFromVerb } from '@/lib/analyse/inflect/derive/derive-from-verb';
import { expectedLemmas } from '@/lib/analyse/inflect/verb/expected-lemmas';
import { allVerbs } from '../verb/all-verbs';
import { faultsOf } from '../verb/spelling-laws';
import { verbEntry } from '../verb/verb-entry';

const rows = readFileSync(new URL('./derived.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe.each(rows)('%s (%s %s %s)', (lemma = '', root = '', form = '', vowel = '', ...expected) => {
  const entry = verbEntry(lemma, root, form, vowel);

  it('is cited as its lemma', () => {
    expect(expectedLemmas(entry)).toContain(lemma);
  });

  it(`has ${expected.join(', ')}`, () => {
    const derived = deriveFromVerb(entry);
    const made = (['masdar', 'active', 'passive'] as const).map(
      (kind) =>
        derived
          .filter((each) => each.kind === kind)
          .map((each) => each.lemma)
          .join('/') || '-',
    );
    expect(made).toEqual(expected);
    expect(derived.every((each) => each.root === root)).toBe(true);
  });
});

it.each([
  ['قَالَ', 'قول', 'I', 'u', 'قَاوِل قَايِل مَقْوُول مَقُوُل'],
  ['بَاعَ', 'بيع', 'I', 'i', 'مَبْيُوع مَبُوع بَايِع'],
  ['دَعَا', 'دعو', 'I', 'u', 'دَاعِو دَاعٍ مَدْعِيّ مَدْعُوو'],
  ['مَدَّ', 'مدد', 'I', 'u', 'مَادِد مَمُدّ'],
  ['رَبَّى', 'ربو', 'II', '-', 'تَرْبِيّ تَرْبِيو مُرَبِّيّ مُرَبَّا'],
  ['أَقَامَ', 'قوم', 'IV', '-', 'إِقْوَام مُقْوِم مَقِيم'],
  ['أَوْجَدَ', 'وجد', 'IV', '-', 'إِوْجَاد مُوْجِد'],
  ['تَحَدَّى', 'حدي', 'V', '-', 'تَحَدُّي تَحَدٍّ مُتَحَدٍّ'],
  ['اِلْتَقَى', 'لقي', 'VIII', '-', 'اِلْتِقَاي مُلْتَقٍ مُلْتَقًى'],
  ['اِحْتَلَّ', 'حلل', 'VIII', '-', 'مُحْتَلِل اِحْتِلَّال'],
])('never makes of %s (%s %s %s): %s', (lemma, root, form, vowel, wrong) => {
  const made = deriveFromVerb(verbEntry(lemma, root, form, vowel)).map((each) => each.lemma);
  expect(made.length).toBeGreaterThan(1);
  expect(wrong.split(' ').filter((each) => made.includes(each))).toEqual([]);
});

it('takes the masdars that are listed', () => {
  const masdarsOf = (lemma: string, root: string, form: string, vowel: string, masdars: string[]) =>
    deriveFromVerb({ ...verbEntry(lemma, root, form, vowel), masdars })
      .filter(({ kind }) => kind === 'masdar')
      .map(({ lemma }) => lemma);
  expect(masdarsOf('دَعَا', 'دعو', 'I', 'u', ['دَعْوَة', 'دُعَاء'])).toEqual(['دَعْوَة', 'دُعَاء']);
  expect(masdarsOf('قَاتَلَ', 'قتل', 'III', '-', ['قِتَال'])).toEqual(['قِتَال']);
  expect(masdarsOf('قَاتَلَ', 'قتل', 'III', '-', [])).toEqual(['مُقَاتَلَة']);
});

it('marks the passive participle of a verb that has no object', () => {
  const passive = (government: string[]) =>
    deriveFromVerb(verbEntry('اِتَّفَقَ', 'وفق', 'VIII', '-', government)).map(({ lemma, isImpersonal }) => [
      lemma,
      isImpersonal,
    ]);
  expect(passive(['intr', 'عَلَى'])).toEqual([
    ['اِتِّفَاق', false],
    ['مُتَّفِق', false],
    ['مُتَّفَق', true],
  ]);
  expect(passive(['tr']).at(-1)).toEqual(['مُتَّفَق', false]);
});

it('makes of a root that does not fit its form nothing but what is listed', () => {
  expect(deriveFromVerb({ ...verbEntry('كَتَبَ', 'كت', 'I', 'u'), masdars: ['كِتَابَة'] })).toHaveLength(1);
  expect(deriveFromVerb(verbEntry('تَرْجَمَ', 'ترجم', 'II', '-'))).toEqual([]);
});

it('spells what it derives of every verb by the laws of spelling', () => {
  const faults: string[] = [];
  for (const verb of allVerbs()) {
    for (const { lemma } of deriveFromVerb(verb)) {
      // With the tanwīn of a case, as a last letter bears none in a lemma; ة, ى and ī stand alone.
      const found = faultsOf(
        /[ةاى]$|\u0650ي$/.test(lemma)
          ? lemma.replace(/ة$/, '')
          : `${lemma.replace(/\u0651$/, '')}\u064F${lemma.endsWith('\u0651') ? '\u0651' : ''}`,
      );
      if (found.length > 0)
        faults.push(`${verb.lemma} ${verb.root} ${verb.form}: ${lemma}: ${found.join(', ')}`);
    }
  }
  expect(faults.slice(0, 30)).toEqual([]);
});
