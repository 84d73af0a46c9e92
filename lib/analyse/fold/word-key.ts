import { foldLetters } from './fold-letters';

/** What a letter is to a key: 0 for none, these, and numbers of their own for all other letters, which stand in every form of a word. */
const kind = { weak: 1, taa: 2, firstSoft: 3, firstFirm: 8 } as const;

/** Weak letters and hamza come and go; those of prefixes and suffixes are a word's own only between firm ones. */
const kinds = new Uint8Array(0x6d4);
/** Letters that are not firm, each a bit: of those that are not weak, that before the first firm letter. */
const bits = new Uint16Array(kinds.length);
for (let unit = 0x621; unit < kinds.length; unit++) {
  const folded = foldLetters(String.fromCharCode(unit));
  if (folded === '') continue;
  const soft = 'منه'.indexOf(folded);
  if ('اويءئ'.includes(folded)) kinds[unit] = kind.weak;
  else if (folded === 'ت') kinds[unit] = kind.taa;
  else kinds[unit] = soft >= 0 ? kind.firstSoft + soft : kind.firstFirm + (folded.charCodeAt(0) & 0x7f);
  const place = 'اويءئمنهت'.indexOf(folded);
  if (place >= 0) bits[unit] = 1 << place;
}

const weakBits = (1 << 5) - 1;
/** From the bit of a letter before the first firm one to that of the same after it. */
const behind = 4;
const softBits = 5 + 2 * behind;
const allBits = (1 << softBits) - 1;

/** The bit of a letter that is not firm. */
function bitOf(unit: number, isBehind: boolean): number {
  const bit = bits[unit] as number;
  return isBehind && bit > weakBits ? bit << behind : bit;
}

/**
 * A number for looking a word up, of two parts. The first, `skeletonOf`, all forms of a word have in common, without proclitics, article and pronoun: `كتب`,
 * `يكتبون`, `مكتوبة` have one, `مدّ`, `ممدود` another. It is made of the first and the last letter that no inflection adds or takes away and what stands between
 * them, but for weak letters and the ت of اِجْتَمَعَ; a letter that stands twice is taken once. The second, `softOf`, says which other letters there are, and whether before
 * or after the first of those: `نظم` has its م behind ظ, `مظنون` before.
 *
 * Words that have nothing to do with each other may have the same. Reads the letters of `text` from `from` to before `to`, vocalised or not.
 */
export function wordKey(text: string, from = 0, to = text.length): number {
  let key = 0;
  /** The key with the soft letters since its last firm one, which belong to it if another firm one follows. */
  let open = 0;
  let last = 0;
  let count = 0;
  let soft = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const letter = kinds[unit];
    if (!letter) continue;
    soft |= bitOf(unit, key > 0);
    if (letter === kind.weak || letter === last) continue;
    const isFirm = letter >= kind.firstFirm;
    if (!isFirm && (count === 0 || (letter === kind.taa && count === 1))) continue;
    open = (Math.imul(open, 61) + letter) & 0x1ffff;
    last = letter;
    count++;
    if (isFirm) key = open;
  }
  return (key << softBits) | soft;
}

export const skeletonOf = (key: number) => key >> softBits;
export const softOf = (key: number) => key & allBits;

/** Whether what is written with the letters of `key` can be a form of what has the key `listed`. */
export function isKeyOf(key: number, listed: number): boolean {
  return skeletonOf(key) === skeletonOf(listed) && (softOf(listed) & ~key) === 0;
}

/**
 * The key of a form that the lexicon lists: its second part has the letters that stay whatever ending comes to it, all but a last weak letter, ة or ون. A word that is a
 * form of it has the same skeleton, and all of these letters.
 */
export function formKey(text: string, from = 0, to = text.length): number {
  const key = wordKey(text, from, to);
  // أَبُوظَبْي is أَبِيظَبْي too.
  const start = text.startsWith('أَبُو', from) ? from + 'أَبُو'.length : from;
  let last = -1;
  let letters = 0;
  let isBehind = start > from;
  /** Soft letters so far, without the last one, and without the last two. */
  let [all, butOne, butTwo] = [0, 0, 0];
  for (let at = start; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!kinds[unit]) continue;
    if ((kinds[unit] as number) >= kind.firstFirm) isBehind = true;
    letters++;
    last = at;
    butTwo = butOne;
    butOne = all;
    all |= bitOf(unit, isBehind);
  }
  // Of فَم there are forms without its م.
  if (letters < 3 && text[last] === 'م') all = butOne;
  else if (text[last] === 'ن' && text[last - 1] === 'و') all = butTwo;
  else if (text[last] === 'ة' || kinds[text.charCodeAt(last)] === kind.weak) all = butOne;
  return (key & ~allBits) | all;
}

/** The key of a verb, whose weak letters all change; its soft radicals stay, and the letters that make its form. كَانَ has forms without its ن. */
export function verbKey(lemma: string, root: string, form: string): number {
  const made =
    form === 'V' || form === 'VI' || form === 'X' || form === 'QII' ? 'ت' : form === 'VII' ? 'ن' : '';
  const key = wordKey(lemma);
  const stays = root === 'كون' ? 0 : softOf(wordKey(root + made)) & ~weakBits;
  return (key & ~allBits) | (key & (stays | (stays << behind) | (stays >> behind)) & ~weakBits);
}
