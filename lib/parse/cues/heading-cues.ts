import { isText } from '../lines/is-text';
import { type Cue, matchingFolded, type Site } from './cue';
import { leadsIn } from './list-cues';
import { isJoinedVerb, isNarrativeVerb, isSayingVerb } from './verbs';

function nextIsText(site: Site): boolean {
  const next = site.near(1);
  return next !== undefined && isText(next.shape);
}

function isListed(site: Site, distance: number): boolean {
  const role = site.near(distance)?.role;
  return role === 'item' || role === 'row';
}

/** Cross-heads: told by what follows and by what comes again, as much as by form. */
export const headingCues: readonly Cue[] = [
  {
    name: 'few-words',
    role: 'heading',
    weight: 1.2,
    examples: ['أهمية التعاون الأمني'],
    counterexamples: ['ما زالت مسائل أساسية كثيرة دون جواب واضح من الحكومة التي تقود البلاد'],
    applies: ({ shape }) => shape.words.length > 0 && shape.words.length <= 9,
  },
  {
    name: 'many-words',
    role: 'heading',
    weight: -1.5,
    examples: [
      'لم تغير الأمطار المسجلة نهاية الأسبوع والتي تراوحت بين ثمانية وعشرين مليمترا من الوضع شيئا يذكر',
    ],
    counterexamples: ['أهمية التعاون الأمني'],
    applies: ({ shape }) => shape.words.length > 14,
  },
  {
    name: 'too-many-words',
    role: 'heading',
    weight: -3,
    examples: [
      'لم تغير الأمطار المسجلة نهاية الأسبوع والتي تراوحت بين ثمانية وعشرين مليمترا من الوضع شيئا يذكر في الولايات الخمس التي تعاني من الشح منذ سنوات',
    ],
    counterexamples: ['أهمية التعاون الأمني'],
    applies: ({ shape }) => shape.words.length > 20,
  },
  {
    name: 'no-end-mark',
    role: 'heading',
    weight: 0.8,
    examples: ['أهمية التعاون الأمني', '«نزرع على أمل ونحصد على ألم»'],
    counterexamples: ['قال كذا.', 'ومنها:'],
    applies: ({ shape }) => shape.ending === 'none',
  },
  {
    name: 'no-end-mark-where-others-have',
    role: 'heading',
    weight: 0.8,
    examples: ['▸أهمية التعاون\nيعد التعاون الأمني بين البلدين ركيزة أساسية للاستقرار.'],
    applies: ({ shape, page }) => shape.ending === 'none' && page.stopped > 0.7,
  },
  {
    name: 'question',
    role: 'heading',
    weight: 1.6,
    examples: ['ما الذي لا يزال غامضا؟', 'هل كان المخزن مرخصا ?'],
    counterexamples: ['وسأله القاضي عما إذا كان يرغب في الحديث عن تفاصيل الواقعة كما رواها الشهود؟'],
    applies: ({ shape }) => shape.ending === 'question' && shape.words.length <= 13,
  },
  {
    name: 'stop',
    role: 'heading',
    weight: -4,
    examples: ['وفرضت القوات كردونا.', 'نعم،'],
    counterexamples: ['أهمية التعاون', 'من يفرغ البحر؟'],
    applies: ({ shape }) => shape.ending === 'stop' || shape.ending === 'comma',
  },
  {
    name: 'text-follows',
    role: 'heading',
    weight: 1.6,
    examples: ['▸أهمية التعاون\nيعد التعاون الأمني بين البلدين ركيزة أساسية للاستقرار.'],
    counterexamples: ['▸أهمية التعاون\nالسودان'],
    applies: nextIsText,
  },
  {
    name: 'quotation-follows',
    role: 'heading',
    weight: 1,
    examples: ['▸رد الإدارة\n«تبعا لطلبكم تفيدكم الإدارة بأن المصالح كثفت المراقبة»'],
    applies: (site) => site.near(1)?.shape.quotation === 'whole' && site.near(1)?.role !== 'heading',
  },
  {
    name: 'list-follows',
    role: 'heading',
    weight: 1.4,
    examples: ['▸التبديلات\n- خروج طه ونزول حسين\n- خروج ناصر ونزول سيف'],
    applies: (site) => isListed(site, 1) && !isListed(site, -1) && site.shape.marker === null,
  },
  {
    name: 'list-ends-and-another-begins',
    role: 'heading',
    weight: 1.6,
    examples: ['القاهرة 23 13\nبنها 23 13\n▸مدن الشمال\nدمياط 20 10\nطنطا 20 10'],
    applies: (site) =>
      isListed(site, -1) && isListed(site, 1) && site.shape.row === null && site.shape.marker === null,
  },
  {
    name: 'nothing-follows',
    role: 'heading',
    weight: -4,
    examples: ['قال كذا.\n▸أهمية التعاون'],
    counterexamples: ['▸أهمية التعاون\nقال كذا.'],
    applies: (site) => site.index > site.page.last && !isListed(site, 1),
  },
  {
    name: 'stands-before-a-short-line',
    role: 'heading',
    weight: -1.4,
    examples: ['▸أهمية التعاون\nالسودان'],
    counterexamples: ['▸أهمية التعاون\n«هما كل ما أملك»'],
    applies: (site) => {
      const next = site.near(1);
      return (
        next !== undefined &&
        !isText(next.shape) &&
        !isListed(site, 1) &&
        next.shape.quotation !== 'whole' &&
        next.shape.ending === 'none' &&
        next.shape.marker === null
      );
    },
  },
  {
    name: 'leads-in',
    role: 'heading',
    weight: -3,
    examples: ['وجاء فى منطوق الحكم ما يلى:', 'ومن بينها', 'وقال المدير الفني للاتحاد:'],
    counterexamples: ['ما يطالب به البحارة:', 'صحة القلب:'],
    applies: ({ shape, block }) =>
      leadsIn(block) &&
      (shape.ending !== 'colon' ||
        shape.words.length > 6 ||
        isVerbal(shape.words) ||
        /(?:^| )(?:يلي|كالتالي|كالاتي|التالي|الاتي|قائلا|بينها|ابرزها|هي)$/.test(shape.words.join(' '))),
  },
  {
    name: 'after-lead-in',
    role: 'heading',
    weight: -3,
    examples: ['وقال المدير الفني للاتحاد:\n▸اللاعبون نفذوا التعليمات'],
    counterexamples: ['وانتهى اللقاء.\n▸شوط أول متكافئ'],
    applies: (site) =>
      leadsIn(site.near(-1)) && site.near(-1)?.role !== 'heading' && site.near(-1)?.role !== 'related',
  },
  {
    name: 'begins-with-joined-verb',
    role: 'heading',
    weight: -3.5,
    examples: ['وصدر الحكم وسط حراسة أمنية مشددة', 'وأضاف الوزير أن الزيارة ناجحة'],
    counterexamples: ['وزير الخارجية في بغداد', 'وفد أوروبي'],
    applies: ({ shape }) => isJoinedVerb(shape.words[0] ?? ''),
  },
  {
    name: 'begins-with-connective',
    role: 'heading',
    weight: -3,
    examples: [
      'أما سد نبهانة فقد توقف عن الضخ تماما',
      'كما أشار إلى الملف',
      'ولم يجب النزل على أسئلتنا',
      'ثم عادت هيئة المحكمة',
    ],
    counterexamples: ['أمانة العاصمة', 'ما بعد الحرب'],
    applies: matchingFolded(
      /^(?:اما|كما|ثم|لكن|ولكن|غير ان|الا ان|بل|لذلك|ولذلك|وبذلك|ومع ذلك|من جهته|من جهتها|من جانبه|من جانبها|وفي|وعن|وعلي|ومن|ولا|ولم|ولن|وهو|وهي|وهذا|وهذه|وقد|وكان|وبعد|وقبل|فيما|بينما|حيث|اذ|وذلك|وعقب|وخلال|وحول|وبحسب|وبشان|وقتها|جاء ذلك|ياتي ذلك|يذكر ان|يشار الي|وبدوره|بدوره|وبدورها|وكل) /,
    ),
  },
  {
    name: 'begins-with-saying',
    role: 'heading',
    weight: -1.8,
    examples: ['قال الوزير إن الخطة جاهزة', 'أكد الجانبان أهمية التنسيق'],
    counterexamples: ['تأكيد على أهمية التنسيق', 'بيان الوزارة'],
    applies: ({ shape }) => isSayingVerb(shape.words[0] ?? ''),
  },
  {
    name: 'begins-with-perfect-verb',
    role: 'heading',
    weight: -1,
    examples: ['انتقلت قوة من المباحث', 'رفعت الجلسة ساعتين'],
    counterexamples: ['تشكيل الاتحاد', 'يتواصل تقسيط مياه الشرب'],
    applies: ({ shape }) =>
      isNarrativeVerb(shape.words[0] ?? '') ||
      (/^.{3,}ت$/.test(shape.words[0] ?? '') && isVerbal(shape.words)),
  },
  {
    name: 'verb-in-second-place',
    role: 'heading',
    weight: -1,
    examples: ['المتهم الثانى ظل صامتا طوال الجلسة', 'في خريف 2022 انضم إليهم'],
    counterexamples: ['أهمية التعاون الأمني بين البلدين'],
    applies: ({ shape }) => shape.words.slice(1, 5).some((word) => strictVerbs.has(word)),
  },
  {
    name: 'reported-clause',
    role: 'heading',
    weight: -1,
    examples: ['أكد أن الزيارة ناجحة', 'وقالت إن الخطة جاهزة'],
    counterexamples: ['أهمية التعاون', 'إن غدا لناظره قريب'],
    applies: ({ shape }) =>
      shape.words
        .slice(1)
        .some(
          (word, at) =>
            /^ان(?:ه|ها|هم)?$/.test(word) && isSayingVerb((shape.words[at] ?? '').replace(/^[وف](?=..)/, '')),
        ),
  },
  {
    name: 'comes-again-ahead',
    role: 'heading',
    weight: 1.6,
    examples: ['▸مكافحة الجريمة المنظمة\nركزت المناقشات على مكافحة الجريمة المنظمة في البلدين وسبل التعاون.'],
    counterexamples: ['▸أسعار الأضاحي\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.'],
    applies: ({ cohesion }) => cohesion.ahead >= 0.5,
  },
  {
    name: 'comes-partly-again-ahead',
    role: 'heading',
    weight: 0.7,
    examples: ['▸مكافحة الجريمة الإلكترونية\nركزت المناقشات على مكافحة التهريب في البلدين وسبل التعاون.'],
    counterexamples: ['▸أسعار الأضاحي\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.'],
    applies: ({ cohesion }) => cohesion.ahead >= 0.25,
  },
  {
    name: 'comes-again-nowhere',
    role: 'heading',
    weight: -2,
    examples: [
      '▸حجز ثلاثة أطنان من الدقيق المدعم بصفاقس\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    counterexamples: ['▸أرقام مفزعة\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.'],
    applies: ({ cohesion }) => cohesion.words >= 4 && cohesion.anywhere < 0.2,
  },
  {
    name: 'heading-word',
    role: 'heading',
    weight: 1.2,
    examples: [
      'تفاصيل الواقعة',
      'خلفية',
      'موعد مباراة الميناء',
      'كيف تعمل الكركارة؟',
      'ماذا بعد؟',
      'ردود الفعل',
    ],
    counterexamples: ['المتهم الثانى', 'وفيما يلي التفاصيل'],
    applies: matchingFolded(
      /^(?:تفاصيل|خلفيه|خلفيات|الحضور|السياق|موعد|مواعيد|تشكيل|تشكيله|نتائج|ترتيب|جدول|اسعار|سعر|اسباب|ابرز|اهم|اهميه|كيف|لماذا|ما هو|ما هي|ما الذي|ماذا|متي|اين|هل|ردود|رد|خطوات|شروط|نصائح|تاريخ|القنوات|مقدمه|خاتمه|خلاصه|قصه|روايه|مواقف|تحديات|ارقام|من هو|من هي|مخاوف|تحذيرات|توصيات|مطالب|حلول|طريقه|فوائد|اضرار|اعراض|نبذه|سيره|الخلاصه|توقعات)(?: |$)/,
    ),
  },
  {
    name: 'markup',
    role: 'heading',
    weight: 9,
    examples: ['## خلفية القرار'],
    counterexamples: ['#الكويت', '- خلفية'],
    applies: ({ shape }) => shape.marker?.kind === 'hash',
  },
  {
    name: 'numbered-before-text',
    role: 'heading',
    weight: 5,
    examples: [
      'قال خبراء إن للشاي فوائد عدة هي:\n▸1- دعم صحة القلب\nأظهرت دراسات متعددة أن شاربي الشاي أقل عرضة للجلطات.',
    ],
    counterexamples: [
      '1- دعم صحة القلب\n▸2- دعم صحة الكبد\nأظهرت دراسات متعددة أن شاربي الشاي أقل عرضة للجلطات.',
    ],
    applies: (site) =>
      site.shape.marker?.kind === 'number' &&
      nextIsText(site) &&
      site.shape.words.length <= 10 &&
      site.near(-1)?.shape.marker?.kind !== 'number',
  },
  {
    name: 'set-off',
    role: 'heading',
    weight: 0.6,
    examples: [
      'قال كذا في المؤتمر الذي عقد أمس.\n\n▸شوط أول\nبدأ اللقاء بحذر من الجانبين في الدقائق الأولى.',
    ],
    applies: (site) => site.block.gap > (site.near(1)?.gap ?? 9),
  },
  {
    name: 'begins-like-another',
    role: 'heading',
    weight: 0.8,
    examples: ['▸ما الذي أعلن؟\nقال كذا.\nما الذي لا يزال غامضا؟\nقال كذا.'],
    applies: ({ shape, page }) =>
      shape.words.length > 2 && (page.beginnings.get(shape.words.slice(0, 2).join(' ')) ?? 0) > 1,
  },
  {
    name: 'before-the-text-begins',
    role: 'heading',
    weight: -2.5,
    examples: ['▸أهمية التعاون\nيعد التعاون الأمني بين البلدين ركيزة أساسية للاستقرار.'],
    applies: ({ index, page }) => index < page.opening,
  },
];

/** Perfect verbs that are nothing else, so that they tell a sentence wherever they stand. */
const strictVerbs: ReadonlySet<string> = new Set(
  'ظل ظلت كان كانت انضم انضمت اصبح اصبحت بات باتت اكد اكدت قال قالت اعلن اعلنت طلب بدا عاد عادت جاء جاءت اضاف اوضح ليس ليست فقد قد سوف'.split(
    ' ',
  ),
);

function isVerbal(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  return isJoinedVerb(first) || isSayingVerb(first) || isNarrativeVerb(first);
}
