import { firstWords } from '../lines/first-words';
import type { LineShape } from '../lines/line-shape';
import { type Cue, matchingFolded, type Site } from './cue';

/** How a sentence begins that narrates, denies, points or speaks to somebody, folded. A cross-head names its matter. */
const openings = {
  negated: /^[وف]?(?:لم|لن|ليس|ليست|لست|لسنا|ليسوا) /,
  pointing:
    /^[وف]?(?:هنا|هناك|هنالك|هذه|هذا|ذلك|تلك|هؤلاء) (?!ما |ابرز|اهم|هو |هي |التفاصيل|القصه|السبب|الاسباب)/,
  pronoun: /^[وف]?(?:نحن|انا|انت|انتم|انه|انها|انهم|اننا|اني|انني|هو|هي|هم|كلنا|كلهم|كلها) /,
  being:
    /^[وف]?(?:كان|كانت|كنا|كنت|كانوا|بات|باتت|صار|صارت|اصبح|اصبحت|ظل|ظلت|ما زال|ما زالت|لا يزال|لا تزال) /,
  consequence: /^ف(?:ال|قد |لم |لا |هو |هي |هذا |هذه )/,
  address:
    /^(?:ايها|ايتها|يا|اصحاب (?:المعالي|السمو|السعاده|الفخامه)|معالي|سياده|سعاده|السيدات والساده|الاخوه وال\p{L}+|حضرات)(?: |$)/u,
};

/** The same, in the first six words: what a speaker says of himself or to others. */
const firstOrSecondPerson =
  / (?:[رعسفتنشقاكذدبو]\p{L}{1,3}تم|كنتم|لكم|عليكم|بكم|ترون|تعرفون|تعلمون|تظنون|دعونا|سنوافيكم) /u;

const { address, ...narrating } = openings;
const narratingOpenings = Object.values(narrating);

const opensAddress = matchingFolded(address);

/** The last answer: the cues that ask for it are asked one after another about each line. */
let last: { shape: LineShape; answer: boolean } | null = null;

function narrates({ shape }: Site): boolean {
  if (last?.shape !== shape) {
    const line = `${firstWords(shape, 8)} `;
    const answer =
      narratingOpenings.some((opening) => opening.test(line)) || firstOrSecondPerson.test(` ${line}`);
    last = { shape, answer };
  }
  return last.answer;
}

/** Tells a line that nothing but quoted speech fills and whose words hardly come again in what follows. */
function isSpeechOfItsOwn({ shape, cohesion }: Site): boolean {
  return shape.quotation === 'whole' && cohesion.words >= 3 && cohesion.ahead < 0.3;
}

/** Short lines that are sentences of the text all the same: many papers set each sentence by itself, some without its full stop. */
export const sentenceCues: readonly Cue[] = [
  {
    name: 'narrates',
    role: 'heading',
    weight: -2.5,
    examples: [
      'لم يجب الوزير عن السؤال',
      'هنا بدأت الحكاية',
      'نحن شعب لا ينسى',
      'فالإفراط في الأدوية يضر الكلى',
      'هل رأيتم مثل هذا من قبل؟',
    ],
    // What is quoted narrates by nature: `«كنا نعود بالصناديق ملأى»` may well stand over its section.
    counterexamples: [
      'هذا ما قاله الوزير',
      'لا خطر من الموجات',
      'هذه أبرز البنود',
      'كاني بطل الدوري',
      '«كنا نعود بالصناديق ملأى»',
    ],
    applies: (site) => site.shape.quotation !== 'whole' && narrates(site),
  },
  {
    name: 'narrates',
    role: 'related',
    weight: -2.5,
    examples: ['لم يجب الوزير عن السؤال'],
    counterexamples: ['الوزير: لن نتراجع عن القرار'],
    applies: narrates,
  },
  {
    name: 'narrates',
    role: 'paragraph',
    weight: 1,
    examples: ['لم يجب الوزير عن السؤال'],
    counterexamples: ['أهمية التعاون'],
    applies: narrates,
  },
  {
    name: 'salutation',
    role: 'paragraph',
    weight: 5,
    words: { most: 8 },
    examples: ['أيها الإخوة والأخوات', 'أصحاب المعالي والسعادة،', 'معالي الأمين العام،'],
    counterexamples: ['معاليه في زيارة رسمية', 'يابان جديدة'],
    applies: (site) => Boolean(opensAddress(site)),
  },
  {
    name: 'speech-of-its-own',
    role: 'heading',
    weight: -1,
    line: ['quoted'],
    examples: [
      '▸«لا نريد صدقة، نريد عملا كريما»\nعلى رصيف الميناء القديم يجلس الصيادون منذ الفجر في انتظار قرار لا يأتي من العاصمة البعيدة.',
    ],
    counterexamples: [
      '▸«نريد عملا كريما»\nيقول الصيادون إنهم يريدون عملا كريما لا صدقة، ويجلسون منذ الفجر في انتظار قرار لا يأتي.',
    ],
    applies: isSpeechOfItsOwn,
  },
  {
    name: 'ordinal-before-text',
    role: 'heading',
    weight: 5,
    words: { most: 9 },
    examples: [
      'تمر النوبة بثلاث مراحل.\n▸أولا: ما قبل النوبة\nتظهر قبل ساعات من النوبة علامات مختلفة، منها التعب والعصبية وتغير المزاج والصداع.',
    ],
    counterexamples: [
      'قرر المجلس ما يلي:\n▸أولا: إقرار الموازنة\nثانيا: تأجيل الانتخابات\nثالثا: تعيين المدير',
    ],
    applies: (site) => {
      const next = site.near(1);
      return (
        /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)/.test(site.text) &&
        site.shape.ending !== 'stop' &&
        next?.shape.isText === true
      );
    },
  },
  {
    name: 'short-for-a-headline',
    role: 'related',
    weight: -2.5,
    words: { most: 4 },
    examples: ['نصائح قبل الانطلاق', 'توصيات للسائقين'],
    counterexamples: ['الأرصاد تحذر من شبورة كثيفة', 'اقرأ أيضا:\n▸أسعار الذهب'],
    applies: ({ labelled }) => labelled(-1)?.role !== 'related',
  },
  {
    name: 'stands-over-text',
    role: 'related',
    weight: -1.5,
    words: { most: 6 },
    examples: [
      'اقرأ أيضا:\nالأرصاد تحذر من شبورة كثيفة على الطرق\n▸من هم الأكثر عرضة؟\nيعد كبار السن والأطفال ومرضى القلب أكثر الناس عرضة للمضاعفات بحسب أطباء المركز في العاصمة الذين تحدثوا إلينا.',
    ],
    counterexamples: ['اقرأ أيضا:\n▸الأرصاد تحذر من شبورة\nقال كذا.'],
    applies: ({ near, labelled }) => {
      if (!near(1)?.shape.isText) return false;
      const label = labelled(-1);
      return label?.role !== 'related' || label.shape.words.length > 5;
    },
  },
];
