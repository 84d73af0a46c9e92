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

/** Unicode 16, block Arabic, U+064B–U+0652, in order; the shadda among them is no vowel. */
const firstVowel = 0x64b;
const vowels: readonly (Vowel | '' | null)[] = ['an', 'un', 'in', 'a', 'u', 'i', null, ''];

const shadda = 0x651;
const dagger = 0x670;

/**
 * Divides a vocalised form into letters with their marks: `مُدّ` → مُ, دّ.
 *
 * Only the marks of vocalisation are marks here (U+064B–U+0652, U+0670). Of several vowel signs on one letter the last counts; a
 * mark before the first letter is a letter.
 */
export function splitLetters(form: string): Letter[] {
  const letters: Letter[] = [];
  let last: Letter | undefined;
  for (const character of form) {
    const code = character.charCodeAt(0);
    const vowel = vowels[code - firstVowel];
    const isMark = vowel !== undefined || code === dagger;
    if (!last || !isMark) {
      last = { letter: character, marks: '', isDoubled: false, vowel: null, hasDagger: false };
      letters.push(last);
      continue;
    }
    last.marks += character;
    if (code === dagger) last.hasDagger = true;
    else if (code === shadda) last.isDoubled = true;
    else last.vowel = vowel ?? null;
  }
  return letters;
}
