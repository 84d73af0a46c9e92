import type { Letter } from './letters';

/** IJMES's table of consonants, with the letters that loan words bring. */
const consonants: Readonly<Record<string, string>> = {
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾ',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 't',
  و: 'w',
  ي: 'y',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
};

/** The vowel that a letter lengthens, and what comes of it. */
const long: Readonly<Record<string, readonly [short: string, long: string]>> = {
  ا: ['a', 'ā'],
  ى: ['a', 'ā'],
  و: ['u', 'ū'],
  ي: ['i', 'ī'],
};

/**
 * Writes vocalised letters in Latin: consonants by IJMES's table, vowels by their marks; nothing about words is known here.
 *
 * قُرْآن → `qurʾān`; كُوَيْتِيّ → `kuwaytī`, كُوَيْتِيَّة with its ة taken off → `kuwaytiyya` (IJMES: ‑iyy, final form ‑ī). A hamza at the start
 * is not written. `null` where a vowel or a letter is not known: a consonant before the last without a mark.
 */
export function romaniseLetters(letters: readonly Letter[]): string | null {
  let written = '';
  for (const [at, letter] of letters.entries()) {
    const previous = letters[at - 1];
    const isLast = at === letters.length - 1;
    const piece = romaniseLetter(letter, previous, written, at === 0, isLast);
    if (piece === null) return null;
    written = piece;
  }
  return written.replace(/iyy$/, 'ī').replace(/uww$/, 'ū');
}

/** Gives what is written so far with the next letter. */
function romaniseLetter(
  { letter, vowel, isDoubled, hasDagger }: Letter,
  previous: Letter | undefined,
  written: string,
  isFirst: boolean,
  isLast: boolean,
): string | null {
  const lengthens = long[letter];
  const isBare = !isDoubled && (vowel === null || vowel === '');
  if (lengthens && isBare && !isFirst) {
    const [short, result] = lengthens;
    if (previous?.vowel === short && written.endsWith(short)) return written.slice(0, -1) + result;
  }
  if (letter === 'آ') return `${written}${isFirst ? '' : 'ʾ'}ā`;
  if (letter === 'ا' || letter === 'ى') {
    if (isFirst && vowel) return vowel;
    return isSilentAlif(previous, isLast) ? written : null;
  }
  const consonant = consonants[letter];
  if (consonant === undefined) return null;
  const isSilentHamza = isFirst && consonant === 'ʾ';
  const start = written + (isSilentHamza ? '' : consonant.repeat(isDoubled ? 2 : 1));
  if (hasDagger) return `${start}ā`;
  return vowel === null && !isLast ? null : start + (vowel ?? '');
}

/** The alif of كِتَابًا, هُدًى, كَتَبُوا, رَمَوْا and مِائَة. */
function isSilentAlif(previous: Letter | undefined, isLast: boolean): boolean {
  if (!previous) return false;
  const isPluralVerb = previous.letter === 'و' && isLast && !previous.isDoubled;
  return isPluralVerb || previous.vowel === 'an' || previous.vowel === 'i';
}
