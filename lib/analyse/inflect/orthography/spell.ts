import { type AfterHamza, type BeforeHamza, hamzaSeats } from './hamza-seat';
import { mark } from './mark';

/** A stem without its last consonant's vowel, and what its suffixes must know of that consonant. */
export interface SpelledStem {
  /** Without a last hamza, and without the shadda of a doubled last consonant: the suffixes bring them. */
  text: string;
  /** The last consonant is doubled: `مَدّ`. */
  isDoubled: boolean;
  /** What the hamza that ends the stem stands after: `بَدَء` → `a`; `null` where the stem ends in another consonant. */
  hamzaAfter: BeforeHamza | null;
}

type Vowel = 'a' | 'i' | 'u' | 'ā' | 'ī' | 'ū';

const signs = {
  ...{ a: mark.fatha, i: mark.kasra, u: mark.damma },
  ...{ ā: `${mark.fatha}ا`, ī: `${mark.kasra}ي`, ū: `${mark.damma}و` },
};
const doubledSigns = {
  a: mark.fatha + mark.shadda,
  i: mark.kasra + mark.shadda,
  u: mark.damma + mark.shadda,
  ā: `${mark.fatha}${mark.shadda}ا`,
  ī: `${mark.kasra}${mark.shadda}ي`,
  ū: `${mark.damma}${mark.shadda}و`,
};
const lengthened = { a: 'ā', i: 'ī', u: 'ū' } as const;

/** Spells a whole word: `مuتaحaددī` → `مُتَحَدِّي`. The last consonant has no vowel sign, a doubled one its shadda. */
export function spellWord(sounds: string): string {
  const { text, isDoubled, hamzaAfter } = spell(sounds, 'start');
  if (hamzaAfter) return text + hamzaSeats(hamzaAfter, 'end')[0];
  return isDoubled ? text + mark.shadda : text;
}

/**
 * Spells what stands after a stem: `تuما` → `ْتُمَا`; a last consonant has sukūn, and so has the stem where nothing comes after it.
 *
 * `last` is the stem's last consonant where it makes one with the ending (ت before `تu` → `ُّ`) and twice where it is doubled.
 */
export function spellEnding(sounds: string, last = 'ـ'): string {
  const { text } = spell(last + sounds, 'start');
  const end = sounds.at(-1);
  return (isLetterAlone(end) || isVowel(end) ? text : text + mark.sukun).slice(1);
}

/** Spells a stem that stands after a prefix with the vowel `before`, or at the start of a word. */
export function spellStem(sounds: string, before: 'start' | 'a' | 'u'): SpelledStem {
  return spell(sounds, before);
}

/**
 * Spells sounds: Arabic consonants (hamza ء), the short vowels a i u, the long ā ī ū; `ا`, `ى`, `ة` are written as they are, but ى after ي is ا (`يُحْيَا`).
 *
 * A consonant that stands twice takes shadda, one before another consonant sukūn; `iw`, `iy`, `uw`, `uy` before a consonant are long vowels (`مِوعَاد` → `مِيعَاد`); of
 * two hamzas the second becomes length (`ءِءمَان` → `إِيمَان`); a vowel at the start stands on hamzat al-waṣl.
 */
function spell(sounds: string, start: 'start' | 'a' | 'u'): SpelledStem {
  let text = '';
  let before: BeforeHamza = start;
  let at = 0;
  const { length } = sounds;
  if (start === 'u' && isGlide(sounds[0]) && isConsonant(sounds[1]) && sounds[0] !== sounds[1]) {
    text = 'و';
    before = 'ū';
    at = 1;
  }
  while (at < length) {
    const letter = sounds.charAt(at);
    if (isVowel(letter)) {
      // Only at the start: everywhere else a vowel is taken with its consonant.
      const isLong = isShort(letter) && becomesLong(sounds, at + 1, false);
      before = isLong ? lengthened[letter] : letter;
      text += `ا${signs[before]}`;
      at += isLong ? 2 : 1;
      continue;
    }
    if (isLetterAlone(letter)) {
      text += letter === 'ى' && lastLetterOf(text) === 'ي' ? 'ا' : letter;
      before = 'consonant';
      at += 1;
      continue;
    }
    const isDoubled = sounds[at + 1] === letter;
    at += isDoubled ? 2 : 1;
    if (at === length) {
      const hamzaAfter = letter === 'ء' ? before : null;
      return { text: hamzaAfter ? text : text + letter, isDoubled, hamzaAfter };
    }
    const next = sounds.charAt(at);
    if (!isVowel(next)) {
      text += (letter === 'ء' ? seatOf(before, 'consonant') : letter) + mark.sukun;
      before = 'consonant';
      continue;
    }
    at += 1;
    let vowel: Vowel = next;
    if (isShort(next) && becomesLong(sounds, at, letter === 'ء' && before === 'start')) {
      vowel = lengthened[next];
      at += 1;
    }
    const written = letter === 'ء' ? seatOf(before, vowel) : letter;
    if (written === 'آ') text += isDoubled ? `أ${doubledSigns.ā}` : 'آ';
    else text += written + (isDoubled ? doubledSigns : signs)[vowel];
    before = vowel;
  }
  return { text, isDoubled: false, hamzaAfter: null };
}

function seatOf(before: BeforeHamza, after: AfterHamza): string {
  return hamzaSeats(before, after)[0] ?? 'ء';
}

/** Whether the letter at `at` lengthens the short vowel before it. */
function becomesLong(sounds: string, at: number, isAfterFirstHamza: boolean): boolean {
  const letter = sounds[at];
  const next = sounds[at + 1];
  if (!isConsonant(next) || next === letter) return false;
  if (letter === 'ء') return isAfterFirstHamza;
  return isGlide(letter) && sounds[at - 1] !== 'a';
}

/** The letter under the last vowel sign, and under its shadda where it has one. */
function lastLetterOf(text: string): string | undefined {
  return text.at(text.endsWith(mark.shadda) ? -3 : -2);
}

function isVowel(sound: string | undefined): sound is Vowel {
  return isShort(sound) || sound === 'ā' || sound === 'ī' || sound === 'ū';
}

function isShort(sound: string | undefined): sound is 'a' | 'i' | 'u' {
  return sound === 'a' || sound === 'i' || sound === 'u';
}

function isGlide(sound: string | undefined): boolean {
  return sound === 'و' || sound === 'ي';
}

function isLetterAlone(sound: string | undefined): boolean {
  return sound === 'ا' || sound === 'ى' || sound === 'ة';
}

function isConsonant(sound: string | undefined): boolean {
  return sound !== undefined && !isVowel(sound) && !isLetterAlone(sound);
}
