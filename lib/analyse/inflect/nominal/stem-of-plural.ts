import type { Stem } from '../stem';
import { findParadigm, letterCount } from './find-paradigm';
import { isDiptotePlural } from './is-diptote-plural';
import type { SlotPlan } from './make-slot';
import { masculinePluralOfMaqsura } from './paradigms/alif';
import { femininePlural, masculinePlural } from './paradigms/consonant';
import { shape } from './shapes';
import { stemOf } from './stem-of';

const brokenInTaa = shape('أَCْCَات', 'CِCَات');
const brokenInNun = shape('CُCُون');

/**
 * The stem of a plural that is listed whole: broken (`وُزَرَاء`, `كُتُب`, `مَبَانِي`), or sound though its singular does not show it (`سَنَوَات`,
 * `بَنُون`).
 */
export function stemOfPlural(plural: string, root: string | null, plan: SlotPlan): Stem {
  if (isSoundFeminine(plural, root)) return stemOf(plural, femininePlural, plan);
  if (isSoundMasculine(plural)) return stemOf(plural, masculinePlural, plan);
  if (letterCount(plural) > 4 && plural.endsWith('وْن')) return stemOf(plural, masculinePluralOfMaqsura, plan);
  const kind = { declension: declensionOf(plural), gender: 'm', root, isForeign: false } as const;
  return stemOf(plural, findParadigm(plural, kind), plan);
}

/** Whether a plural is one that the lexicon names by its ending alone. */
export function isSoundPlural(plural: string): boolean {
  return plural === 'ون' || plural === 'ات';
}

/** Not where ت is a radical: `أَصْوَات` from صوت. */
function isSoundFeminine(plural: string, root: string | null): boolean {
  if (!/(?:َ\u0651?ا|آ)ت$/u.test(plural)) return false;
  return !((root === null || root.endsWith('ت')) && brokenInTaa.test(plural));
}

function isSoundMasculine(plural: string): boolean {
  return /ُ\u0651?ون$/u.test(plural) && !brokenInNun.test(plural);
}

/** `قُرًى` and `أَيْدٍ` take tanwīn; `مَرْضَى`, `قَضَايَا` and what has the shape of a diptote do not. */
function declensionOf(plural: string): 'diptote' | 'triptote' {
  const last = plural.at(-1);
  if (last === 'ى') return letterCount(plural) > 3 ? 'diptote' : 'triptote';
  return last === 'ا' || isDiptotePlural(plural) ? 'diptote' : 'triptote';
}
