import type { VerbEntry } from '../../lexicon/entry';

/** As grammarians name patterns: فعل, and ق for a fourth radical. None of them is a letter of an affix. */
const standIns = 'فعلق';
/** They change, or affixes have them: ت before the t of a suffix, ن before its n. */
const telling = 'ءويتنس';
/** What changes the t of form VIII. */
const tellingInEighth = 'ثدذزصضطظ';
/** Roots of which one verb or more is conjugated as no other is. */
const unlike = new Set(['ءخذ', 'ءكل', 'ءمر', 'رءي', 'سءل', 'كون', 'ليس', 'وذر', 'وسع', 'وطء']);

/** Where a lemma tells two verbs of one root and form apart: كَبُرَ by its vowel, اِذَّكَرَ by its t, آوَلَ by its hamza. */
const tellingPlaces: Partial<Record<VerbEntry['form'], number>> = { I: 3, IV: 0, VIII: 2 };

/**
 * Makes a key that verbs share which differ in plain radicals alone, and so are inflected alike: قَالَ and زَارَ. `null` for a root that is like
 * no other. What of the lemma matters beside root and form is its length (اِسْتَجَابَ, اِسْتَجْوَبَ) and one sign.
 */
export function standInKey(entry: VerbEntry): string | null {
  const { root, form, vowel, lemma } = entry;
  if (unlike.has(root) || root.length > standIns.length) return null;
  const place = tellingPlaces[form];
  return `${standInRoot(root, form)}${form}${vowel}${lemma.length}${place === undefined ? '' : lemma.charAt(place)}`;
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

/** قول → فول, مدد → فعع, ترجم → تعلق. */
function standInRoot(root: string, form: VerbEntry['form']): string {
  let result = '';
  for (let at = 0; at < root.length; at += 1) {
    const letter = root.charAt(at);
    const first = root.indexOf(letter);
    const isKept =
      telling.includes(letter) || (form === 'VIII' && first === 0 && tellingInEighth.includes(letter));
    result += isKept ? letter : standIns.charAt(first);
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
