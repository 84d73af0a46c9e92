import { CharacterClass, classAt, widthAt } from './character-class';
import { digitValue } from './digit-value';

/** Letters that writers and keyboards exchange, each with the one that stands for them all. */
const sameLetters: readonly (readonly [letters: string, folded: string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ىیېے', 'ي'],
  ['ةۃہھەۀ', 'ه'],
  ['کڪ', 'ك'],
];

/** Marks in a row that are kept for composing; more than any script writes (UAX #15, Stream-Safe Text Format). */
const mostMarks = 30;

const tatweel = 0x640;

const drop = 0;
const blank = 0x20;
/** Says that the unit has to go through NFKC first, or is half of a pair. */
const unsure = 0xffff;

const foldedUnits = new Uint16Array(0x10000).map((_, unit) => foldUnit(unit));
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
  return foldPlain(text) ?? foldAny(normalise(text));
}

/** The fast way, for text that is all plain; `null` as soon as it is not. */
function foldPlain(text: string): string | null {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const folded = foldedUnits[text.charCodeAt(at)] as number;
    if (folded === unsure) return null;
    if (folded === drop || (folded === blank && (length === 0 || units[length - 1] === blank))) continue;
    units[length++] = folded;
  }
  if (length > 0 && units[length - 1] === blank) length--;
  return decode(units.subarray(0, length));
}

/** The same for text in NFKC and lower case, in which `unsure` units stand for themselves unless their class says more. */
function foldAny(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at);
    let folded = foldedUnits[text.charCodeAt(at)] as number;
    if (folded === unsure) {
      folded = foldByClass(text, at);
      if (folded === unsure) {
        for (let unit = 0; unit < width; unit++) units[length++] = text.charCodeAt(at + unit);
      }
    }
    at += width;
    if (folded === unsure || folded === drop) continue;
    if (folded === blank && (length === 0 || units[length - 1] === blank)) continue;
    units[length++] = folded;
  }
  if (length > 0 && units[length - 1] === blank) length--;
  return decode(units.subarray(0, length));
}

function foldByClass(text: string, at: number): number {
  switch (classAt(text, at)) {
    case CharacterClass.mark:
    case CharacterClass.joiner:
    case CharacterClass.unseen:
    case CharacterClass.control:
      return drop;
    case CharacterClass.punctuation:
    case CharacterClass.whiteSpace:
      return blank;
    case CharacterClass.digit:
      return 0x30 + digitValue(text.codePointAt(at) as number);
    default:
      return unsure;
  }
}

/**
 * NFKC, then lower case. Marks beyond what any script writes are left off first: putting a long run in canonical order
 * takes quadratic time (measured: 400,000 marks, 46 s).
 */
function normalise(text: string): string {
  let safe = '';
  let kept = 0;
  let marks = 0;
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at);
    marks = classAt(text, at) === CharacterClass.mark ? marks + 1 : 0;
    if (marks > mostMarks) {
      safe += text.slice(kept, at);
      kept = at + width;
    }
    at += width;
  }
  return (safe + text.slice(kept)).normalize('NFKC').toLowerCase();
}

/** Only ASCII and the block Arabic are folded at sight: NFKC leaves all of them alone, except where marks compose. */
function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  // Madda and hamza as marks compose with the letter before them. The high hamza letters decompose.
  if ((unit >= 0x653 && unit <= 0x655) || (unit >= 0x675 && unit <= 0x678)) return unsure;
  if (unit > 0x7f && !(unit >= 0x600 && unit <= 0x6ff) && !isTypographic(unit)) return unsure;
  if (unit === tatweel) return drop;
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

/** `String.fromCharCode` takes its units as arguments, and too many of them overflow the stack. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 0x2000) {
    text += String.fromCharCode(...units.subarray(at, at + 0x2000));
  }
  return text;
}
