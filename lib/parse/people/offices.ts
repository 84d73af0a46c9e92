import { foldForId } from '../../arabic/fold-for-id';

/** Nouns with which an office begins, with and without article. */
const offices =
  'وزير وزيرة وكيل وكيلة سفير سفيرة رئيس رئيسة مدير مديرة أمين أمينة نائب نائبة محافظ محافظة مساعد مساعدة مستشار مستشارة عميد عميدة قائد ' +
  'والي عامل قنصل مبعوث مبعوثة مفوض مفوضة ممثل ممثلة منسق منسقة ملحق ملحقة سكرتير سكرتيرة حاكم عضو عضوة نقيب نقيبة مفتي مندوب مندوبة ' +
  'ناظر مراقب مدعي المدعي نائبا آمر معاون معاونة ناطق ناطقة متحدث متحدثة مؤسس مؤسسة خبير خبيرة مشرف مشرفة كاتب كبير أستاذ أستاذة ' +
  'الأمين الأمينة المدير المديرة الرئيس الرئيسة السكرتير السكرتيرة القائم القائمة النائب النائبة الممثل الممثلة المبعوث المبعوثة المنسق المنسقة المتحدث المتحدثة ' +
  'المفوض المفوضة الوكيل الوكيلة القنصل الملحق الكاتب المندوب المندوبة الناطق المفتش مفتش السفير السفيرة المستشار المستشارة مطران ولي';

/** What makes an institution's name go on with its next word, whatever that is: `وزارة` `مجلس` `هيئة`. */
const institutions =
  'وزارة مجلس هيئة مكتب إدارة قطاع شركة جامعة مركز لجنة غرفة محكمة بلدية منطقة محافظة ولاية إقليم مؤسسة معهد كلية بنك صندوق جهاز ديوان قسم شؤون شعبة ' +
  'دائرة وحدة مصلحة نقابة اتحاد جمعية منظمة حزب كتلة قوات قيادة أركان حرس شرطة أمن مديرية وكالة سلطة دولة مملكة جمهورية مدينة مجمع نادي دار بيت ' +
  'فريق بعثة مشروع برنامج حكومة رئاسة أمانة سفارة قنصلية سوق ميناء مطار فرع عام أول بني بن أبو أم آل غير عبد';

// Left out: على, which folded is the name علي.
const prepositions = 'في فى من لدى عن إلى مع';

const toSet = (words: string) => new Set(words.split(' ').map(foldForId));

const officeWords: ReadonlySet<string> = toSet(offices);
const institutionWords: ReadonlySet<string> = toSet(institutions);
const prepositionWords: ReadonlySet<string> = toSet(prepositions);

/** Tells a folded noun with which an office begins: `وزير` `الامين` → true. */
export function isOffice(word: string): boolean {
  return officeWords.has(word);
}

/** Tells a folded word after which the name of an office is not yet complete: `وزاره` `لدي` `مجلس` → true. */
export function isOpen(word: string): boolean {
  const bare = word.replace(/^(?:ول|وب|ل|ب|و)(?=...)/, '');
  return (
    institutionWords.has(word) ||
    institutionWords.has(bare) ||
    prepositionWords.has(word) ||
    officeWords.has(word)
  );
}
