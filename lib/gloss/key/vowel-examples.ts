import type { VowelId } from '../../model/transliteration-key';

/** For each vowel a word that has it: the vowel on a line for its letter, the word, its meaning. */
export const vowelExamples: Readonly<
  Record<VowelId, readonly [vowel: string, word: string, english: string]>
> = {
  fatha: ['ـَ', 'NOUN بَلَد', 'country'],
  kasra: ['ـِ', 'NOUN عِلْم', 'science'],
  damma: ['ـُ', 'NOUN حُكْم', 'rule'],
  longA: ['ـَا', 'NOUN سَلَام', 'peace'],
  longI: ['ـِي', 'NOUN وَزِير', 'minister'],
  longU: ['ـُو', 'NOUN حُدُود', 'borders'],
  maksura: ['ـَى', 'NOUN مَبْنَى', 'building'],
  dagger: ['ـٰ', 'DET هٰذَا PronType=Dem', 'this'],
  ay: ['ـَيْ', 'NOUN بَيْت', 'house'],
  aw: ['ـَوْ', 'NOUN يَوْم', 'day'],
  tanwin: ['ـًا', 'ADV أَيْضًا', 'also'],
};
