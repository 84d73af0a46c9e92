import { isMark } from '../arabic/is-mark';

/** A letter as it is written, and what stands on it. */
interface Unit {
  letter: string;
  marks: string;
}

/** Canonical order: vowels and tanwīn, shadda, sukūn, superscript alif; all others after them. */
const order = '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670';
const tanwinFath = '\u064B';
const vowelSigns = /[\u064B-\u0650\u0652]/;

/** Letters that are one letter in another spelling. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
]);

/**
 * Lays the marks of a vocalised form on the letters as they are written, which stay as they are: مؤكدًا and مُؤَكِّدًا → مُؤَكِّدًا,
 * اليوم and ٱلْيَوْمَ → الْيَوْمَ.
 *
 * Marks of the source stay and come first: another vowel is not laid on a letter that has one, nor tanwīn beside the source's
 * (وفقاً and وَفْقًا → وَفْقاً). Tatweel and what is no letter carries nothing. `null` where the two are not the same letters.
 */
export function layMarks(written: string, vocalised: string): string | null {
  const own = splitUnits(written);
  const laid = splitUnits(vocalised);
  let result = '';
  let at = 0;
  const hasTanwin = (unit: Unit | undefined) => unit?.marks.includes(tanwinFath) ?? false;
  for (let index = 0; index < own.length; index++) {
    const unit = own[index] as Unit;
    const full = laid[at];
    if (full && isSame(full.letter, unit.letter)) {
      const isBeside = hasTanwin(full) && (hasTanwin(own[index - 1]) || hasTanwin(own[index + 1]));
      const marks = isBeside ? full.marks.replace(tanwinFath, '') : full.marks;
      result += unit.letter + joinMarks(unit.marks, marks);
      at++;
    } else if (isFiller(unit.letter)) result += unit.letter + unit.marks;
    else return null;
  }
  return at === laid.length ? result : null;
}

/** Adds to a letter's own marks those that do not speak against them; untouched where there is nothing to add. */
function joinMarks(own: string, added: string): string {
  if (added === '') return own;
  if (own === '' && added.length === 1) return added;
  const fits = (mark: string): boolean => {
    if (own.includes(mark)) return false;
    if (mark === '\u0651') return !own.includes('\u0652');
    if (mark === '\u0670') return !vowelSigns.test(own.replace('\u064E', ''));
    if (mark === '\u0652' && own.includes('\u0651')) return false;
    return !(vowelSigns.test(mark) && vowelSigns.test(own)) && !(own.includes('\u0670') && mark !== '\u064E');
  };
  const fresh = [...added].filter(fits);
  if (fresh.length === 0) return own;
  const rank = (mark: string) => (order.includes(mark) ? order.indexOf(mark) : order.length);
  return [...own, ...fresh].toSorted((a, b) => rank(a) - rank(b)).join('');
}

function splitUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let last: Unit | undefined;
  for (const character of text) {
    if (last && isMark(character)) {
      last.marks += character;
      continue;
    }
    last = { letter: character, marks: '' };
    units.push(last);
  }
  return units;
}

function isSame(one: string, other: string): boolean {
  return one === other || (spellings.get(one) ?? one) === (spellings.get(other) ?? other);
}

/** What may stand between the letters of a word: tatweel, a joiner. */
function isFiller(letter: string): boolean {
  return letter === 'ـ' || !/\p{L}/u.test(letter);
}
