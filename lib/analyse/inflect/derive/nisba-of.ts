import { letterCount } from '../nominal/find-paradigm';
import { withoutArticle } from '../nominal/without-article';

/** A rule for a word's end; the first that matches is taken. `null`: no nisba can be told. */
interface NisbaRule {
  end: RegExp;
  becomes: string | null;
  applies?: (word: string) => boolean;
  /** A word and its nisba. */
  example: readonly [string, string | null];
}

/** In order: Wright I, §249–262, and newspaper usage for foreign places. Shadda and its vowel stand as NFC has them. */
export const nisbaRules: readonly NisbaRule[] = [
  { end: /يّ$/u, becomes: 'يّ', example: ['عَرَبِيّ', 'عَرَبِيّ'] },
  { end: /ِيَّة$/u, becomes: 'ِيّ', example: ['السُّعُودِيَّة', 'سُعُودِيّ'] },
  { end: /[ِْ]يَا$/u, becomes: 'ِيّ', example: ['سُورِيَا', 'سُورِيّ'] },
  { end: /َ(\u0651?)اة$/u, becomes: 'َ$1وِيّ', example: ['حَيَاة', 'حَيَوِيّ'] },
  { end: /َ(\u0651?)[ةا]$/u, becomes: 'ِ$1يّ', example: ['مَكَّة', 'مَكِّيّ'] },
  { end: /َ(\u0651?)ى$/u, becomes: 'َ$1وِيّ', applies: isShort, example: ['مَعْنَى', 'مَعْنَوِيّ'] },
  { end: /َ(\u0651?)ى$/u, becomes: 'ِ$1يّ', example: ['مُسْتَشْفَى', 'مُسْتَشْفِيّ'] },
  { end: /اء$/u, becomes: 'ائِيّ', applies: hasRadicalHamza, example: ['قَضَاء', 'قَضَائِيّ'] },
  { end: /اء$/u, becomes: 'اوِيّ', example: ['صَحْرَاء', 'صَحْرَاوِيّ'] },
  { end: /[أؤء]$/u, becomes: 'ئِيّ', example: ['جُزْء', 'جُزْئِيّ'] },
  { end: /ُ\u0651?و$/u, becomes: null, example: ['طُوكْيُو', null] },
  { end: /ِ(\u0651?)ي$/u, becomes: 'َ$1وِيّ', example: ['مَاضِي', 'مَاضَوِيّ'] },
  { end: /\u0651$/u, becomes: 'ِّيّ', example: ['الْأُرْدُنّ', 'أُرْدُنِّيّ'] },
  { end: /$/u, becomes: 'ِيّ', example: ['مِصْر', 'مِصْرِيّ'] },
];

/** The adjective of a noun or a place by the rules, for one that does not list it: `مِصْر` → `مِصْرِيّ`, `الْقَاهِرَة` → `قَاهِرِيّ`; `null` where there is no rule. */
export function nisbaOf(noun: string): string | null {
  const word = withoutArticle(noun) ?? noun;
  const rule = nisbaRules.find(({ end, applies }) => end.test(word) && (applies?.(word) ?? true));
  return rule?.becomes == null ? null : word.replace(rule.end, rule.becomes);
}

function isShort(word: string): boolean {
  return letterCount(word) <= 4;
}

/** Without its root: short words (قَضَاء) and masdars (إِنْشَاء) against صَحْرَاء. */
function hasRadicalHamza(word: string): boolean {
  return letterCount(word) <= 4 || /^[إا]ِ/u.test(word);
}
