import { expect, it } from 'vitest';
import { conjugate } from '@/lib/analyse/inflect/verb/conjugate';
import { verbEntry } from './verb-entry';

/** A form as it stands before a pronoun, and whether it stands without one, too. */
const forms: [lemma: string, root: string, form: string, vowel: string, before: string, alone: boolean][] = [
  ['كَتَبَ', 'كتب', 'I', 'u', 'كَتَبَ', true],
  ['كَتَبَ', 'كتب', 'I', 'u', 'كَتَبُو', false],
  ['كَتَبَ', 'كتب', 'I', 'u', 'كَتَبْتُمُو', false],
  ['كَتَبَ', 'كتب', 'I', 'u', 'يَكْتُبُونَ', true],
  ['كَتَبَ', 'كتب', 'I', 'u', 'يَكْتُبُو', false],
  ['كَتَبَ', 'كتب', 'I', 'u', 'اُكْتُبُو', false],
  ['رَمَى', 'رمي', 'I', 'i', 'رَمَا', false],
  ['رَمَى', 'رمي', 'I', 'i', 'رَمَوْ', false],
  ['رَمَى', 'رمي', 'I', 'i', 'يَرْمِي', true],
  ['رَمَى', 'رمي', 'I', 'i', 'يَرْمِ', true],
  ['دَعَا', 'دعو', 'I', 'u', 'دَعَا', true],
  ['نَسِيَ', 'نسي', 'I', 'a', 'يَنْسَا', false],
  ['رَأَى', 'رءي', 'I', 'a', 'رَآ', false],
  ['رَأَى', 'رءي', 'I', 'a', 'يَرَا', false],
  ['رَأَى', 'رءي', 'I', 'a', 'رَأَوْ', false],
  ['أَحْيَا', 'حيي', 'IV', '-', 'أَحْيَا', true],
  ['أَعْطَى', 'عطو', 'IV', '-', 'أَعْطَا', false],
  ['قَرَأَ', 'قرء', 'I', 'a', 'يَقْرَأُ', true],
  ['قَرَأَ', 'قرء', 'I', 'a', 'يَقْرَؤُ', false],
  ['قَرَأَ', 'قرء', 'I', 'a', 'قَرَؤُو', false],
  ['قَرَأَ', 'قرء', 'I', 'a', 'قَرَأُو', false],
  ['جَاءَ', 'جيء', 'I', 'i', 'جَاءَ', true],
  ['جَاءَ', 'جيء', 'I', 'i', 'جَاؤُو', false],
  ['جَاءَ', 'جيء', 'I', 'i', 'يَجِيئُ', false],
  ['هَنَّأَ', 'هنء', 'II', '-', 'يُهَنِّئُ', true],
];

it.each(forms)('%s (%s %s %s): %s', (lemma, root, form, vowel, before, alone) => {
  const made = conjugate(verbEntry(lemma, root, form, vowel)).filter(({ text }) => text === before);
  expect(made.some(({ pronoun }) => pronoun !== 'never')).toBe(true);
  expect(made.some(({ pronoun }) => pronoun !== 'always')).toBe(alone);
});

it.each([
  ['كَتَبَ', 'كتب', 'I', 'u', 'كَتَبُوا'],
  ['كَتَبَ', 'كتب', 'I', 'u', 'كَتَبْتُمْ'],
  ['رَمَى', 'رمي', 'I', 'i', 'رَمَى'],
  ['رَمَى', 'رمي', 'I', 'i', 'رَمَوْا'],
  ['نَسِيَ', 'نسي', 'I', 'a', 'يَنْسَى'],
  ['جَاءَ', 'جيء', 'I', 'i', 'يَجِيءُ'],
  ['شَاءَ', 'شيء', 'I', 'a', 'يَشَاءُ'],
])('%s (%s %s %s): no pronoun after %s', (lemma, root, form, vowel, text) => {
  const made = conjugate(verbEntry(lemma, root, form, vowel)).filter((each) => each.text === text);
  expect(made.map(({ pronoun }) => pronoun)).toContain('never');
  expect(made.map(({ pronoun }) => pronoun)).not.toContain('either');
});
