import { cutStem } from '../nominal/cut-stem';
import { findParadigm, type WordKind } from '../nominal/find-paradigm';
import { doubledParadigm } from '../nominal/paradigm';

/**
 * A word with the ة that makes its feminine, or the single one of a collective: `كَبِير` → `كَبِيرَة`, `مُنْتَهِي` → `مُنْتَهِيَة`, `مُسَمَّى` → `مُسَمَّاة`, `شَجَر` → `شَجَرَة`; `null`
 * where no ة can follow.
 */
export function withTaa(word: string, kind: WordKind): string | null {
  const paradigm = findParadigm(word, kind);
  const { text, isDoubled } = cutStem(word, paradigm.cut);
  const [nominative] = (isDoubled ? doubledParadigm(paradigm) : paradigm).feminine?.def?.split(' ') ?? [];
  return nominative ? text + nominative.slice(1, -1) : null;
}
