import { foldForId } from '../../arabic/fold-for-id';

/** Words whose و is their own and no conjunction; their forms with other endings are told by their beginning. */
const beginnings = (
  'وزير وزار وزراء وفد وفود وفاة وفيات وثيق وثائق وصول وقف وحد وكال وكيل وكلاء وسط وساط وسيط وسائل وسيل وجه واشنطن واقع وادي ' +
  'وارسو والد والي ولاي ولاد ولي وضع وعد وعود وعي ورش ورق ورد وراء وصف وصي وظيف وظائف وفق وقت وقود وقائع وقوع ويكي ويلي وول ' +
  'وست ويند وهم وباء وبائ وتر وتير وداع وديع وريث ورث وزن وسام وشاح وطن وليد وائل وفر وقاي وحش وحيد وجب وجود وجد واح واجب واجه ' +
  'وارد وارث واضح واق واعد وصل وتس واتس وشيك ولاء وقفة ويل وعكة وهج وعر وشم ورم وتد وتين'
)
  .split(' ')
  .map(foldForId);

/** The same by length, so that a word is looked up once for each length and not compared with all of them. */
const lengths = [...new Set(beginnings.map(({ length }) => length))];
const known: ReadonlySet<string> = new Set(beginnings);

/** What may follow a short beginning; with more it is another word (`وقف`, `وقفز`). */
const ending = /^(?:ا|ه|ي|يه|ات|ان|ين|يا|ون|تها|ها|هم|هما|تي)?$/;

/**
 * Tells whether the و at the start of a folded word is a letter of it, and no “and”: `وزير` `وصول` → true; `واضاف` → false.
 *
 * Cross-heads hardly ever begin with “and”, paragraphs often do. Words without و at their start: true.
 */
export function isOwnWaw(word: string): boolean {
  return (
    !word.startsWith('و') ||
    lengths.some(
      (length) => known.has(word.slice(0, length)) && (length > 3 || ending.test(word.slice(length))),
    )
  );
}
