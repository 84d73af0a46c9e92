import { foldForId } from '../../arabic/fold-for-id';

/** Phrases with which a line begins (`opening`), or that fill it (`whole`); `#` stands for a number. */
interface Phrases {
  opening: readonly string[];
  whole: readonly string[];
}

/** What pages add around a text. */
const furniture: Phrases = {
  opening: [
    ...['شارك', 'شاركها', 'شاركه', 'مشاركة', 'انشر', 'أرسل', 'حفظ', 'اطبع'].flatMap((verb) =>
      [
        'هذا',
        'هذه',
        'على',
        'عبر',
        'الخبر',
        'المقال',
        'المقالة',
        'الموضوع',
        'الصفحة',
        'الرابط',
        'مع',
        'أصدقائك',
      ].map((object) => `${verb} ${object}`),
    ),
    'نسخ الرابط',
    'انسخ الرابط',
    'رابط مختصر',
    'تكبير الخط',
    'تصغير الخط',
    'الوسوم',
    'وسوم',
    'كلمات مفتاحية',
    'الكلمات المفتاحية',
    'كلمات دلالية',
    'الكلمات الدلالية',
    'هاشتاق',
    'هاشتاج',
    'جميع الحقوق',
    'كل الحقوق',
    'حقوق النشر',
    'حقوق الطبع',
    'اشترك',
    'اشتركوا',
    'تابعونا',
    'تابعنا',
    'تابعوا',
    'تابع أحدث',
    'تابع آخر',
    'تابع قناتنا',
    'تابع صفحتنا',
    'انضم إلى قناتنا',
    'حمل التطبيق',
    'حمل تطبيق',
    'مدة القراءة',
    'وقت القراءة',
    'زمن القراءة',
    '# دقائق قراءة',
    '# دقيقة قراءة',
    '# دقائق للقراءة',
    'قراءة # دقائق',
    'قراءة # دقيقة',
    'آخر تحديث',
    'تم التحديث',
    'تحديث',
    'تاريخ النشر',
    'تاريخ التحديث',
    'وقت النشر',
    'نشر في',
    'نشر بتاريخ',
    'نشر يوم',
    'حجم الخط',
    '# حجم الخط',
    '# تعليق',
    '# تعليقات',
    'التعليقات',
    'تعليقات',
    'أضف تعليق',
    'أضف تعليقا',
    'اترك تعليقا',
    'لا توجد تعليقات',
    '# مشاهدة',
    'عدد المشاهدات',
    'هل أعجبك',
    'قيم المقال',
    'قيم الخبر',
    'مساحة إعلانية',
    'استمع إلى',
    'استمع للمقال',
  ],
  whole: [
    'شارك',
    'مشاركة',
    'طباعة',
    'اطبع',
    'استمع',
    'الرئيسية',
    'القائمة',
    'بحث',
    'إعلان',
    'إعلانات',
    'العلامات',
    'الأكثر قراءة',
  ],
};

/** What points to other stories. */
const labels: Phrases = {
  opening: [
    ...['اقرأ', 'واقرأ', 'اقرأوا', 'اقرئي', 'شاهد', 'شاهدوا', 'طالع', 'تابع', 'اسمع', 'انظر'].flatMap(
      (verb) => ['أيضا', 'المزيد', 'كذلك', 'في هذا'].map((rest) => `${verb} ${rest}`),
    ),
    ...[
      'موضوعات',
      'الموضوعات',
      'مواضيع',
      'المواضيع',
      'أخبار',
      'الأخبار',
      'مقالات',
      'تقارير',
      'روابط',
      'قصص',
    ].flatMap((noun) =>
      ['ذات صلة', 'متعلقة', 'المتعلقة', 'مرتبطة', 'المرتبطة', 'مشابهة', 'أخرى', 'قد تهمك', 'مختارة'].map(
        (rest) => `${noun} ${rest}`,
      ),
    ),
    'للمزيد',
    'لمزيد من',
    'لقراءة المزيد',
    'لمتابعة المزيد',
    'لمشاهدة',
    'ذات صلة',
    'قد يهمك',
    'قد يعجبك',
    'ربما يهمك',
    'الأكثر قراءة',
    'أهم الأخبار',
    'اقرأ من',
    'اقرأ عن',
    'اقرأ تفاصيل',
    'اقرأ التفاصيل',
    'اقرأ المقال',
    'خبر متعلق',
    'خبر ذو صلة',
    ...['من', 'في', 'عن', 'حول'].flatMap((of) =>
      ['الأخبار', 'أخبار', 'هذا', 'القصص', 'الموضوعات'].map((noun) => `المزيد ${of} ${noun}`),
    ),
    'نرشح لك',
    'نرشح لكم',
    'اخترنا لك',
    'اخترنا لكم',
    'قصص مقترحة',
    'تغطية خاصة',
    'تغطية متواصلة',
    'يمكنك أيضا',
  ],
  whole: ['مزيد', 'المزيد', 'مختارات', 'آخر الأخبار', 'أحدث الأخبار', 'عاجل الآن'],
};

/** Makes of phrases what tells them: the words with which they begin, so that hardly a line is tried further, and a pattern. */
function compile({ opening, whole }: Phrases): { first: ReadonlySet<string>; pattern: RegExp } {
  const fold = (phrase: string) => phrase.split('#').map(foldForId).join('\\d+ ').trim();
  const first = new Set([...opening, ...whole].map((phrase) => fold(phrase).split(' ')[0] ?? ''));
  const pattern = new RegExp(
    `^(?:(?:${opening.map(fold).join('|')})(?: |$)|(?:${whole.map(fold).join('|')})$)`,
  );
  return { first, pattern };
}

function begins(
  { first, pattern }: ReturnType<typeof compile>,
  words: readonly string[],
  most: number,
): boolean {
  const [word = ''] = words;
  return (first.has(word) || /^\d/.test(word)) && pattern.test(words.slice(0, most).join(' '));
}

const furniturePhrases = compile(furniture);
const labelPhrases = compile(labels);

/** Tells a line that the page added: `الوسوم: الكويت` `آخر تحديث: ...` `3 دقائق قراءة` → true. Words are folded. */
export function isFurniture(words: readonly string[]): boolean {
  return begins(furniturePhrases, words, 16);
}

/** Tells a line that points to other stories: `اقرأ أيضا: ...` `موضوعات ذات صلة` → true. Words are folded. */
export function isLabel(words: readonly string[]): boolean {
  return begins(labelPhrases, words, 8);
}
