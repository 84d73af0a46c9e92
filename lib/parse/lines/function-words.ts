import { foldForId } from '../../arabic/fold-for-id';

/** Words that say nothing of what a text is about. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'من في فى إلى عن على مع بعد قبل عند لدى منذ خلال حول بين أمام ضد دون حتى أو أم ثم بل لكن غير إن أن كان كانت يكون قد لقد ' +
    'لا لم لن ما ماذا هل كيف لماذا متى أين من هو هي هم هذا هذه ذلك تلك الذي التي الذين كل بعض أي كما حيث إذا لو إذ ' +
    'عبر تحت فوق ضمن نحو وفق بسبب أجل عام يوم اليوم أمس غدا أكثر أقل أول أولى ثان آخر جديد جديدة كبير كبيرة عدد ' +
    'سنة شهر أسبوع ساعة مليون ألف مئة مليار أحد واحد واحدة اثنين ثلاثة أربعة خمسة أيضا فقط به بها له لها فيه فيها منها عليه عليها'
  )
    .split(' ')
    .map(foldForId),
);

/**
 * Tells whether a folded word tells what a text is about: no preposition, particle, pronoun, common quantity or number.
 *
 * `التعاون` → true; `على` `وفي` `12` → false.
 */
export function isContentWord(word: string): boolean {
  if (word.length < 3 || /^\d/.test(word)) return false;
  return !functionWords.has(word) && !(/^[وف]/.test(word) && functionWords.has(word.slice(1)));
}
