import fc from 'fast-check';

/** Pieces that news is made of, and pieces that break parsers. */
const pieces = [
  'قال الوزير إن الخطة جاهزة للتنفيذ في العام المقبل.',
  'أهمية التعاون الأمني',
  'وأضاف: «لن نتراجع». ثم مضى!',
  'حضر اللقاء من الجانب الكويتي وكيل الوزارة اللواء علي الدواس، وعدد من القيادات.',
  'من المتوقع أن تعقد الجلسة غدا.',
  'يذكر أن المشروع بدأ عام ٢٠٢٠.',
  'اقرأ أيضا: عنوان خبر آخر',
  '- بند أول',
  '1. تغيير المحرك:',
  'القاهرة 23 13',
  '***',
  'م ع / ن ب',
  '«نعم»',
  'د. أحمد',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u200f',
  '\u202b',
  '\u200c',
  '\u0000',
  '\ud83d',
  '\udc00',
  '😀',
  'ـــــ',
  '\u064b\u0651',
  'ﻛﺘﺎﺏ',
  'فی کتاب',
  'Reuters',
  'https://example.com/خبر?x=1',
  '20٢٤',
  '؟',
  ':',
  '"',
  '»',
  '(',
];

/** Text in the manner of news, with what real pages and broken files put into it. */
export const newsLike = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Any string at all: every code unit, lone surrogates among them. */
export const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

/** A paragraph that stands on its own. */
export const paragraph = fc
  .tuple(fc.constantFrom('تفقد', 'زار', 'افتتح', 'دشن'), fc.nat(1_000_000))
  .map(([verb, number]) => `${verb} المحافظ المشروع رقم ${number} في جولة ميدانية شملت أحياء المدينة كلها.`);
