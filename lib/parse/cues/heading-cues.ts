import { beginningOf } from '../lines/measure-page';
import { type Cue, matchingFolded, type Site } from './cue';
import { leadsIn } from './list-cues';
import { isFemininePerfect, isJoinedVerb, isNarrativeVerb, isSayingVerb, isStrictVerb } from './verbs';

function nextIsText(site: Site): boolean {
  const next = site.near(1);
  return next?.shape.isText ?? false;
}

/** Tells whether what follows is so much longer that this line names it. */
function nextIsLonger(site: Site): boolean {
  const next = site.near(1);
  if (!next || next.shape.marker !== null || next.shape.quotation === 'whole') return false;
  return next.shape.words.length >= Math.max(8, 1.6 * site.shape.words.length);
}

function isListed(site: Site, distance: number): boolean {
  const role = site.labelled(distance)?.role;
  return role === 'item' || role === 'row';
}

/** “That”, with the pronouns that may be joined to it. */
const clauseOpenings: ReadonlySet<string> = new Set(['ان', 'انه', 'انها', 'انهم']);

/** Cross-heads: told by what follows and by what comes again, as much as by form. */
export const headingCues: readonly Cue[] = [
  {
    name: 'few-words',
    role: 'heading',
    weight: 1.2,
    words: { fewest: 1, most: 9 },
    examples: ['أهمية التعاون الأمني'],
    counterexamples: ['ما زالت مسائل أساسية كثيرة دون جواب واضح من الحكومة التي تقود البلاد'],
  },
  {
    name: 'many-words',
    role: 'heading',
    weight: -1.5,
    words: { fewest: 15 },
    examples: [
      'لم تغير الأمطار المسجلة نهاية الأسبوع والتي تراوحت بين ثمانية وعشرين مليمترا من الوضع شيئا يذكر',
    ],
    counterexamples: ['أهمية التعاون الأمني'],
  },
  {
    name: 'too-many-words',
    role: 'heading',
    weight: -3,
    words: { fewest: 21 },
    examples: [
      'لم تغير الأمطار المسجلة نهاية الأسبوع والتي تراوحت بين ثمانية وعشرين مليمترا من الوضع شيئا يذكر في الولايات الخمس التي تعاني من الشح منذ سنوات',
    ],
    counterexamples: ['أهمية التعاون الأمني'],
  },
  {
    name: 'no-end-mark',
    role: 'heading',
    weight: 0.8,
    line: ['unended'],
    examples: ['أهمية التعاون الأمني', '«نزرع على أمل ونحصد على ألم»'],
    counterexamples: ['قال كذا.', 'ومنها:'],
  },
  {
    name: 'no-end-mark-where-others-have',
    role: 'heading',
    weight: 0.8,
    line: ['unended'],
    examples: ['▸أهمية التعاون\nيعد التعاون الأمني بين البلدين ركيزة أساسية للاستقرار.'],
    applies: ({ page }) => page.stopped > 0.7,
  },
  {
    name: 'question',
    role: 'heading',
    weight: 1.6,
    words: { most: 16 },
    line: ['question'],
    examples: ['ما الذي لا يزال غامضا؟', 'هل كان المخزن مرخصا ?'],
    counterexamples: [
      'وسأله القاضي عما إذا كان يرغب في الحديث عن تفاصيل الواقعة كما رواها الشهود في محاضر التحقيق؟',
    ],
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
    name: 'longer-line-follows',
    role: 'heading',
    weight: 1.1,
    examples: ['▸جمهور جديد\nاللافت في هذه الدورة حضور الشباب بكثافة في المدارج'],
    counterexamples: [
      '▸حجز ثلاثة أطنان من الدقيق المدعم\nأسعار الأضاحي تتراجع في سوق الجملة بالقيروان',
      '▸جمهور جديد\nاللافت في هذه الدورة حضور الشباب بكثافة في المدارج.',
    ],
    applies: (site) => !nextIsText(site) && nextIsLonger(site),
  },
  {
    name: 'leads-into-lead-in',
    role: 'heading',
    weight: 1.6,
    examples: [
      'ثم عادت هيئة المحكمة إلى المنصة لتنطق بالحكم في حضور أسر المتهمين.\n▸منطوق الحكم\nوجاء في منطوق الحكم ما يلي:\n1- معاقبة المتهمين\n2- براءة الرابع',
    ],
    counterexamples: ['▸وقال المدير:\n«نعم»'],
    applies: (site) => {
      const next = site.near(1);
      return (
        next !== undefined &&
        !nextIsText(site) &&
        !nextIsLonger(site) &&
        next.shape.words.length > site.shape.words.length &&
        leadsIn(site, 1)
      );
    },
  },
  {
    name: 'after-related-before-text',
    role: 'heading',
    weight: 0.8,
    words: { most: 8 },
    examples: [
      'قال كذا.\nاقرأ أيضا:\nالتموين: صرف المقررات الإضافية بدءا من الخميس\n▸جمهور جديد\nاللافت في هذه الدورة حضور الشباب بكثافة في المدارج.',
    ],
    counterexamples: ['قال كذا.\n▸جمهور جديد\nاللافت في هذه الدورة حضور الشباب بكثافة في المدارج.'],
    applies: (site) => nextIsLonger(site) && site.labelled(-1)?.role === 'related',
  },
  {
    name: 'quotation-follows',
    role: 'heading',
    weight: 1,
    examples: ['▸رد الإدارة\n«تبعا لطلبكم تفيدكم الإدارة بأن المصالح كثفت المراقبة»'],
    applies: (site) => site.near(1)?.shape.quotation === 'whole' && site.labelled(1)?.role !== 'heading',
  },
  {
    name: 'list-follows',
    role: 'heading',
    weight: 1.4,
    examples: ['▸التبديلات\n- خروج طه ونزول حسين\n- خروج ناصر ونزول سيف'],
    applies: (site) => site.shape.marker === null && isListed(site, 1) && !isListed(site, -1),
  },
  {
    name: 'list-ends-and-another-begins',
    role: 'heading',
    weight: 1.6,
    examples: ['القاهرة 23 13\nبنها 23 13\n▸مدن الشمال\nدمياط 20 10\nطنطا 20 10'],
    applies: (site) =>
      site.shape.row === null && site.shape.marker === null && isListed(site, -1) && isListed(site, 1),
  },
  {
    name: 'nothing-follows',
    role: 'heading',
    weight: -4,
    examples: ['قال كذا.\n▸أهمية التعاون'],
    counterexamples: ['▸أهمية التعاون\nقال الوزير كذا وكذا في المؤتمر الذي عقد أمس.'],
    applies: (site) => site.index > site.page.last && !nextIsLonger(site) && !isListed(site, 1),
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
        !next.shape.isText &&
        !nextIsLonger(site) &&
        next.shape.quotation !== 'whole' &&
        next.shape.ending === 'none' &&
        next.shape.marker === null &&
        !isListed(site, 1)
      );
    },
  },
  {
    name: 'leads-in',
    role: 'heading',
    weight: -3,
    examples: ['وجاء فى منطوق الحكم ما يلى:', 'ومن بينها', 'وقال المدير الفني للاتحاد:'],
    counterexamples: ['ما يطالب به البحارة:', 'صحة القلب:'],
    applies: (site) =>
      leadsIn(site, 0) &&
      (site.shape.ending !== 'colon' ||
        site.shape.words.length > 6 ||
        site.shape.goesOn ||
        isSayingVerb(site.shape.words[0] ?? '') ||
        isFemininePerfect(site.shape.words[0] ?? '') ||
        isLeadingWord(site.shape.words)),
  },
  {
    name: 'after-lead-in',
    role: 'heading',
    weight: -3,
    examples: ['وقال المدير الفني للاتحاد:\n▸اللاعبون نفذوا التعليمات'],
    counterexamples: ['وانتهى اللقاء.\n▸شوط أول متكافئ'],
    applies: (site) =>
      leadsIn(site, -1) &&
      site.labelled(-1)?.role !== 'heading' &&
      site.labelled(-1)?.role !== 'related' &&
      !(site.shape.ending === 'colon' && nextIsText(site)),
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
    line: ['goes-on'],
    examples: [
      'أما سد نبهانة فقد توقف عن الضخ تماما',
      'كما أشار إلى الملف',
      'ولم يجب النزل على أسئلتنا',
      'ثم عادت هيئة المحكمة',
    ],
    counterexamples: ['أمانة العاصمة', 'ما بعد الحرب'],
    applies: ({ shape }) => !isJoinedVerb(shape.words[0] ?? ''),
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
    applies: ({ shape }) => isNarrativeVerb(shape.words[0] ?? '') || isFemininePerfect(shape.words[0] ?? ''),
  },
  {
    name: 'verb-in-second-place',
    role: 'heading',
    weight: -1.8,
    examples: ['المتهم الثانى ظل صامتا طوال الجلسة', 'في خريف 2022 انضم إليهم'],
    counterexamples: ['أهمية التعاون الأمني بين البلدين'],
    applies: ({ shape }) => shape.words.slice(1, 6).some(isStrictVerb),
  },
  {
    name: 'reported-clause',
    role: 'heading',
    weight: -1,
    examples: ['أكد أن الزيارة ناجحة', 'وقالت إن الخطة جاهزة'],
    counterexamples: ['أهمية التعاون', 'إن غدا لناظره قريب'],
    applies: ({ shape }) =>
      shape.words.some(
        (word, at) =>
          at > 0 &&
          clauseOpenings.has(word) &&
          isSayingVerb((shape.words[at - 1] ?? '').replace(/^[وف](?=..)/, '')),
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
    words: { fewest: 6 },
    examples: [
      '▸حجز ثلاثة أطنان من الدقيق المدعم بصفاقس\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    counterexamples: [
      '▸أرقام مفزعة\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
      '▸كراء مرتفع وزبائن قلائل\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    applies: (site) =>
      site.shape.quotation !== 'whole' &&
      site.cohesion.words >= 4 &&
      site.cohesion.anywhere < 0.2 &&
      !isListed(site, 1),
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
    line: ['hash'],
    examples: ['## خلفية القرار'],
    counterexamples: ['#الكويت', '- خلفية'],
    applies: ({ text, index }) => !(index < 5 && /^#\s/.test(text)),
  },
  {
    name: 'numbered-before-text',
    role: 'heading',
    weight: 5,
    words: { most: 10 },
    line: ['number'],
    examples: [
      'قال خبراء إن للشاي فوائد عدة هي:\n▸1- دعم صحة القلب\nأظهرت دراسات متعددة أن شاربي الشاي أقل عرضة للجلطات.',
    ],
    counterexamples: [
      '1- دعم صحة القلب\n▸2- دعم صحة الكبد\nأظهرت دراسات متعددة أن شاربي الشاي أقل عرضة للجلطات.',
    ],
    applies: (site) => nextIsText(site) && site.near(-1)?.shape.marker?.kind !== 'number',
  },
  {
    name: 'bullet-before-text',
    role: 'heading',
    weight: 5.5,
    words: { most: 10 },
    line: ['bullet'],
    examples: [
      'قال المحللون كذا وكذا في التقرير الذي صدر أمس.\n▸* البنوك تضغط على المؤشر\nانخفض المؤشر السعودي اليوم متأثرا بتراجع سهم البنك.',
    ],
    counterexamples: ['قال كذا.\n* أول\n▸* ثان\nانخفض المؤشر السعودي اليوم متأثرا بتراجع سهم البنك.'],
    applies: (site) =>
      nextIsText(site) &&
      site.index > site.page.opening &&
      site.near(-1)?.shape.marker == null &&
      !leadsIn(site, -1),
  },
  {
    name: 'quotation-over-text',
    role: 'heading',
    weight: 2.4,
    words: { most: 9 },
    line: ['quoted'],
    examples: [
      'قال كذا.\n▸«نزرع على أمل ونحصد على ألم»\nبهذه العبارة لخصت الفلاحة زهرة حال المئات من صغار المنتجين في الجهة كلها منذ سنوات، حتى صار قولها مثلا بين الناس.',
    ],
    counterexamples: [
      'تجيب زهرة:\n▸«هما كل ما أملك»\nولا يختلف الأمر كثيرا عند كبار الفلاحين في الجهة.',
      'قال كذا.\n▸«لا نريد مهرجانا ضخما، نريد مهرجانا يشبه مدينته»\nبهذه الجملة أجاب الهمامي',
    ],
    applies: (site) => {
      const next = site.near(1);
      return (
        site.shape.ending !== 'stop' &&
        !/[،,؛;]/.test(site.text) &&
        site.near(-1)?.shape.ending !== 'colon' &&
        next !== undefined &&
        nextIsLonger(site) &&
        next.shape.words.length >= 10
      );
    },
  },
  {
    name: 'quotation-over-quotation',
    role: 'heading',
    weight: 2.4,
    words: { most: 9 },
    line: ['quoted'],
    examples: [
      'قال كذا.\n▸«أخاف أن يأتي المطر قبل أن نعود»\n«البطانية الواحدة لا تكفي اثنين، والنوافذ من جهة البحر بلا زجاج.»\nهكذا يستقبلنا أبو حسن.',
    ],
    counterexamples: [
      'وقال:\n▸«أخاف أن يأتي المطر»\n«البطانية الواحدة لا تكفي اثنين، والنوافذ من جهة البحر بلا زجاج.»',
    ],
    applies: (site) =>
      site.shape.ending !== 'stop' &&
      site.near(-1)?.shape.ending !== 'colon' &&
      site.near(1)?.shape.quotation === 'whole' &&
      (site.near(1)?.shape.words.length ?? 0) > 1.5 * site.shape.words.length,
  },
  {
    name: 'short-with-colon',
    role: 'heading',
    weight: 1.8,
    words: { most: 5 },
    line: ['colon'],
    examples: ['صحة القلب:', 'ما يطالب به البحارة:'],
    counterexamples: ['وقال المدير الفني:', 'فيما يلي القائمة:', 'ومن بينها:'],
    applies: ({ shape }) =>
      !isSayingVerb(shape.words[0] ?? '') &&
      !isFemininePerfect(shape.words[0] ?? '') &&
      !shape.goesOn &&
      !isLeadingWord(shape.words),
  },
  {
    name: 'speaker',
    role: 'heading',
    weight: -6,
    line: ['speaker'],
    examples: ['س: هل يمكن أن يترجم المرء كتابا لا يحبه؟', 'ج: نعم'],
  },
  {
    name: 'set-off',
    role: 'heading',
    weight: 0.6,
    examples: [
      'قال كذا في المؤتمر الذي عقد أمس.\n\n▸شوط أول\nبدأ اللقاء بحذر من الجانبين في الدقائق الأولى.',
    ],
    applies: (site) => (site.near(0)?.gap ?? 0) > (site.near(1)?.gap ?? 9),
  },
  {
    name: 'begins-like-another',
    role: 'heading',
    weight: 0.8,
    words: { fewest: 3 },
    examples: ['▸ما الذي أعلن؟\nقال كذا.\nما الذي لا يزال غامضا؟\nقال كذا.'],
    applies: ({ shape, page }) => (page.beginnings.get(beginningOf(shape.words)) ?? 0) > 1,
  },
  {
    name: 'before-the-text-begins',
    role: 'heading',
    weight: -2.5,
    examples: [
      '▸أهمية التعاون الأمني بين الكويت والبحرين\nيعد التعاون الأمني بين البلدين ركيزة أساسية للاستقرار.',
    ],
    applies: ({ index, page, shape }) =>
      index < page.opening && !(index === 0 && page.opening === 1 && shape.words.length <= 4),
  },
];

/** Tells a line that ends with a word that leads a list or a quotation in: `ومن بينها` `ما يلي`. */
function isLeadingWord(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    isJoinedVerb(last) ||
    isSayingVerb(last) ||
    /^(?:يلي|كالتالي|كالاتي|التالي|التاليه|الاتي|الاتيه|بالاتي|بالتالي|قائلا|بينها|ابرزها|هي|قال|قالت|وقال|وقالت|اجاب|واجاب|وهي)$/.test(
      words.at(-1) ?? '',
    ) ||
    /^و?(?:فيما يلي|ما يلي)/.test(words.join(' '))
  );
}
