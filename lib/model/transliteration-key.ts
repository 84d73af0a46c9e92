/** The alphabet in its order, by Unicode's names, and hamza, which is no letter of it. */
export const letterIds = [
  'alef',
  'beh',
  'teh',
  'theh',
  'jeem',
  'hah',
  'khah',
  'dal',
  'thal',
  'reh',
  'zain',
  'seen',
  'sheen',
  'sad',
  'dad',
  'tah',
  'zah',
  'ain',
  'ghain',
  'feh',
  'qaf',
  'kaf',
  'lam',
  'meem',
  'noon',
  'heh',
  'waw',
  'yeh',
  'hamza',
] as const;
export type LetterId = (typeof letterIds)[number];

/** Short, long and joined vowels, and the ending that is heard. */
export const vowelIds = [
  'fatha',
  'kasra',
  'damma',
  'longA',
  'longI',
  'longU',
  'maksura',
  'dagger',
  'ay',
  'aw',
  'tanwin',
] as const;
export type VowelId = (typeof vowelIds)[number];

/** What a reader meets beyond the letters. */
export const keyRuleIds = [
  'article',
  'sun',
  'prefixes',
  'doubled',
  'feminine',
  'construct',
  'nisba',
  'hamza',
  'wasl',
  'endings',
  'names',
] as const;
export type KeyRuleId = (typeof keyRuleIds)[number];

/** A word or two, vocalised, in Latin letters and in English. */
export interface KeyExample {
  arabic: string;
  latin: string;
  english: string;
}

/** A letter or a vowel and the sign that is written for it. */
export interface KeyRow<Id extends string = string> {
  id: Id;
  arabic: string;
  sign: string;
  example: KeyExample;
}

export interface KeyRule {
  id: KeyRuleId;
  /** What Arabic grammar calls it, in Latin letters; `null` where it has no name for it. */
  term: string | null;
  examples: KeyExample[];
}

/** What the page about the transliteration shows, computed from the transliteration itself. */
export interface TransliterationKey {
  letters: KeyRow<LetterId>[];
  vowels: KeyRow<VowelId>[];
  rules: KeyRule[];
}
