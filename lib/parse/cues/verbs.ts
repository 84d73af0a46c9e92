import { foldForId } from '../../arabic/fold-for-id';

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldForId));
}

/** Verbs of saying, perfect, without conjunction or ending. */
export const sayingVerbs = toSet(`
  قال أضاف أكد أوضح أشار ذكر تابع لفت شدد صرح أعلن أعرب أفاد نقل أردف استطرد استدرك اعتبر رأى نفى كشف حذر دعا طالب
  ناشد نوه أثنى أشاد رحب أبدى عبر تساءل سأل أجاب رد علق عقب ختم اختتم واصل استنكر أدان ندد شكر هنأ وصف اتهم برر زعم ادعى توقع
  رجح أبرز سجل حث انتقد اشترط اقترح روى حكى كتب غرد تحدث تطرق خلص لخص
`);

/** Other verbs with which sentences of a report begin, perfect, without conjunction or ending. */
export const narrativeVerbs = toSet(`
  ناقش بحث استعرض تناول التقى استقبل شارك حضر جاء بلغ سجل ارتفع انخفض تراجع وصل غادر عقد وقع تواصل انطلق بدأ انتهى جرى تم
  قضى صدر برأ تبين انتقل عثر استمع دفع ظل عاد رفع استقبل فرض فصل تلقى سيطر شب نجح فاز خسر تعادل تقدم تأخر دخل خرج طرد أحرز
  أدرك انضم اشتكى امتلأ غنى صعد نزل هبط زاد قل كثر توقف استمر شهد شمل ضم تضمن نص قرر أقر وافق رفض أجل ألغى أطلق أسس افتتح
  دشن نظم زار تفقد وجه كلف عين أحال أمر منع سمح أصيب قتل توفي لقي نقل أسعف ضبط أوقف اعتقل حاول استطاع تمكن استهدف قصف هاجم
  أسفر أدى نتج تسبب خلف ترك باع اشترى دفع حصل نال كسب كان أصبح صار بات أمسى ليس عمل سعى درس طور أنتج صنع بنى هدم حفر زرع
  حصد لعب سدد سجل مرر لجأ هرب فر سقط اندلع انهار غرق احترق انفجر قدر بلغ مثل شكل جسد عكس حمل حقق واجه خصص قدم سلم تسلم منح
  اختار رشح انتخب صوت ترأس قاد اجتمع توجه سافر حل أقام عاش ولد مات رحل ودع استعاد فقد وجد ظن اعتقد علم عرف أدلى طلب احتاج
  استهل اختفى ظهر بدا اكتفى التزم تعهد تجدد تكرر تزايد تصاعد توسع تعرض تضرر تسلل اقتحم أغلق فتح أخلى أجلى هرع سارع لقن
`);

/** Imperfect verbs with which paragraphs, rather than cross-heads, begin. */
export const reportingImperfects = toSet(`
  يقول تقول يضيف تضيف يؤكد تؤكد يوضح توضح يشير تشير يذكر يروي تروي يرى ترى يتابع تتابع يحكي تحكي يشرح تشرح يعتقد تعتقد
  يعد تعد يعتبر تعتبر يأتي تأتي يبلغ تبلغ يعود تعود يجيب تجيب يصف تصف يتذكر تتذكر يقف تقف يضم تضم يشمل تشمل
`);

/** Perfect verbs and particles that are nothing else, so that they tell a sentence wherever they stand. */
const strictVerbs = toSet(`
  ظل ظلت كان كانت انضم انضمت أصبح أصبحت بات باتت أكد أكدت قال قالت أعلن أعلنت بدا عادت جاءت أضاف أوضح ليس ليست فقد قد سوف
  أجاب أجابت توقف توقفت يلتقي أوضحت كشفت كشف أشار أشارت
`);

/** What comes off a verb's end: gender, number, object. */
const endings = /(?:تها|ته|ها|ت|ا|وا|نا|ه|هم)$/;

function isOf(verbs: ReadonlySet<string>, word: string): boolean {
  if (verbs.has(word)) return true;
  const bare = word.replace(endings, '');
  return (
    bare.length > 1 && bare !== word && (verbs.has(bare) || verbs.has(`${bare}ي`) || verbs.has(`${bare}ا`))
  );
}

/** Tells a folded word that is و or ف and a verb of a report: `واضاف` `وصدر` `فقالت` → true; `وزير` `وفد` → false. */
export function isJoinedVerb(word: string): boolean {
  if (!/^[وف]/.test(word) || word.length < 4) return false;
  // و and the ي of the imperfect: hardly a noun begins so.
  if (/^[وف]ي...?/.test(word) && word.length > 4) return true;
  const verb = word.slice(1);
  return isOf(sayingVerbs, verb) || isOf(narrativeVerbs, verb) || reportingImperfects.has(verb);
}

/** Tells a folded verb of saying, without conjunction: `قال` `اكدت` → true. */
export function isSayingVerb(word: string): boolean {
  return isOf(sayingVerbs, word) || reportingImperfects.has(word);
}

/**
 * Tells a folded word that by its form is a perfect verb, feminine: `انتقلت` `رفعت` → true; `بيانات` `توقيت` `الكويت` → false.
 *
 * Nouns that end in a ت of their own are few, and most of them end in `ات` or `يت`.
 */
export function isFemininePerfect(word: string): boolean {
  return (
    /^(?!ال|كبري).+[^اي]ت$/.test(word) &&
    !/^(?:بيت|صوت|وقت|بنت|تحت|موت|سكوت|حوت|ياقوت|قوت|كويت|زيت|انترنت|تابوت|بيروت|سبت|ثابت|صامت|باهت|خافت|لافت|ميت|ثبت|صمت|مقت|سمت|نعت|بحت|منبت|تفاوت|تهافت|فلت|اخت|توت|ملكوت)$/.test(
      word,
    )
  );
}

/** Tells a folded perfect verb of narration, without conjunction: `انتقلت` `رفعت` → true; `تشكيل` → false. */
export function isNarrativeVerb(word: string): boolean {
  return isOf(narrativeVerbs, word);
}

/** Tells a folded word that is a verb and nothing else: `كانت` `فقد` → true; `رد` `عقد` → false. */
export function isStrictVerb(word: string): boolean {
  return strictVerbs.has(word);
}
