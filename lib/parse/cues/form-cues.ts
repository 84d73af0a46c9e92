import { firstWords } from '../lines/first-words';
import type { LineShape } from '../lines/line-shape';
import { type Cue, matching, matchingFolded, opening } from './cue';
import { isFurniture, isLabel } from './phrases';
import { agency } from './words';

const agencyAlone = new RegExp(`^(?:(?:${agency})(?: |$))+(?:ارشيف|ارشيفيه)?$`);

function isAgencyAlone(shape: LineShape): boolean {
  return agencyAlone.test(firstWords(shape, Math.max(shape.words.length, opening)));
}

/** Lines that hold nothing to read, the agency's end matter, and what the page adds. */
export const formCues: readonly Cue[] = [
  {
    name: 'no-letters',
    role: 'separator',
    weight: 12,
    line: ['odd-start'],
    examples: ['***', '-----', '• • •', 'ـــــــــ', '* * *'],
    counterexamples: ['1', 'و'],
    applies: ({ text }) => text.length <= 2_000 && !/(?!ـ)[\p{L}\p{N}]/u.test(text),
  },
  {
    name: 'the-end',
    role: 'signature',
    weight: 9,
    examples: ['(النهاية)', '- انتهى -', '(انتهى) م ع', 'انتهى/ ص ك', '( النهاية ) م ع / ن ب'],
    counterexamples: ['انتهى الاجتماع دون اتفاق', 'نهاية عصر'],
    applies: matching(
      /^[([]\s*(?:النهاية|انتهى|إنتهى|انتهى\.)\s*[)\]].{0,30}$|^[-–/]*\s*انتهى\s*[-–./]?.{0,12}$/u,
    ),
  },
  {
    name: 'initials',
    role: 'signature',
    weight: 8,
    line: ['odd-start'],
    examples: ['م ع / ن ب', 'م.و / ل.ع', 'ر.ش/س.ب', 'أ.ح', '/ع.ك'],
    counterexamples: ['د. أ. محمد', 'أ ب ت'],
    applies: ({ text }) =>
      /^[/(\s-]*\p{L}{1,2}(?:\s*[.\s]\s*\p{L}){0,2}\.?(?:\s*[/\-–]\s*\p{L}{1,2}(?:\s*[.\s]\s*\p{L}){0,2}\.?){1,3}\s*[)/]*$/u.test(
        text,
      ) || /^\/?\s*\p{L}(?:\.\s?\p{L}){1,2}\.?\s*\/?$/u.test(text),
  },
  {
    name: 'agency-code',
    role: 'signature',
    weight: 9,
    examples: ['كونا 121530 جمت ديس 23', 'وام/أحمد/121530', 'قنا 1530'],
    counterexamples: ['الكويت - كونا: قال الوزير'],
    applies: matching(/^(?:كونا|وام|قنا|واس|بنا|بترا|وات|واج|سانا)\s?[\s/].{0,24}\d{3,6}.{0,30}$/u),
  },
  {
    name: 'agency-time',
    role: 'signature',
    weight: 6,
    examples: ['1530 جمت', '14:20 ت م', 'واس // 15:30 ت م'],
    counterexamples: ['حتى الساعة 18:20 (ت.غ).'],
    applies: matching(/^.{0,12}\d{2}:?\d{2}\s*(?:جمت|ت\s?\.?\s?[مغ])\.?\s*$/u),
  },
  {
    name: 'page-furniture',
    role: 'boilerplate',
    weight: 7,
    words: { most: 16 },
    examples: [
      'شارك هذا الخبر',
      'طباعة',
      'الوسوم: الكويت، البحرين',
      'جميع الحقوق محفوظة © 2024',
      'اشترك في النشرة البريدية',
      'مدة القراءة: 4 دقائق',
      'آخر تحديث: الثلاثاء 12 مايو 2024',
      'تاريخ النشر: 9 مايو 2025',
      'تابعونا على تويتر',
      '0 تعليق',
      'حجم الخط',
    ],
    counterexamples: ['شارك الوزير في الاجتماع الذي عقد أمس في العاصمة', 'طباعة العملة'],
    applies: ({ shape }) => isFurniture(shape.words),
  },
  {
    name: 'write-to-us',
    role: 'boilerplate',
    weight: 9,
    examples: [
      'للتواصل مع القسم الثقافي: thaqafa@majalla-example.com',
      'لمتابعة آخر الأخبار اشتركوا في خدمة الأخبار العاجلة',
      'أنجز هذا التحقيق بدعم من برنامج منح الصحافة البيئية.',
    ],
    counterexamples: ['دعا الوزير إلى التواصل مع المواطنين'],
    applies: matchingFolded(
      /^(?:للتواصل|لمتابعه (?:اخر|احدث|كل)|للاشتراك|لارسال|راسلنا|اكتبوا|لابداء (?:رايكم|الراي)|هذه الماده |نشر هذا (?:المقال|النص|التقرير|الخبر)|انجز هذا|(?:اعد|نفذ) هذا (?:التحقيق|التقرير)|هذا (?:المقال|التحقيق|التقرير|الخبر) )|^.{0,60}(?:اشتركوا في|راسلونا) /,
    ),
  },
  {
    name: 'desk-names',
    role: 'signature',
    weight: 8,
    line: ['odd-start'],
    examples: ['(إعداد سمر الخطيب للنشرة العربية - تحرير وائل نجم)', '(تغطية صحفية: علي - تحرير سمر)'],
    counterexamples: ['إعداد خطة جديدة للنقل'],
    applies: matching(/^\((?:إعداد|تغطية|كتابة|تحرير|شارك في التغطية|ترجمة)\s.{3,120}\)\.?$/u),
  },
  {
    name: 'copyright-sign',
    role: 'boilerplate',
    weight: 6,
    words: { most: 20 },
    examples: ['© 2024 صحيفة المرفأ', 'المرفأ 2024 ©'],
    applies: ({ text }) => /©|\(c\)|جميع الحقوق محفوظة/iu.test(text),
  },
  {
    name: 'share-links',
    role: 'boilerplate',
    weight: 7,
    examples: ['Facebook Twitter WhatsApp', 'فيسبوك تويتر واتساب', 'Twitter', '#الكويت #البحرين'],
    counterexamples: ['أعلنت شركة فيسبوك عن أرباحها'],
    applies: matching(
      /^(?:(?:facebook|twitter|whatsapp|telegram|linkedin|email|x|messenger|copy link|share|tweet|print|فيسبوك|فيس بوك|تويتر|واتساب|واتس آب|تلغرام|تيليجرام|تليجرام|لينكد إن|ماسنجر|إكس|انستغرام|بريد إلكتروني|طباعة|نسخ الرابط)[\s|،,/•·]*)+$|^(?:#[\p{L}\p{N}_]+[\s،,|]*)+$/iu,
    ),
  },
  {
    name: 'not-arabic',
    role: 'boilerplate',
    weight: 6.5,
    words: { most: 12 },
    examples: ['spot_img', 'TT', 'Alsumaria Tv', 'https://www.example.com/news'],
    counterexamples: ['الوكالة الفرنسية (AFD)', '2024', 'Getty Images'],
    applies: ({ text, shape }) =>
      shape.arabic < 0.2 && !/getty|reuters|afp|\bAP\b|EPA|istock|shutterstock/iu.test(text),
  },
  {
    name: 'how-long-ago',
    role: 'boilerplate',
    weight: 7,
    words: { fewest: 2, most: 3 },
    examples: ['قبل 3 ساعات', 'منذ 15 دقيقة', 'منذ ساعة'],
    counterexamples: ['قبل 3 ساعات من الافتتاح', 'منذ عام والأسعار ترتفع'],
    applies: matchingFolded(
      /^(?:قبل|منذ)(?: [\d٠-٩]{1,3})? (?:ثانيه|ثوان|ثواني|دقيقه|دقائق|دقيقتين|ساعه|ساعات|ساعتين|يوم|يومين|ايام)$/,
    ),
  },
  {
    name: 'clock-and-date-stamp',
    role: 'boilerplate',
    weight: 7,
    words: { most: 12 },
    examples: ['2023-02-20 | 07:32', 'اليوم, 15:02', 'سياسة 3-04-2023, 15:18 | --', '12/05/2024 10:30'],
    counterexamples: ['الأربعاء 12 مايو 2021', 'الاتحاد 2-1 الجونة'],
    applies: ({ text }) =>
      /\d{1,4}\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{1,4}.*\d{1,2}:\d{2}|^(?:اليوم|أمس)[،,]\s*\d{1,2}:\d{2}$/u.test(
        text,
      ),
  },
  {
    name: 'agency-alone',
    role: 'credit',
    weight: 5,
    examples: ['رويترز', '(أ ف ب)', '(كونا)', 'الأناضول', '(رويترز)'],
    counterexamples: ['الكويت - كونا:', 'نقلت رويترز عن مسؤول'],
    applies: ({ shape }) => isAgencyAlone(shape),
  },
  {
    name: 'name-in-brackets',
    role: 'credit',
    weight: 6,
    words: { most: 3 },
    line: ['odd-start'],
    examples: ['(الساحل)', '(من المصدر)'],
    counterexamples: ['(النهاية)', '(إعداد سمر الخطيب للنشرة العربية - تحرير وائل نجم)', 'الساحل'],
    applies: ({ text }) => /^\((?!\s*(?:النهاية|انتهى))[^()]+\)\.?$/u.test(text),
  },
  {
    name: 'agency-after-text',
    role: 'signature',
    weight: 6,
    examples: ['قال الوزير كذا وكذا في المؤتمر الذي عقد أمس.\n▸--(بترا)'],
    counterexamples: ['▸(بترا)\nقال الوزير كذا وكذا في المؤتمر الذي عقد أمس.'],
    applies: ({ shape, index, page }) => page.last >= 0 && index > page.last && isAgencyAlone(shape),
  },
  {
    name: 'under-signature',
    role: 'signature',
    weight: 9,
    words: { most: 6 },
    examples: ['(النهاية)\n▸14/05/2024 1530', '(النهاية)\n▸م ن ع'],
    counterexamples: ['(النهاية)\n▸اقرأ أيضا: عنوان خبر آخر'],
    applies: ({ shape, labelled }) =>
      labelled(-1)?.role === 'signature' &&
      shape.words.every((each) => /^\d+$/.test(each) || each.length <= 3),
  },
  {
    name: 'photo-credit',
    role: 'credit',
    weight: 7,
    words: { most: 9 },
    examples: [
      'تصوير: وسيم الطرابلسي',
      'صورة: وات / أرشيف',
      'المصدر: صحيفة الشاهد',
      'عدسة: علي',
      'Getty Images',
      'تصوير :',
      'UN News',
    ],
    counterexamples: ['تصوير فيلم جديد في المدينة القديمة', 'صورة تذكارية للوفدين'],
    applies: ({ text }) =>
      /^[([]?\s*(?:تصوير|صورة|الصورة|الصور|صور|عدسة|مصدر الصورة|المصدر|مصدر)\s*[:/–-]|^(?:تصوير)\s+\p{L}+\s+\p{L}+$|getty|reuters|\bafp\b|\bepa\b|istock|shutterstock|^UN News|^\(?AP\)?$|^(?:الصورة )?من الأرشيف$|^\(?(?:صورة )?(?:أرشيفية|ارشيفية|أرشيف)\)?$/iu.test(
        text,
      ),
  },
  {
    name: 'archive-mark',
    role: 'caption',
    weight: 6.5,
    words: { fewest: 4, most: 30 },
    examples: [
      'وزير الداخلية خلال زيارة سابقة (أرشيفية)',
      'جانب من الاقتراع بأحد المراكز (أ.ف.ب)',
      'مبنى البورصة في العاصمة - أرشيف',
    ],
    counterexamples: ['(أرشيفية)', 'الرباط 14 ماي (ومع) – قال الوزير'],
    applies: ({ text }) =>
      /\((?:تصوير|عدسة|صورة|الصورة)\s?[:：].{2,40}\)$|[([–\-/]\s*(?:صورة\s)?(?:أرشيفية|ارشيفية|أرشيف|الأرشيف|من الأرشيف|رويترز|أ\s?\.?\s?ف\s?\.?\s?ب|أ\s?\.?\s?ب|إ\s?\.?\s?ب\s?\.?\s?أ|الأناضول|كونا|واس|وام|بنا|غيتي|Getty|AFP|Reuters|AP)\.?\s*[)\]]?\.?$/iu.test(
        text,
      ),
  },
  {
    name: 'caption-word',
    role: 'caption',
    weight: 4,
    words: { most: 22 },
    examples: [
      'جانب من حفل الافتتاح بساحة الرباط',
      'صورة تذكارية للوفدين',
      'فيديو.. لحظة خروج ألسنة اللهب من نوافذ المخزن',
      'من اليمين: علي وأحمد',
      'لقطة من المباراة',
    ],
    counterexamples: ['جانب من المباحثات تناول ملف الحدود، وأكد الوزير أهمية التعاون.'],
    applies: ({ text, shape }) =>
      shape.ending !== 'colon' &&
      shape.ending !== 'stop' &&
      /^(?:جانب من|صورة (?!:)|لقطة (?:من|ل)|لحظة |في الصورة|من (?:حفل|جلسة|مباراة|اجتماع|لقاء|مراسم|فعاليات|افتتاح|عرض) |من اليمين|من اليسار|مشهد (?:من|عام)|فيديو\s*[.:…]|في[ـ]*دي[ـ]*و[ـ]*\s*[.:…]|فرحة |صورة أرشيفية|صورة جوية|الصورة )/u.test(
        text,
      ),
  },
  {
    name: 'read-also',
    role: 'related',
    weight: 10,
    words: { most: 60 },
    examples: [
      'اقرأ أيضا: عنوان خبر آخر',
      'إقرأ ايضاً:شركة الطاقة',
      'للمزيد',
      'شاهد أيضا:سقوط أمطار رعدية',
      'موضوعات متعلقة',
      'الأخبار المتعلقة',
      'مواضيع ذات صلة',
      'أهم الاخبار',
      'طالع أيضا: أسعار الذهب',
      'قد يهمك: أسعار الذهب',
      'لمزيد من الأخبار اضغط هنا',
    ],
    counterexamples: ['شاهد أيضا الوزير معرض الصور وأشاد بالفنانين.', 'المزيد من الوقت'],
    // A sentence may begin so, too: then it has no colon, and a full stop.
    applies: ({ shape, text }) =>
      !(shape.ending === 'stop' && !text.slice(0, 40).includes(':') && shape.words.length > 5) &&
      isLabel(shape.words),
  },
  {
    name: 'watch',
    role: 'related',
    weight: 5,
    words: { most: 30 },
    examples: [
      'شاهد.. ملخص وأهداف مباراة سيراميكا',
      'شاهد بالفيديو:عريس يحتفل بزفافه',
      'بالصور.. افتتاح المعرض',
      'شـــاهد.. أول تعليق من المطرب',
      'طالع: أسعار الذهب',
      'إقرأ: أسعار الذهب',
    ],
    counterexamples: ['شاهد عيان: رأيت كل شيء', 'شاهد الجمهور المباراة'],
    applies: ({ text }) =>
      /^(?:شاهد|شاهدوا|بالفيديو|بالصور|صور|فيديو|طالع|إقرأ|اقرأ|بالأسماء|بالفيديو والصور|شاهد بالفيديو|شاهد بالصور)\s*[.:…|]/u.test(
        text.replaceAll('ـ', ''),
      ),
  },
  {
    name: 'links-of-page',
    role: 'related',
    weight: 5,
    examples: ['اضغط هنا لمتابعة التغطية', 'تفاصيل أكثر على الرابط'],
    applies: matchingFolded(/^(?:اضغط هنا|انقر هنا|لمتابعه التغطيه|تفاصيل اكثر)/),
  },
];
