import { isOpen } from './offices';
import { readRank } from './read-rank';
import type { ListWord } from './read-words';

/**
 * Tells where an office ends and the rank or name of its holder begins, as an index: the length when nobody is named.
 *
 * `وكيل وزارة الداخلية اللواء علي` → 3; `المدير العام لهيئة الغذاء يعقوب العوضي` → 4; `محافظ بني سويف` → 3. An office is
 * a construct: it goes on with articles, prepositions and the words that name institutions; a name begins where, the
 * construct being complete, a word without article follows, and another word after it.
 */
export function splitOffice(words: readonly ListWord[], joined: boolean): number {
  let isComplete = false;
  for (let at = joined ? 1 : 1; at < words.length; at++) {
    const { folded } = words[at] as ListWord;
    if (readRank(words, at) > 0 && isComplete) return at;
    const goesOn =
      /^(?:ال|لل|وال|ولل|بال|وبال|كال)/.test(folded) ||
      /^ل(?:شؤون|شئون|قطاع|هيئ|وزار|مجلس|رئيس|شرك|مكتب|دول|مدين|منطق)/.test(folded) ||
      isOpen(folded);
    if (isComplete && !goesOn) {
      if (/^و/.test(folded) && words.length - at <= 1) isComplete = true;
      else if (words.length - at >= 2) return at;
    }
    isComplete = !isOpen(folded);
  }
  return words.length;
}
