import { foldLetters } from '../fold/fold-letters';

/** The months of the solar year, in the names of Egypt and the Gulf, of the Levant and Iraq, and of the Maghreb. */
const names: readonly (readonly [english: string, ...arabic: string[]])[] = [
  ['January', 'يناير', 'كانون الثاني', 'جانفي'],
  ['February', 'فبراير', 'شباط', 'فيفري'],
  ['March', 'مارس', 'آذار'],
  ['April', 'أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['May', 'مايو', 'أيار', 'ماي'],
  ['June', 'يونيو', 'حزيران', 'جوان', 'يونيه'],
  ['July', 'يوليو', 'تموز', 'جويلية', 'يوليه', 'يوليوز'],
  ['August', 'أغسطس', 'آب', 'أوت', 'غشت'],
  ['September', 'سبتمبر', 'أيلول', 'شتنبر'],
  ['October', 'أكتوبر', 'تشرين الأول'],
  ['November', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['December', 'ديسمبر', 'كانون الأول', 'دجنبر'],
];

const byName = new Map(
  names.flatMap(([english, ...arabic]) =>
    arabic.map((name) => [name.split(' ').map(foldLetters).join(' '), english] as const),
  ),
);

/** The month that a word, or it and the next, names; `null` for none. */
export function monthOf(word: string, next: string): { english: string; length: number } | null {
  const [first, second] = [foldLetters(word), foldLetters(next)];
  const pair = byName.get(`${first} ${second}`);
  if (pair) return { english: pair, length: 2 };
  const single = byName.get(first);
  return single ? { english: single, length: 1 } : null;
}
