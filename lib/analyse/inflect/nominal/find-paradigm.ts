import type { Declension, Gender } from '../../lexicon/entry';
import type { Paradigm } from './paradigm';
import { longAlif, longAlifDiptote, maqsura, maqsuraDiptote } from './paradigms/alif';
import { diptote, invariable, triptote } from './paradigms/consonant';
import { foreignAlif, foreignWaw, foreignYaa } from './paradigms/foreign';
import { feminineHamza, hamzaAfterAlif } from './paradigms/hamza-after-alif';
import {
  hamzaAfterDamma,
  hamzaAfterDoubledWaw,
  hamzaAfterFatha,
  hamzaAfterFathaDiptote,
} from './paradigms/hamza-after-vowel';
import {
  hamzaAfterDiphthongWaw,
  hamzaAfterDiphthongYaa,
  hamzaAfterJoining,
  hamzaAfterLongWaw,
  hamzaAfterLongYaa,
  hamzaAfterParting,
} from './paradigms/hamza-on-line';
import {
  taa,
  taaAfterAlif,
  taaAfterAlifOfName,
  taaAfterAlifOfWaw,
  taaAfterMadda,
  taaOfName,
} from './paradigms/taa';
import { defective, defectiveDiptote } from './paradigms/yaa';

/** What is known of a word beside its letters. */
export interface WordKind {
  declension: Declension | null;
  gender: Gender;
  root: string | null;
  /** Its final ا, و or ي is a foreign vowel, that nothing is done to. */
  isForeign: boolean;
  /** A name in ة takes no tanwīn. */
  isName?: boolean;
}

/** Finds how a word is declined by its last letters, and by what is known of it where they do not tell. */
export function findParadigm(word: string, kind: WordKind): Paradigm {
  const isDiptote = kind.declension === 'diptote';
  if (kind.declension === 'invariable') return findInvariable(word);
  switch (word.at(-1)) {
    case 'ة':
      return findTaa(word, kind);
    case 'ء':
      return findHamza(word, kind);
    case 'أ':
      return isDiptote ? hamzaAfterFathaDiptote : hamzaAfterFatha;
    case 'ؤ':
      return hamzaAfterDamma;
    case 'ى':
      return isMaqsuraDiptote(word, kind) ? maqsuraDiptote : maqsura;
    case 'ا':
      return findAlif(word, kind);
    case 'ي':
      if (isConsonant(word)) break;
      if (kind.isForeign) return foreignYaa;
      return isDiptote ? defectiveDiptote : defective;
    case 'و':
      if (isConsonant(word)) break;
      return foreignWaw;
  }
  return isDiptote ? diptote : triptote;
}

function findInvariable(word: string): Paradigm {
  const last = word.at(-1);
  if (last === 'ا') return foreignAlif;
  if (last === 'ي' && !isConsonant(word)) return foreignYaa;
  return last === 'و' && !isConsonant(word) ? foreignWaw : invariable;
}

/** A final و or ي after sukūn or alif is no vowel: `سَعْي`, `عُضْو`, `شَاي`. */
function isConsonant(word: string): boolean {
  return word.at(-2) === 'ْ' || word.at(-2) === 'ا';
}

function findTaa(word: string, { root, isName = false }: WordKind): Paradigm {
  if (word.endsWith('آة')) return taaAfterMadda;
  if (!word.endsWith('اة')) return isName ? taaOfName : taa;
  if (isName) return taaAfterAlifOfName;
  return root?.endsWith('و') && letterCount(word) <= 4 ? taaAfterAlifOfWaw : taaAfterAlif;
}

function findHamza(word: string, kind: WordKind): Paradigm {
  const [second, last] = [word.at(-3), word.at(-2)];
  if (last === 'ا') return isFeminineHamza(word, kind) ? feminineHamza : hamzaAfterAlif;
  if (last === 'ي') return hamzaAfterLongYaa;
  if (last === 'و') return hamzaAfterLongWaw;
  if (last === '\u0651' || last === 'ُ') return hamzaAfterDoubledWaw;
  if (second === 'ي') return hamzaAfterDiphthongYaa;
  if (second === 'و') return hamzaAfterDiphthongWaw;
  return /[اأدذرزو]/.test(second ?? '') ? hamzaAfterParting : hamzaAfterJoining;
}

/** اء is an ending where the hamza is no radical: صَحْرَاء (صحر), against بِنَاء (بني), سَمَاء (سمو) and the short مَاء (موه). */
function isFeminineHamza(word: string, { declension, gender, root }: WordKind): boolean {
  if (declension) return declension === 'diptote';
  return root === null ? gender === 'f' : letterCount(word) > 4 && !/[ءوي]$/u.test(root);
}

/** Feminines like ذِكْرَى and elatives like أَعْلَى take no tanwīn; short ones like رَحًى do. */
function isMaqsuraDiptote(word: string, { declension, gender }: WordKind): boolean {
  if (declension) return declension === 'diptote';
  return (gender === 'f' && letterCount(word) > 3) || /^أَ.ْ.َى$/u.test(word);
}

function findAlif(word: string, { declension, isForeign }: WordKind): Paradigm {
  if (isForeign) return foreignAlif;
  return declension === 'diptote' || word.endsWith('يَا') ? longAlifDiptote : longAlif;
}

/** Letters without their marks, in a text that has no others: `قَنَاة` → 4. */
export function letterCount(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x064b || code > 0x0652) count += 1;
  }
  return count;
}
