import type { Upos } from '../model/gloss';
import type { Letter } from './letters';

/** Only these take the article; in others ال is of the word itself (الَّذِي, الْتَقَى). */
const nominals: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'DET', 'X']);

/** Letters that the ل of the article is assimilated to in speech. */
export const sunLetters = 'تثدذرزسشصضطظلن';

/** Tells whether a part of speech may begin with the article: a noun, and no verb. */
export function takesArticle(upos: Upos): boolean {
  return nominals.has(upos);
}

/**
 * Tells whether vocalised letters begin with the article: a bare alif and ل, with sukūn before a moon letter (الْأَمْن), bare before
 * a doubled sun letter (السُّجُون), with kasra before hamzat al-waṣl (الِاتِّفَاق).
 */
export function isArticle([alif, lam, next]: readonly Letter[]): boolean {
  if (alif?.letter !== 'ا' || lam?.letter !== 'ل' || !next || lam.isDoubled) return false;
  if (alif.vowel !== null && alif.vowel !== 'a') return false;
  const isSun = sunLetters.includes(next.letter);
  if (lam.vowel === '') return !isSun;
  if (lam.vowel === 'i') return next.letter === 'ا';
  return lam.vowel === null && isSun && next.isDoubled;
}
