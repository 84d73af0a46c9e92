import type { BoundarySite } from './boundary-site';
import { isSpeechVerb, opensAfterPause, opensSentence } from './narrative-verbs';
import { continuing } from './punctuation-kinds';

/** One reason to end a sentence at a terminator, or not to. */
export interface BoundaryRule {
  name: string;
  ends: boolean;
  /** Texts in which the rule decides, ` ‖ ` where sentences part. */
  examples: readonly [string, ...string[]];
  applies: (site: BoundarySite) => boolean;
}

/**
 * When a terminator ends its sentence: the first rule that applies decides. At the end of a block none is asked.
 *
 * The rules follow tests/fixtures/articles/README.md, *Sentences*. Each asks what is soonest known first: a site looks up what it is
 * asked, and nothing else.
 */
export const boundaryRules: readonly BoundaryRule[] = [
  {
    name: 'nothing said yet',
    ends: false,
    examples: ['... قال كذا', '؟ قال كذا'],
    applies: ({ words }) => words === 0,
  },
  {
    name: 'comma, semicolon or colon follows',
    ends: false,
    examples: ['«ماذا حدث؟»، قال الرجل', 'قال إلخ.، ثم مضى', 'سأل كم؟: ثلاثة'],
    applies: ({ next }) => next !== '' && continuing.includes(next),
  },
  {
    name: 'remark in brackets',
    ends: false,
    examples: ['قال إنه بريء (!) ثم مضى', 'قال (...) ثم مضى'],
    applies: ({ isRemark }) => isRemark,
  },
  {
    name: 'number of a list',
    ends: false,
    examples: ['1. تعزيز التعاون', '٢. تعزيز التعاون', 'قال كذا. ‖ 3. تعزيز التعاون', '12.تعزيز التعاون'],
    applies: (site) => site.mark === 'stop' && site.words === 1 && /^\p{Nd}{1,3}$/u.test(site.before),
  },
  {
    name: 'abbreviation, and a new sentence opens',
    ends: true,
    examples: ['مع شركة الصناعات ش.م.ك. ‖ وأضاف كذا', 'عام 300 ق.م. ‖ وكانت المدينة كبيرة'],
    applies: (site) => site.mark === 'stop' && site.isAbbreviated && opensSentence(site.after),
  },
  {
    name: 'abbreviation',
    ends: false,
    examples: [
      'قال د. محمد العلي',
      'قال أ.د. محمد العلي',
      'قال د.محمد العلي',
      'زار م. أحمد ود. علي',
      'ص.ب. 123 الكويت',
      'شركة الصناعات ش.م.ك. وشركة النقل ش.م.ك. معا',
      'عام 300 ق.م. تقريبا',
      'Dr. John F. Kennedy',
    ],
    applies: (site) => site.mark === 'stop' && site.isAbbreviated,
  },
  {
    name: 'name with a dot',
    ends: false,
    examples: ['تقنية ASP.NET الجديدة', 'منصة .NET الجديدة', 'كتب Node.js كذا'],
    applies: (site) =>
      site.mark === 'stop' &&
      !site.isSpaced &&
      /^[A-Za-z0-9]/.test(site.after) &&
      /^[A-Za-z0-9]?$/.test(site.before.slice(0, 1)),
  },
  {
    name: 'ellipsis, and a new sentence opens',
    ends: true,
    examples: [
      'لا أعرف... ‖ وأضاف كذا',
      'انطفأت الأضواء… ‖ ثم مضى إلى بيته',
      '«أربعة لكل هؤلاء... ‖ هل تتخيلون ذلك؟»',
      'قال: «لا أعرف…» ‖ وأكدت كذا',
    ],
    applies: (site) =>
      site.mark === 'ellipsis' &&
      (opensSentence(site.after) || (site.quotation === null && opensAfterPause(site.after))),
  },
  {
    name: 'ellipsis within the sentence',
    ends: false,
    examples: ['قال إنه... لا يعرف', 'الكويت والبحرين.. تعاون أمني', 'لا… لا أعرف', 'قال «نحن...» ثم سكت'],
    applies: ({ mark }) => mark === 'ellipsis',
  },
  {
    name: 'quoted speech goes on with a verb of saying',
    ends: false,
    examples: [
      '«ماذا حدث؟» سأل الرجل',
      'سأله: «ماذا حدث؟» فأجاب: «لا شيء»',
      '«كفى!» صرخت المرأة',
      '"لن نقبل." قال الوزير',
      'سأل: «لماذا؟» قال: «لا أدري»',
    ],
    applies: (site) => site.quotation !== null && isSpeechVerb(site.after),
  },
  {
    name: 'question or exclamation quoted within the sentence',
    ends: false,
    examples: ['فاز فيلم «أين أنت؟» بالجائزة', 'تساءل «إلى متى؟» في إشارة إلى الحرب'],
    applies: (site) =>
      site.mark === 'exclamation' &&
      site.quotation === 'within' &&
      site.after !== '' &&
      !opensSentence(site.after),
  },
  {
    name: 'question or exclamation with more of its quoted speech to come',
    ends: false,
    examples: ['سأل: «ماذا حدث؟ ومن فعلها؟». ‖ ولم يجبه أحد', 'قال: "آه! نسيت" ثم مضى'],
    applies: (site) => site.mark === 'exclamation' && site.isQuoted,
  },
  {
    name: 'question or exclamation with a remark in brackets',
    ends: false,
    examples: ['حوار: من يملك بياناتك؟ (القاعة 2)'],
    applies: ({ mark, next }) => mark === 'exclamation' && next === '(',
  },
  {
    name: 'terminator',
    ends: true,
    examples: [
      'قال كذا. ‖ وأضاف كذا.',
      'ماذا حدث؟ ‖ لا نعرف!',
      'What now? ‖ قال كذا',
      'قال.‖وأضاف',
      'في عام 2020.‖وأضاف',
      'ماذا؟! ‖ لا أحد يعرف',
      'قال: «نعم.» ‖ وأضاف كذا',
      'قال: «نعم. ‖ لا نقبل» ثم مضى',
      'قال: «من هذا؟ ‖ ثم مضى',
      'قال: «نعم؟» ‖ الجواب لا',
      'قال (نعم.) ‖ وأضاف كذا',
      'قال "نعم". ‖ وأضاف كذا',
      'قال كذا . ‖ وأضاف كذا',
      'فاز فيلم «أين أنت؟» ‖ وأضاف كذا',
      'بلغ 3.5 مليون. ‖ وأضاف كذا',
    ],
    applies: () => true,
  },
];

/** Finds the rule that decides at a site. */
export function decideBoundary(site: BoundarySite): BoundaryRule {
  for (const rule of boundaryRules) {
    if (rule.applies(site)) return rule;
  }
  throw new RangeError('The last rule applies everywhere');
}
