import { readsAsSentence } from '../lines/reads-as-sentence';
import { type Cue, matchingFolded, type Site } from './cue';
import { isFemininePerfect, isJoinedVerb, isSayingVerb } from './verbs';

/** Tells a line that could be a headline: no full stop, not too long, of more than two words. */
function isHeadlineLike({ shape }: { shape: Site['shape'] }): boolean {
  return (
    shape.words.length >= 3 &&
    shape.words.length <= 22 &&
    shape.ending !== 'stop' &&
    shape.ending !== 'comma' &&
    shape.ending !== 'colon' &&
    shape.marker?.kind !== 'hash'
  );
}

/** Tells a pointer that stands alone, its headlines on the lines after it: `اقرأ أيضا:`. */
function isLabel(site: Site, distance: number): boolean {
  if ((site.near(distance)?.shape.words.length ?? 6) > 5) return false;
  const block = site.labelled(distance);
  return block?.role === 'related' && block.evidence.some(({ cue }) => cue === 'read-also');
}

/** Verbs that headlines put after their subject, folded. */
const headlineVerbs: ReadonlySet<string> = new Set(
  (
    'يعلن تعلن يطلق تطلق يبحث تبحث يلتقي تلتقي يستقبل تستقبل يكشف تكشف يحذر تحذر يؤكد تؤكد يطرح تطرح يتفقد تتفقد يتابع تتابع يمدد تمدد ' +
    'يوقع توقع ينظم تنظم يشارك تشارك يتوج تتوج يتعاقد يفوز تفوز يدعو تدعو يشيد تشيد يفتتح تفتتح يدشن تدشن يطالب تطالب يناقش تناقش يقر تقر ' +
    'يرفض ترفض يضبط تضبط يعين تعين يرفع ترفع يتراجع تتراجع ينعي تنعي يتسلم تتسلم يزور تزور يبدا تبدا ينفي تنفي يصدر تصدر يتصدر تتصدر يستعد تستعد'
  ).split(' '),
);

/** Headlines of other stories, and captions, as far as only their neighbours tell them. */
export const neighbourCues: readonly Cue[] = [
  {
    name: 'under-label',
    role: 'related',
    weight: 4,
    words: { fewest: 3, most: 22 },
    examples: ['قال كذا.\nاقرأ أيضا:\n▸التموين: صرف المقررات الإضافية بدءا من الخميس المقبل\nقال كذا.'],
    applies: (site) => isHeadlineLike(site) && isLabel(site, -1),
  },
  {
    name: 'in-group-under-label',
    role: 'related',
    weight: 2.2,
    words: { fewest: 3, most: 22 },
    examples: [
      'قال كذا.\nاقرأ أيضا:\nالتموين: صرف المقررات الإضافية بدءا من الخميس المقبل\n▸الأرصاد تحذر من شبورة كثيفة\nقال كذا.',
    ],
    applies: (site) => {
      if (!isHeadlineLike(site)) return false;
      for (let distance = 1; distance <= 8; distance++) {
        if (isLabel(site, -distance)) return true;
        if (site.labelled(-distance)?.role !== 'related') return false;
      }
      return false;
    },
  },
  {
    name: 'entry-under-label',
    role: 'related',
    weight: 5,
    line: ['marker'],
    examples: ['قال كذا.\nاقرأ أيضا:\n▸- التموين: صرف المقررات الإضافية بدءا من الخميس المقبل\nقال كذا.'],
    counterexamples: [
      'قال كذا.\nومن أهم البنود ما يلي:\n▸- صرف المقررات الإضافية بدءا من الخميس المقبل\nقال كذا.',
    ],
    applies: (site) => {
      if (site.shape.marker?.kind === 'hash') return false;
      for (let distance = 1; distance <= 8; distance++) {
        if (isLabel(site, -distance)) return true;
        if (site.labelled(-distance)?.role !== 'related') return false;
      }
      return false;
    },
  },
  {
    name: 'foreign-matter',
    role: 'related',
    weight: 2.8,
    words: { fewest: 6, most: 22 },
    examples: [
      'قال المنظمون كذا وكذا في السهرة التي أقيمت أمس.\n▸حجز ثلاثة أطنان من الدقيق المدعم بصفاقس\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    counterexamples: [
      'قال المنظمون كذا وكذا في السهرة التي أقيمت أمس.\n▸تكريم الشيخ الراحل وسط تصفيق\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    applies: (site) =>
      isHeadlineLike(site) &&
      site.cohesion.words >= 3 &&
      site.cohesion.anywhere <= 0.2 &&
      site.index > site.page.opening,
  },
  {
    name: 'mostly-foreign-matter',
    role: 'related',
    weight: 1,
    words: { fewest: 5, most: 22 },
    examples: [
      'قال المنظمون كذا وكذا في السهرة التي أقيمت أمس.\n▸حجز ثلاثة أطنان من الدقيق المدعم بصفاقس\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    applies: (site) => isHeadlineLike(site) && site.cohesion.words >= 4 && site.cohesion.anywhere <= 0.34,
  },
  {
    name: 'headline-verb',
    role: 'related',
    weight: 1.4,
    words: { fewest: 5, most: 22 },
    examples: [
      'قال كذا.\n▸«التربية» تعلن مواعيد اختبارات الدور الثاني\nقال كذا.',
      'محافظ الفيوم يتابع أعمال رصف الطريق',
    ],
    counterexamples: [
      '▸ميلان يرفع عرضه لضم المدافع\nقدم ميلان عرضا جديدا يرفع قيمته من أجل ضم المدافع الصربي، بعدما رفض عرضه السابق.',
      'تعلن الوزارة النتائج',
    ],
    applies: (site) =>
      isHeadlineLike(site) &&
      site.cohesion.ahead < 0.25 &&
      site.shape.words.slice(1, 4).some((word) => headlineVerbs.has(word)),
  },
  {
    name: 'beside-related',
    role: 'related',
    weight: 1.3,
    words: { fewest: 3, most: 22 },
    examples: ['قال كذا.\nشاهد.. ملخص المباراة\n▸حجز ثلاثة أطنان من الدقيق\nقال كذا.'],
    applies: (site) =>
      isHeadlineLike(site) && (site.labelled(-1)?.role === 'related' || site.labelled(1)?.role === 'related'),
  },
  {
    name: 'run-of-headlines',
    role: 'related',
    weight: 1.2,
    words: { fewest: 3, most: 22 },
    examples: ['قال كذا.\n▸حجز ثلاثة أطنان من الدقيق\nأسعار الأضاحي تتراجع في السوق\nقال كذا.'],
    applies: (site) => {
      const next = site.near(1);
      return (
        isHeadlineLike(site) &&
        next !== undefined &&
        isHeadlineLike(next) &&
        next.shape.row === null &&
        next.shape.marker === null &&
        site.index > site.page.opening
      );
    },
  },
  {
    name: 'after-the-text',
    role: 'related',
    weight: 2,
    words: { fewest: 3, most: 22 },
    examples: ['قال الوزير إن الخطة جاهزة للتنفيذ في العام المقبل.\n▸حجز ثلاثة أطنان من الدقيق المدعم'],
    applies: (site) =>
      isHeadlineLike(site) &&
      site.index > site.page.last &&
      site.page.last >= 0 &&
      site.cohesion.anywhere < 0.5,
  },
  {
    name: 'goes-on-with-report',
    role: 'related',
    weight: -5,
    examples: [
      'وأغلق طريق الوادي حتى إشعار آخر',
      'أما سد نبهانة فقد توقف عن الضخ',
      'في خريف 2022 انضم إليهم',
    ],
    counterexamples: ['حجز ثلاثة أطنان من الدقيق', 'اقرأ أيضا: كما تدين تدان'],
    applies: ({ shape }) =>
      shape.goesOn ||
      isFemininePerfect(shape.words[0] ?? '') ||
      (readsAsSentence(shape.words) && shape.words.length < 8),
  },
  {
    name: 'speech-of-interview',
    role: 'related',
    weight: -5,
    line: ['speaker'],
    examples: ['س: هل يمكن أن يترجم المرء كتابا لا يحبه؟'],
  },
  {
    name: 'text-without-stop',
    role: 'related',
    weight: -2,
    line: ['text'],
    examples: [
      'المحلل المستقل توم وانغ أوضح أن الزيادة جاءت أساساً نتيجة قرار الرفع بأقل من المنتظر وكان الهدف تخفيف أثر الهبوط الأخير',
    ],
    counterexamples: ['حجز ثلاثة أطنان من الدقيق'],
  },
  {
    name: 'one-of-a-list',
    role: 'related',
    weight: -4,
    line: ['marker'],
    examples: [
      'ونصح المقبلين على الشراء بما يلي:\n• مقارنة الأسعار في أكثر من محل\n▸• الحصول على فاتورة ضريبية مدون بها العيار',
    ],
    counterexamples: [
      'قال كذا.\nاقرأ أيضا:\n▸- التموين: صرف المقررات الإضافية\n- الأرصاد تحذر من شبورة كثيفة',
    ],
    applies: (site) =>
      [-1, 1].some((distance) => site.near(distance)?.shape.marker?.kind === site.shape.marker?.kind) &&
      !isLabel(site, -1) &&
      site.labelled(-1)?.role !== 'related',
  },
  {
    name: 'question',
    role: 'related',
    weight: -1.2,
    line: ['question'],
    examples: ['كيف تنظر دمشق إلى حصتها بعد الغياب؟'],
    counterexamples: ['حجز ثلاثة أطنان من الدقيق'],
  },
  {
    name: 'has-commas',
    role: 'related',
    weight: -1.5,
    words: { fewest: 9 },
    line: ['commas'],
    examples: ['تتراوح قيمة المصنعية والدمغة بين 40 و250 جنيها، بحسب نوع العيار والقطعة، وتبلغ عادة'],
    counterexamples: ['حجز ثلاثة أطنان من الدقيق', 'خطيب الجامع: المحاسبة واجب، والصدق نجاة'],
  },
  {
    name: 'run-of-headlines-above-text',
    role: 'related',
    weight: 6,
    words: { fewest: 3, most: 22 },
    examples: [
      'القبض على أشخاص في الساحل\nتغييرات في مجالس المناطق\n▸بداية فصل الخريف بعد غد\nرياح مثيرة للأتربة على الجبل\nدرجات الحرارة اليوم في المدن\nيبدأ كثير من الناس صباحهم بكوب من الشاي من أجل طرد الكسل.',
    ],
    applies: (site) => {
      if (site.index >= site.page.opening || !isHeadlineLike(site) || site.cohesion.anywhere > 0.35)
        return false;
      if (site.shape.row !== null && site.near(1)?.shape.row === site.shape.row) return false;
      let run = 1;
      for (const step of [-1, 1]) {
        for (let distance = step; Math.abs(distance) <= 5; distance += step) {
          const block = site.near(distance);
          if (
            !block ||
            !isHeadlineLike(block) ||
            block.shape.isText ||
            block.shape.marker !== null ||
            block.shape.words.length < 4
          )
            break;
          const role = site.labelled(distance)?.role;
          if (role === 'byline' || role === 'caption' || role === 'credit') break;
          run++;
        }
      }
      return run >= 5;
    },
  },
  {
    name: 'caption-before-credit',
    role: 'caption',
    weight: 7,
    words: { fewest: 3, most: 22 },
    examples: ['▸فلاح يتفقد محصوله بمنطقة السلوقية\nصورة: وات / أرشيف'],
    applies: (site) => isHeadlineLike(site) && site.labelled(1)?.role === 'credit',
  },
  {
    name: 'picture-before-text',
    role: 'caption',
    weight: 4.6,
    words: { fewest: 3, most: 22 },
    examples: [
      'الاتحاد يعبر الجونة بثنائية ويتصدر\nكتب: كريم أبو العينين\n▸فرحة لاعبي الاتحاد بالهدف\nحقق الاتحاد فوزا ثمينا على ضيفه الجونة بثنائية.',
    ],
    applies: (site) =>
      isHeadlineLike(site) && site.index < site.page.opening && site.labelled(-1)?.role === 'byline',
  },
  {
    name: 'looks-back',
    role: 'caption',
    weight: 2,
    words: { fewest: 3, most: 22 },
    examples: [
      'ولم تتمالك ابنته سعاد دموعها وهي تتسلم درع المهرجان.\n▸سعاد بلخيرية لدى تسلمها درع التكريم\nخصص المنظمون الجزء الأول من السهرة لليلة الافتتاح الكبرى.',
    ],
    counterexamples: [
      'قال كذا.\n▸تكريم الشيخ الراحل\nخصص المنظمون الجزء الأول من السهرة لتكريم الشيخ الراحل.',
    ],
    applies: (site) =>
      isHeadlineLike(site) && site.cohesion.behind >= 0.4 && site.cohesion.ahead < site.cohesion.behind / 2,
  },
  {
    name: 'scene',
    role: 'caption',
    weight: 2.2,
    words: { fewest: 3, most: 22 },
    examples: [
      'سعاد بلخيرية لدى تسلمها درع التكريم',
      'قطع خزفية معروضة بمحاذاة سور الرباط',
      'الوزير خلال لقائه نظيره',
    ],
    counterexamples: ['وأضاف خلال لقائه نظيره', 'أهمية التعاون'],
    applies: (site) =>
      isHeadlineLike(site) &&
      !isJoinedVerb(site.shape.words[0] ?? '') &&
      !isSayingVerb(site.shape.words[0] ?? '') &&
      / (?:لدي (?!ال)|خلال (?:لقا|حضور|زيار|استقبال|اجتماع|مشارك|ال?جلس|ال?مؤتمر|تفقد|ال?مبارا|افتتاح|توقيع|القا)|اثناء|بمحاذاه|معروضه|يتفقد|تتفقد|يتوسط|الي جانب)/.test(
        ` ${site.shape.words.slice(1).join(' ')}`,
      ),
  },
];

/** Running text, where nothing stronger speaks. */
export const paragraphCues: readonly Cue[] = [
  {
    name: 'sentence-or-longer',
    role: 'paragraph',
    weight: 3,
    line: ['text'],
    examples: ['قال الوزير إن الحكومة ستعمل على تعميم الخدمة في البلاد.'],
    counterexamples: ['أهمية التعاون'],
    applies: ({ shape }) => shape.quotation !== 'whole',
  },
  {
    name: 'speaker',
    role: 'paragraph',
    weight: 7,
    line: ['speaker'],
    examples: ['س: ما القصة؟', 'ج: لا أدري', 'س2 من كان معك؟'],
    counterexamples: ['سؤال بلا جواب', 'جيم وسين'],
  },
  {
    name: 'formula-of-decree',
    role: 'paragraph',
    weight: 5,
    examples: [
      'بسم الله الرحمن الرحيم',
      'صدر في القصر الملكي',
      'بتاريخ: 3 شعبان 1445هـ',
      'الموافق: 13 فبراير 2024م',
      'رسمنا بالآتي:',
      'نحن ملك البلاد،',
    ],
    counterexamples: ['صدر الحكم', 'تاريخ المدينة'],
    applies: matchingFolded(
      /^(?:بسم الله الرحمن الرحيم|(?:صدر|حرر) (?:في|ب)|بتاريخ \d|الموافق \d|نحن (?:ملك|امير|رئيس|سلطان)|(?:رسمنا|امرنا|قررنا|قرر|رسم) (?:بالاتي|بما هو ات|ما هو ات|ما يلي|الاتي))/,
    ),
  },
  {
    name: 'goes-on',
    role: 'paragraph',
    weight: 1,
    line: ['goes-on'],
    examples: ['أما سد نبهانة فقد توقف', 'وأغلق الطريق'],
    counterexamples: ['أمانة العاصمة'],
    applies: ({ shape }) => shape.quotation !== 'whole',
  },
  {
    name: 'ends-with-stop',
    role: 'paragraph',
    weight: 2,
    examples: ['ولم يعلق.', 'نعم!'],
    counterexamples: ['أهمية التعاون', 'من يفرغ البحر؟'],
    applies: ({ shape }) =>
      shape.ending === 'stop' || shape.ending === 'exclamation' || shape.ending === 'comma',
  },
  {
    name: 'lead-in-with-verb',
    role: 'paragraph',
    weight: 2,
    line: ['colon'],
    examples: ['وجاء ترتيب المجموعة على النحو التالي:', 'ثم أجاب:', 'ونصح المقبلين على الشراء بما يلي:'],
    counterexamples: ['صحة القلب:'],
    applies: ({ shape }) =>
      shape.words.length > 6 ||
      isJoinedVerb(shape.words[0] ?? '') ||
      /^ثم |يلي$|كالاتي$|كالتالي$/.test(shape.words.join(' ')),
  },
];
