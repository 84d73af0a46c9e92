import type { VerbEntry } from '../../lexicon/entry';

/** As grammarians name patterns: فعل, and ق for a fourth radical. None of them is a letter of an affix. */
const standIns = 'فعلق';
/** Radicals that change, or that a letter of an affix makes one with: ت before the t of a suffix, ن before its n. */
const changing = 'ءوي';
const changingLast = 'تن';
/** The n of اِنْ, the t of اِسْتَ stand before the first radical, which changes the t of form VIII. */
const changingFirst: Partial<Record<VerbEntry['form'], string>> = { VII: 'ن', VIII: 'تثدذزصضطظ' };
/** Letters of an affix, where the lemma must tell two verbs of one root apart. */
const changingInForm: Partial<Record<VerbEntry['form'], string>> = { VI: 'ت', X: 'ست', QIII: 'ن' };
/** Roots of which one verb or more is conjugated as no other is. */
const unlike = new Set(['ءخذ', 'ءكل', 'ءمر', 'رءي', 'سءل', 'كون', 'ليس', 'وذر', 'وسع', 'وطء']);

/**
 * Makes a key that verbs share which differ in plain radicals alone, and so are inflected alike: قَالَ and زَارَ. `null` for a root that is like
 * no other.
 */
export function standInKey({ root, form, vowel, lemma }: VerbEntry): string | null {
  if (unlike.has(root) || root.length > standIns.length) return null;
  return `${standInRoot(root, form)}${form}${vowel}${tellingOf(lemma, root, form)}`;
}

/**
 * What of a lemma tells it from another of its root and form: the vowel of form I, the hamza of آوَلَ, the first letter of اِدَّخَرَ and اِتَّخَذَ that
 * is not that of the root; and always the length (اِسْتَجَابَ, اِسْتَجْوَبَ).
 */
function tellingOf(lemma: string, root: string, form: VerbEntry['form']): string {
  let telling = '';
  if (form === 'I') telling = lemma.charAt(3);
  else if (form === 'IV') telling = lemma.charAt(0);
  else if (form === 'VIII' && lemma.charAt(2) !== root.charAt(0)) telling = lemma.charAt(2);
  return lemma.length + telling;
}

/** Puts stand-ins for the radicals that change nothing: قَالَ of قول → فَالَ of فول. What is worked out of it holds of all verbs of its key. */
export function standInEntry(entry: VerbEntry): VerbEntry {
  const root = standInRoot(entry.root, entry.form);
  let lemma = '';
  for (const letter of entry.lemma) {
    const place = entry.root.indexOf(letter);
    lemma += place < 0 ? letter : root.charAt(place);
  }
  return { ...entry, root, lemma };
}

/** قول → فول, مدد → فعع, ترجم → فعلق. */
function standInRoot(root: string, form: VerbEntry['form']): string {
  const here = changingInForm[form] ?? '';
  const last = root.length - 1;
  let result = '';
  for (let at = 0; at <= last; at += 1) {
    const letter = root.charAt(at);
    const place = root.indexOf(letter);
    const isKept =
      changing.includes(letter) ||
      here.includes(letter) ||
      (letter === root.charAt(last) && changingLast.includes(letter)) ||
      (place === 0 && changingFirst[form]?.includes(letter));
    result += isKept ? letter : standIns.charAt(place);
  }
  return result;
}

/** A text divided at its stand-ins: pieces of it, and between them the places of radicals in the root. */
export interface Pattern {
  pieces: readonly string[];
  places: readonly number[];
}

const patterns = new Map<string, Pattern>();

/** Divides a text at stand-ins: `فُول` at ف and ل, places 0 and 2. */
export function toPattern(text: string): Pattern {
  const known = patterns.get(text);
  if (known) return known;
  const pieces = [''];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const place = standIns.indexOf(letter);
    if (place < 0) pieces[places.length] += letter;
    else {
      places.push(place);
      pieces.push('');
    }
  }
  const pattern = { pieces, places };
  patterns.set(text, pattern);
  return pattern;
}

/** Puts the radicals themselves back. */
export function fillPattern({ pieces, places }: Pattern, root: string): string {
  let text = pieces[0] ?? '';
  for (let at = 0; at < places.length; at += 1) text += root.charAt(places[at] ?? 0) + pieces[at + 1];
  return text;
}
