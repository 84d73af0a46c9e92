import type { Part, Upos } from '../model/gloss';
import { isArticle, takesArticle } from './article';
import { dropEnding } from './drop-ending';
import { type Letter, splitLetters } from './letters';
import { romaniseLetters } from './romanise-letters';

/** What stands around a part in its word. */
export interface Surroundings {
  isAfterProclitic: boolean;
  isBeforePronoun: boolean;
}

/** Words whose spelling does not show their sound, by letters. */
const irregular: Readonly<Record<string, string>> = {
  // Without its alif between names: the usual form of Gulf names, and no word begins with two consonants.
  بن: 'bin',
  أولئك: 'ulāʾika',
  أولاء: 'ulāʾi',
  // Its و only tells it from عُمَر.
  عمرو: 'ʿAmr',
  // The house of a family stands in names alone; with a small letter it would read as the article.
  آل: 'Āl',
};

/**
 * Writes one syntactic word in Latin: article, waṣl, ending, capital; `null` where its vowels are not all known.
 *
 * الْأَمْنِ → `al-amn`, after a proclitic `l-amn`; الْكُوَيْتِ (PROPN) → `al-Kuwayt`; عَبْدِاللّٰهِ → `ʿAbd Allāh`.
 */
export function romanisePart(part: Part, surroundings: Surroundings): string | null {
  if (!part.vocalised) return null;
  const all = splitLetters(part.vocalised);
  const spelling = all.map(({ letter }) => letter).join('');
  const known = irregular[spelling];
  if (known !== undefined) return known;

  const inner = part.upos === 'PROPN' ? findInnerArticle(all) : -1;
  if (inner > 0) {
    const first = romanisePart({ ...part, vocalised: write(all.slice(0, inner)) }, surroundings);
    const second = romanisePart(
      { ...part, vocalised: write(all.slice(inner)) },
      { ...surroundings, isAfterProclitic: false },
    );
    return first && second && `${first} ${second}`;
  }
  if (spelling === 'الله') return surroundings.isAfterProclitic ? 'llāh' : 'Allāh';

  const hasArticle = takesArticle(part.upos) && isArticle(all);
  const stem = hasArticle ? afterArticle(all) : all;
  const article = hasArticle ? (surroundings.isAfterProclitic ? 'l-' : 'al-') : '';
  const letters = dropEnding(openWithVowel(stem, part.upos), part, surroundings.isBeforePronoun);
  const latin = romaniseLetters(letters);
  return latin === null ? null : article + (part.upos === 'PROPN' ? capitalise(latin) : latin);
}

/** The shadda of a sun letter says that the article is assimilated, which IJMES does not write: السُّجُون → `al-sujūn`. */
function afterArticle([, lam, next, ...rest]: readonly Letter[]): Letter[] {
  return next ? [{ ...next, isDoubled: lam?.vowel === null ? false : next.isDoubled }, ...rest] : [];
}

/** Where عَبْدُالْوَهَّابِ written as one word goes on with the article; -1 where it does not. */
function findInnerArticle(letters: readonly Letter[]): number {
  const isServant = letters.slice(0, 3).every(({ letter }, at) => letter === 'عبد'[at]);
  return letters.findIndex(({ letter, vowel }, at) => {
    const previous = letters[at - 1]?.vowel;
    if (at < 2 || letter !== 'ا' || vowel !== null) return false;
    const isBoundary = previous === 'u' || previous === 'i' || (previous === 'a' && isServant && at === 3);
    return isBoundary && isArticle(letters.slice(at));
  });
}

/**
 * Gives the alif of hamzat al-waṣl its vowel, which is written only at the start of a word: `a` in الَّذِي, `u` in a verb with u after it
 * (وَاتُّفِقَ), else `i` (ALA-LC 9: romanised also after a prefix, `bi-ihtimām`).
 */
function openWithVowel(letters: readonly Letter[], upos: Upos): Letter[] {
  const [first, second, ...rest] = letters;
  if (first?.letter !== 'ا' || first.vowel !== null || !second) return [...letters];
  const next = [second, ...rest].find(({ vowel }) => vowel)?.vowel;
  const isRelative = upos === 'PRON' && second.letter === 'ل';
  const vowel = isRelative ? 'a' : upos === 'VERB' && next === 'u' ? 'u' : 'i';
  // اللَّذَانِ is written with both lāms, and said with the doubled one.
  const isTwice = isRelative && second.vowel === null && rest[0]?.letter === 'ل' && rest[0].isDoubled;
  return [{ ...first, vowel }, ...(isTwice ? rest : [second, ...rest])];
}

/** `ʿabd` → `ʿAbd`. */
function capitalise(latin: string): string {
  return latin.replace(/^[ʿʾ]?./u, (start) => start.toUpperCase());
}

function write(letters: readonly Letter[]): string {
  return letters.map(({ letter, marks }) => letter + marks).join('');
}
