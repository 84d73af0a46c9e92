import { isFemininePerfect, isJoinedVerb, isNarrativeVerb, isSayingVerb, isStrictVerb } from '../cues/verbs';
import { isOwnWaw } from '../cues/waw-words';

/** Words and pairs of words with which a report goes on, folded. Hardly a cross-head begins with one. */
const connectives =
  /^(?:اما|كما|ثم|لكن|لكنه|لكنها|ولكن|غير ان|الا ان|بل|لذلك|ولذلك|وبذلك|ومع ذلك|من جهته|من جهتها|من جانبه|من جانبها|وفي|وعن|وعلي|ومن|ولا|ولم|ولن|وهو|وهي|وهذا|وهذه|وقد|وكان|وبعد|وقبل|فيما|بينما|حيث|اذ|وذلك|وعقب|وخلال|وحول|وبحسب|وبشان|وقتها|جاء ذلك|ياتي ذلك|يذكر ان|يشار الي|وبدوره|بدوره|وبدورها|وكل|بهذه|بهذا|هكذا|وهكذا|واذا|وان|وانه|قالها|قالته|قالتها|واما|وحسب|ووفقا|ووفق|وبين|ومنذ|وعندما|وحين|وحتي|ولعل|وليس|وليست|واضاف|وتساءل|وتسائل|ولما|وهنا|ومع|ورغم|وعلي) /;

/**
 * Tells a line that reads as a sentence of a report and not as a headline, by its first words.
 *
 * `وصدر الحكم وسط حراسة أمنية مشددة` → true; `أما سد نبهانة فقد توقف` → true; `تفاصيل الواقعة` → false.
 */
export function readsAsSentence(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (goesOn(words)) return true;
  return isSayingVerb(first) || words.slice(1, 6).some(isStrictVerb);
}

/** Tells a line that begins with a connective or with و and a verb: `كما أشار` `وصدر الحكم` → true; `قال` → false. */
export function goesOn(words: readonly string[]): boolean {
  return (
    !isOwnWaw(words[0] ?? '') ||
    isJoinedVerb(words[0] ?? '') ||
    connectives.test(`${words.slice(0, 3).join(' ')} `)
  );
}

/** Tells a line that begins with a verb of a report, with or without و: `انتقلت قوة` → true; `تشكيل الفريق` → false. */
export function beginsWithVerb(words: readonly string[]): boolean {
  const [first = ''] = words;
  return isJoinedVerb(first) || isSayingVerb(first) || isNarrativeVerb(first) || isFemininePerfect(first);
}
