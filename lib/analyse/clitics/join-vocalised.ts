import type { ProcliticRun } from './proclitics';
import type { AttachedPronoun } from './pronouns';

const sukun = '\u0652';
const shadda = '\u0651';
const kasra = '\u0650';
const sunLetters = 'تثدذرزسشصضطظلن';
const shortVowel = /[\u064E\u064F\u0650]\u0651?$/;
const endsInI = /(?:\u0650\u0651?|\u0650ي|\u064Eي\u0652|ي\u0652)$/;

/** Writes ال before a vocalised word: `شَعْب` → `الشَّعْب`, `قَمَر` → `الْقَمَر`, `اِتِّفَاق` → `الِاتِّفَاق`. */
export function withArticle(word: string, lam = 'ل', alif = 'ا'): string {
  const [first = '', second = ''] = word;
  if (first === 'ا' && /[\u064E\u064F\u0650]/.test(second)) return `${alif}${lam}${kasra}ا${word.slice(2)}`;
  if (!sunLetters.includes(first)) return `${alif}${lam}${sukun}${word}`;
  if (word[2] === shadda || word[1] === shadda) return `${alif}${lam}${word}`;
  // In NFC the vowel stands before its shadda.
  return shortVowel.test(second) || second === sukun
    ? `${alif}${lam}${first}${second === sukun ? '' : second}${shadda}${word.slice(2)}`
    : `${alif}${lam}${first}${shadda}${word.slice(1)}`;
}

/** Takes the vowel off a hamzat al-waṣl, as after a clitic: `اِسْتِخْدَام` → `اسْتِخْدَام`. */
function withoutWaslVowel(word: string): string {
  return word[0] === 'ا' && /[\u064E\u064F\u0650]/.test(word[1] ?? '') ? `ا${word.slice(2)}` : word;
}

/** Writes proclitics before a vocalised word: و, ل and ال with `شَعْبِ` → `وَلِلشَّعْبِ`. */
export function joinProclitics({ parts, hasArticle, sharesLam }: ProcliticRun, word: string): string {
  if (parts.length === 0) return hasArticle ? withArticle(word) : word;
  const before = parts.map(({ vocalised }) => vocalised).join('');
  if (!hasArticle) return before + withoutWaslVowel(word);
  if (sharesLam)
    return `${before}${word[0]}${word[2] === shadda ? '' : (word[1] ?? '') + shadda}${word.slice(2)}`;
  return before + withArticle(word, 'ل', parts.at(-1)?.form === 'ل' ? '' : 'ا');
}

/** Writes a pronoun after a vocalised word: `وِزَارَتِ` and ه → `وِزَارَتِهِ`; before ي the case vowel goes: `كِتَابُ` → `كِتَابِي`. */
export function joinPronoun(word: string, { vocalised, afterI, form }: AttachedPronoun): string {
  if (form !== 'ي') return word + (endsInI.test(word) ? afterI : vocalised);
  if (shortVowel.test(word)) return word.replace(/[\u064E\u064F\u0650](\u0651?)$/, '\u0650$1ي');
  return word + (/[اىوي]\u0652?$/.test(word) ? afterI : vocalised);
}
