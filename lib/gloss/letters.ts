/** A letter of a vocalised form with its marks. */
export interface Letter {
  letter: string;
  /** Marks as written, in their order. */
  marks: string;
  isDoubled: boolean;
  /** `''` for sukūn, `null` where no vowel sign stands. Tanwīn: `an`, `un`, `in`. */
  vowel: Vowel | '' | null;
  /** Superscript alif: a long ā that has no letter. */
  hasDagger: boolean;
}

export type Vowel = 'a' | 'u' | 'i' | 'an' | 'un' | 'in';

/** Unicode 16, block Arabic, U+064B–U+0652. */
const vowels: Readonly<Record<string, Vowel | ''>> = {
  '\u064B': 'an',
  '\u064C': 'un',
  '\u064D': 'in',
  '\u064E': 'a',
  '\u064F': 'u',
  '\u0650': 'i',
  '\u0652': '',
};

const shadda = '\u0651';
const dagger = '\u0670';

/**
 * Divides a vocalised form into letters with their marks: `مُدّ` → مُ, دّ.
 *
 * Only the marks of vocalisation are marks here (U+064B–U+0652, U+0670). Of several vowel signs on one letter the last counts; a
 * mark before the first letter is a letter.
 */
export function splitLetters(form: string): Letter[] {
  const letters: Letter[] = [];
  for (const character of form) {
    const last = letters.at(-1);
    const vowel = vowels[character];
    const isMark = vowel !== undefined || character === shadda || character === dagger;
    if (!last || !isMark) {
      letters.push({ letter: character, marks: '', isDoubled: false, vowel: null, hasDagger: false });
      continue;
    }
    last.marks += character;
    if (vowel !== undefined) last.vowel = vowel;
    if (character === shadda) last.isDoubled = true;
    if (character === dagger) last.hasDagger = true;
  }
  return letters;
}
