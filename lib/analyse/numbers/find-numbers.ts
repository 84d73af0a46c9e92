import { digitValue } from '../../arabic/digit-value';
import { writtenLetters } from '../fold/fold-letters';
import type { Reading } from '../index/reading';
import type { PhraseEntry } from '../lexicon/entry';
import { monthOf } from './months';
import { type NumberWord, numberWord } from './number-words';
import { readNumber } from './read-number';

/** A number or a date of several words, by place from 0, the last included. */
export interface FoundNumber {
  from: number;
  to: number;
  phrase: PhraseEntry;
}

const scales = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/** Writes a number as newspapers do: `23,000`, `5 million`. */
function write(value: number): string {
  for (const [scale, name] of scales)
    if (scale >= 1e6 && value >= scale && value < 1000 * scale && Number.isInteger((value / scale) * 10))
      return `${value / scale} ${name}`;
  return value.toLocaleString('en');
}

/** The value of a word of digits: `١٢٬٥٠٠` → 12500, `12.5` → 12.5; `null` for other words. */
export function digitsOf(word: string): number | null {
  const latin = word
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
    .replace(/[٬,](?=\d{3}(?:\D|$))/g, '')
    .replace('٫', '.');
  return /^\d+(?:\.\d+)?$/.test(latin) ? Number(latin) : null;
}

function phrase(words: readonly string[], gloss: string): PhraseEntry {
  return { type: 'phrase', words, kind: 'term', gloss, band: 7 };
}

/** Finds numbers of several words (`ثلاثة وعشرون ألفا`, 23,000; `١٥ مليون`, 15 million) and dates (`١٥ يوليو ٢٠٢٤`, 15 July 2024). */
export function findNumbers(
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const here =
      dateAt(at, words, readings) ?? scaledAt(at, words, readings) ?? numberAt(at, words, readings);
    if (!here) continue;
    found.push(here);
    at = here.to;
  }
  return found;
}

function numberAt(
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): FoundNumber | null {
  const run: (NumberWord | null)[] = [];
  for (let next = at; next < words.length && run.at(-1) !== null; next++)
    run.push(numberWord(readings[next] ?? []));
  const number = readNumber(run);
  if (!number || number.length < 2) return null;
  const to = at + number.length - 1;
  return { from: at, to, phrase: phrase(words.slice(at, to + 1), write(number.value)) };
}

/** Digits before a scale: `12.5 مليون`. */
function scaledAt(
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): FoundNumber | null {
  const value = digitsOf(words[at] ?? '');
  const scale = value === null ? null : numberWord(readings[at + 1] ?? []);
  const name = scale && !scale.hasAnd && scales.get(scale.value);
  if (value === null || !name) return null;
  const gloss = `${value.toLocaleString('en')} ${name}`;
  return { from: at, to: at + 1, phrase: phrase(words.slice(at, at + 2), gloss) };
}

/** A day before a month, a month before a year, or all three; a month's two names, `يوليو` and `تموز`, are one. */
function dateAt(
  at: number,
  words: readonly string[],
  readings: readonly (readonly Reading[])[],
): FoundNumber | null {
  const day = digitsOf(words[at] ?? '');
  const hasDay = day !== null && Number.isInteger(day) && day >= 1 && day <= 31;
  let next = hasDay ? at + 1 : at;
  const names: string[] = [];
  for (let month = monthAt(next, words); month; month = monthAt(next, words)) {
    names.push(month.english);
    next += month.length;
  }
  const [month] = names;
  if (!month || names.some((name) => name !== month)) return null;
  const year = digitsOf(words[next] ?? '');
  const hasYear = year !== null && Number.isInteger(year) && year >= 1000 && year <= 2999;
  if (!hasDay && !hasYear) return null;
  const to = hasYear ? next : next - 1;
  const gloss = [...(hasDay ? [String(day)] : []), month, ...(hasYear ? [String(year)] : [])].join(' ');
  const isNumber = readings[at]?.length === 0 || !hasDay;
  return isNumber ? { from: at, to, phrase: phrase(words.slice(at, to + 1), gloss) } : null;
}

function monthAt(at: number, words: readonly string[]): { english: string; length: number } | null {
  return monthOf(writtenLetters(words[at] ?? ''), writtenLetters(words[at + 1] ?? ''));
}
