import type { LetterId } from '../../model/transliteration-key';

/** For each letter a word of news that has it: the letter, the word as a gloss file has it, its meaning. */
export const letterExamples: Readonly<
  Record<LetterId, readonly [letter: string, word: string, english: string]>
> = {
  alef: ['ا', 'NOUN مَجَال', 'field'],
  beh: ['ب', 'NOUN بَلَد', 'country'],
  teh: ['ت', 'NOUN تَقْرِير', 'report'],
  theh: ['ث', 'NOUN ثَقَافَة', 'culture'],
  jeem: ['ج', 'NOUN جَلْسَة', 'session'],
  hah: ['ح', 'NOUN حُكُومَة', 'government'],
  khah: ['خ', 'NOUN خَبَر', 'news item'],
  dal: ['د', 'NOUN دَوْلَة', 'state'],
  thal: ['ذ', 'NOUN ذَهَب', 'gold'],
  reh: ['ر', 'NOUN رَئِيس', 'president'],
  zain: ['ز', 'NOUN زِيَارَة', 'visit'],
  seen: ['س', 'NOUN سَلَام', 'peace'],
  sheen: ['ش', 'NOUN شَعْب', 'people'],
  sad: ['ص', 'NOUN صَحِيفَة', 'newspaper'],
  dad: ['ض', 'NOUN ضَرُورَة', 'necessity'],
  tah: ['ط', 'NOUN طَرِيق', 'road'],
  zah: ['ظ', 'NOUN ظَرْف', 'circumstance'],
  ain: ['ع', 'NOUN عَدَد', 'number'],
  ghain: ['غ', 'NOUN غَرْب', 'west'],
  feh: ['ف', 'NOUN فِكْرَة', 'idea'],
  qaf: ['ق', 'NOUN قَانُون', 'law'],
  kaf: ['ك', 'NOUN كِتَاب', 'book'],
  lam: ['ل', 'NOUN لَجْنَة', 'committee'],
  meem: ['م', 'NOUN مُدِير', 'director'],
  noon: ['ن', 'NOUN نَتِيجَة', 'result'],
  heh: ['ه', 'NOUN هَدَف', 'goal'],
  waw: ['و', 'NOUN وَزِير', 'minister'],
  yeh: ['ي', 'NOUN يَوْم', 'day'],
  hamza: ['ء', 'NOUN مَسْؤُول', 'official'],
};
