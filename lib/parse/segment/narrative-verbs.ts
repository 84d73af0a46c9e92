import { foldForId } from '../../arabic/fold-for-id';

/** Verbs with which quoted speech goes on after its own question or exclamation mark: `«ماذا حدث؟» سأل الرجل`. */
const speech: ReadonlySet<string> = toSet(
  'قال قالت قالا قالوا يقول تقول سأل سألت سألوا يسأل تسأل تساءل تساءلت تساءلوا يتساءل تتساءل أجاب أجابت يجيب تجيب ' +
    'رد ردت يرد ترد هتف هتفت هتفوا يهتف صرخ صرخت صرخوا يصرخ صاح صاحت صاحوا يصيح همس همست علق علقت كتب كتبت غرد غردت ' +
    'نادى نادت تمتم تمتمت ختم ختمت استفسر استفسرت عقب عقبت',
);

/** Verbs with which a report takes its next step, without their و. */
const steps: ReadonlySet<string> = toSet(
  'قال أضاف أكد أوضح أشار ذكر تابع لفت بين شدد صرح أعلن أعرب أفاد نقل أردف استطرد استدرك اعتبر رأى نفى كشف حذر دعا ' +
    'طالب ناقش بحث استعرض تناول التقى استقبل شارك حضر جاء كان قد بلغ سجل ارتفع انخفض تراجع وصل غادر عقد وقع واصل ' +
    'تواصل انطلق بدأ انتهى جرى تم سأل رد أجاب علق ختم اختتم يذكر يشار ينتظر يتوقع تأتي يأتي تشير تشهد يشهد',
);

/** Words that in the middle of a sentence would hardly follow an ellipsis. */
const afterPause: ReadonlySet<string> = toSet('ثم هل ماذا لماذا كيف متى أين كان كانت كانوا');

function toSet(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(foldForId));
}

/** Tells whether a word is a verb of saying that takes up what was said: `سأل` `فرد` → true; `وسأل` → false. */
export function isSpeechVerb(word: string): boolean {
  const folded = foldForId(word);
  return speech.has(folded) || (folded.startsWith('ف') && speech.has(folded.slice(1)));
}

/** Tells whether a word opens a new sentence of a report: و and a narrative verb. `وأضافت` → true; `وزير` `قال` → false. */
export function opensSentence(word: string): boolean {
  const folded = foldForId(word);
  if (!folded.startsWith('و')) return false;
  const verb = folded.slice(1);
  return steps.has(verb) || (/(?:ت|ا|وا)$/.test(verb) && steps.has(verb.replace(/(?:ت|ا|وا)$/, '')));
}

/** Tells whether a word, after an ellipsis, opens a new sentence without any conjunction: `هل` → true; `تعاون` → false. */
export function opensAfterPause(word: string): boolean {
  return afterPause.has(foldForId(word));
}
