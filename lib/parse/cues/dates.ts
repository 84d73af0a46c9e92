import { month, weekday } from './words';

const dateWord = new RegExp(
  `^(?:\\d{1,4}(?:م|ه|هـ)?|${weekday}|${month}|الاول|الثاني|الاولي|الثانيه|الاخر|الاخره|القعده|الحجه|` +
    'م|ص|ه|مساء|صباحا|الموافق|ت|غ|جمت|نشر|في|يوم|اليوم|الساعه|بتوقيت|am|pm|gmt)$',
);
const named = new RegExp(`^(?:${weekday}|${month})$`);

/** Words of the longest date line, with both calendars and the time. */
const longest = 16;

/**
 * Tells a line that is a date and nothing else: `الثلاثاء، 16 يناير 2024 03:42 م` `12/05/2024` → true; `الأحد المقبل` → false.
 *
 * Words are folded, so that the marks between numbers are gone.
 */
export function isDateLine(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > longest || !words.every((word) => dateWord.test(word))) return false;
  const numbers = words.filter((word) => /^\d/.test(word)).length;
  return numbers >= 3 || (numbers >= 1 && words.some((word) => named.test(word)));
}
