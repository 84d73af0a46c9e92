import { CharacterClass, classAt, widthAt } from './character-class';
import { digitValue } from './digit-value';
import { limitMarks } from './limit-marks';

/** Letters that writers and keyboards exchange, each with the one that stands for them all. */
const sameLetters: readonly (readonly [letters: string, folded: string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ىیېے', 'ي'],
  ['ةۃہھەۀ', 'ه'],
  ['کڪ', 'ك'],
];

const tatweel = 0x640;

/** What a unit folds to that is left out. */
export const dropped = 0;
/** What punctuation and white space fold to. */
export const blank = 0x20;
/** Says that the unit has to go through NFKC first, or is half of a pair. */
export const unsure = 0xffff;

/** Where folded units are put together: `String.fromCharCode` takes them as arguments, too many overflow the stack. */
const chunk = new Uint16Array(0x2000);

/** By unit, what it folds to, as far as the unit alone can tell. */
export const foldedUnits = new Uint16Array(0x10000).map((_, unit) => foldUnit(unit));
for (const [letters, folded] of sameLetters) {
  for (const letter of letters) foldedUnits[letter.charCodeAt(0)] = folded.charCodeAt(0);
}

/**
 * Reduces a text to what an identifier hangs on, so that it survives corrections of spelling and typography.
 *
 * `«وقال أحمدُ: إلى المكتبـة، 12 ‎مايو»` → `وقال احمد الي المكتبه 12 مايو`. Compatibility forms become plain letters
 * (NFKC), vowel signs, tatweel, zero-width and bidi controls go, hamza and madda leave their alif, ى is ي, ة is ه, Persian
 * letters are Arabic ones, digits are Latin, Latin is lower-case, and every run of punctuation and white space is one
 * space. A text of punctuation alone gives the empty string; lone surrogates stay.
 *
 * Identifiers are public: a change here changes links, and needs aliases for the old ones.
 */
export function foldForId(text: string): string {
  return fold(text, false) ?? fold(limitMarks(text).normalize('NFKC').toLowerCase(), true) ?? '';
}

/** Folds unit by unit; gives `null` as soon as a unit needs NFKC, unless the text has it. */
function fold(text: string, isNormal: boolean): string | null {
  let folded = '';
  let length = 0;
  let hasBlank = false;
  for (let at = 0; at < text.length; at++) {
    let to = foldedUnits[text.charCodeAt(at)] as number;
    let isPair = false;
    if (to === unsure) {
      if (!isNormal) return null;
      to = foldByClass(text, at);
      isPair = widthAt(text, at) === 2;
      if (to === unsure) to = text.charCodeAt(at);
      else if (isPair) {
        at++;
        isPair = false;
      }
    }
    if (to === dropped) continue;
    if (to === blank) {
      hasBlank = folded !== '' || length > 0;
      continue;
    }
    if (hasBlank) chunk[length++] = blank;
    hasBlank = false;
    chunk[length++] = to;
    if (isPair) chunk[length++] = text.charCodeAt(++at);
    if (length > chunk.length - 3) {
      folded += read(length);
      length = 0;
    }
  }
  return folded + read(length);
}

function read(length: number): string {
  return String.fromCharCode.apply(null, chunk.subarray(0, length) as unknown as number[]);
}

function foldByClass(text: string, at: number): number {
  switch (classAt(text, at)) {
    case CharacterClass.mark:
    case CharacterClass.joiner:
    case CharacterClass.unseen:
    case CharacterClass.control:
      return dropped;
    case CharacterClass.punctuation:
    case CharacterClass.whiteSpace:
      return blank;
    case CharacterClass.digit:
      return 0x30 + digitValue(text.codePointAt(at) as number);
    default:
      return unsure;
  }
}

/** Only ASCII and the block Arabic are folded at sight: NFKC leaves all of them alone, except where marks compose. */
function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  // Madda and hamza as marks compose with the letter before them. The high hamza letters decompose.
  if ((unit >= 0x653 && unit <= 0x655) || (unit >= 0x675 && unit <= 0x678)) return unsure;
  if (unit > 0x7f && !(unit >= 0x600 && unit <= 0x6ff) && !isTypographic(unit)) return unsure;
  if (unit === tatweel) return dropped;
  const folded = foldByClass(character, 0);
  if (folded !== unsure) return folded;
  return character.toLowerCase().charCodeAt(0);
}

/** « » – — ‘ ’ “ ” • and the invisible characters, all common in news and the same in NFKC. */
function isTypographic(unit: number): boolean {
  return (
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0xfeff ||
    (unit >= 0x200b && unit <= 0x2010) ||
    (unit >= 0x2012 && unit <= 0x2016) ||
    (unit >= 0x2018 && unit <= 0x2022)
  );
}
