import type { VerbEntry } from '../../lexicon/entry';

/** As grammarians name patterns: فعل, and ق for a fourth radical. None of them is a letter of an affix. */
const standIns = 'فعلق';
/** They change, or affixes have them: ت before the t of a suffix, ن before its n. */
const telling = 'ءويتنس';
/** What changes the t of form VIII. */
const tellingInEighth = 'ثدذزصضطظ';
/** Roots of which one verb or more is conjugated as no other is. */
const unlike = new Set(['ءخذ', 'ءكل', 'ءمر', 'رءي', 'سءل', 'كون', 'ليس', 'وذر', 'وسع', 'وطء']);

/**
 * Puts stand-ins for the radicals that change nothing: قول → فول, مدد → فعع, ترجم → تعلق. Verbs that differ in such radicals alone are
 * conjugated alike. `null` for a root that is like no other.
 */
export function standInRoot({ root, form }: Pick<VerbEntry, 'root' | 'form'>): string | null {
  if (unlike.has(root) || root.length > standIns.length) return null;
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

/** Puts the stand-ins of its root into a lemma: `قَالَ` → `فَالَ`. */
export function standInLemma(lemma: string, root: string, standIn: string): string {
  let result = '';
  for (let at = 0; at < lemma.length; at += 1) {
    const place = root.indexOf(lemma.charAt(at));
    result += place < 0 ? lemma.charAt(at) : standIn.charAt(place);
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
