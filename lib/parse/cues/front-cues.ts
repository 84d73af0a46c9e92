import { beginningOf } from '../lines/measure-page';
import { type Cue, matchingFolded, type Site } from './cue';
import { isDateLine } from './dates';
import { isJoinedVerb } from './verbs';

/** Tells whether a block stands before the running text begins. */
function isFront({ index, page }: Site): boolean {
  return page.opening < 0 ? index === 0 : index < page.opening;
}

function hasBefore(site: Site, role: string, most = 12): boolean {
  for (let distance = 1; distance <= most; distance++) {
    const block = site.labelled(-distance);
    if (!block) return false;
    if (block.role === role) return true;
  }
  return false;
}

/** The article's own headline and what stands with it, before the running text. */
export const frontCues: readonly Cue[] = [
  {
    name: 'first-before-text',
    role: 'title',
    weight: 4.5,
    words: { fewest: 3, most: 28 },
    examples: [
      '▸السجن المشدد 10 سنوات لثلاثة متهمين بسرقة محل\nقضت محكمة جنايات الزقازيق بمعاقبة ثلاثة متهمين بالسجن.',
    ],
    applies: (site) =>
      isFront(site) &&
      site.page.opening >= 0 &&
      site.shape.marker === null &&
      site.shape.ending !== 'stop' &&
      site.shape.ending !== 'comma' &&
      site.shape.ending !== 'colon' &&
      !hasBefore(site, 'title') &&
      !hasBefore(site, 'byline'),
  },
  {
    name: 'long-enough-for-a-headline',
    role: 'title',
    weight: 1,
    words: { fewest: 5 },
    examples: ['السجن المشدد 10 سنوات لثلاثة متهمين بسرقة محل'],
    counterexamples: ['تحقيق'],
  },
  {
    name: 'longer-line-to-come',
    role: 'title',
    weight: -3.5,
    words: { most: 3 },
    examples: [
      '▸عرب وعالم اليوم\nغارة جوية تصيب أهدافا عسكرية قرب العاصمة\nهزت غارات جوية العاصمة في ساعة مبكرة من صباح السبت.',
    ],
    counterexamples: ['▸غارة جوية تصيب أهدافا\nهزت غارات جوية العاصمة في ساعة مبكرة من صباح السبت.'],
    applies: (site) => {
      for (let distance = 1; distance <= 6; distance++) {
        if (site.index + distance >= site.page.opening) return false;
        const next = site.labelled(distance);
        if (!next) return false;
        if (next.shape.words.length >= 5 && next.role !== 'byline' && next.role !== 'boilerplate')
          return true;
      }
      return false;
    },
  },
  {
    name: 'few-words-straight-over-text',
    role: 'title',
    weight: -3,
    words: { most: 4 },
    examples: ['▸رواية شهود العيان\nقال حسن البدوي صاحب مقهى مجاور إنه سمع صوت فرقعة بعد صلاة الفجر.'],
    counterexamples: [
      '▸السجن المشدد لثلاثة متهمين بسرقة محل مصوغات\nقال حسن البدوي صاحب مقهى مجاور إنه سمع صوت فرقعة بعد صلاة الفجر.',
    ],
    applies: (site) => site.index === 0 && site.page.opening === 1,
  },
  {
    name: 'circumstance-over-headline',
    role: 'title',
    weight: -4,
    words: { most: 6 },
    examples: [
      '▸في اجتماع ترأسه الوزير أمس\nالحكومة تقر مشروع قانون السكن الجديد للأعوام المقبلة\nأقر مجلس الوزراء أمس مشروع القانون الجديد الخاص بالسكن.',
    ],
    counterexamples: [
      '▸في اجتماع ترأسه الوزير أمس\nأقر مجلس الوزراء أمس مشروع القانون الجديد للأعوام المقبلة.',
    ],
    applies: (site) => {
      const next = site.near(1);
      return (
        /^(?:في|فى|بعد|خلال|وسط|رغم|عقب|قبل|بحضور|برعايه|بمشاركه|لدي|عشيه|علي|مع|بسبب)$/.test(
          site.shape.words[0] ?? '',
        ) &&
        site.index + 1 < site.page.opening &&
        next !== undefined &&
        next.shape.words.length > site.shape.words.length &&
        next.shape.ending !== 'stop' &&
        site.labelled(1)?.role !== 'byline'
      );
    },
  },
  {
    name: 'one-of-several-questions',
    role: 'title',
    weight: -4,
    line: ['question'],
    examples: [
      '▸ما الذي أعلن؟\nجاءت الهدنة على المرحلة الأولى من خطة وضعها الوسطاء.\nما الذي لا يزال غامضا؟\nما زالت مسائل أساسية دون جواب.',
    ],
    counterexamples: ['▸ما الذي أعلن؟\nجاءت الهدنة على المرحلة الأولى من خطة وضعها الوسطاء.'],
    applies: ({ shape, page }) => (page.beginnings.get(beginningOf(shape.words)) ?? 0) > 1,
  },
  {
    name: 'single-hash',
    role: 'title',
    weight: 9,
    line: ['odd-start'],
    examples: ['# قرار محكمة المدينة'],
    counterexamples: ['## خلفية'],
    applies: ({ text, index }) => index < 5 && /^#\s/.test(text),
  },
  {
    name: 'same-as-title',
    role: 'title',
    weight: 4,
    examples: [
      'وزير الخارجية يلتقي نظيره\n2024\n▸وزير الخارجية يلتقي نظيره\nالتقى وزير الخارجية نظيره في العاصمة أمس الأول على هامش القمة.',
    ],
    applies: (site) => {
      if (!isFront(site)) return false;
      for (let distance = 1; distance <= 8; distance++) {
        const block = site.labelled(-distance);
        if (!block) return false;
        if (block.role === 'title') return block.shape.words.join(' ') === site.shape.words.join(' ');
      }
      return false;
    },
  },
  {
    name: 'after-title-before-text',
    role: 'deck',
    weight: 4,
    words: { fewest: 3 },
    examples: [
      'السدود في أدنى مستوياتها منذ عقود\n▸نسبة الامتلاء العامة لا تتجاوز 31,4 بالمائة\nعلى بعد 12 كيلومترا من مدينة تستور يقف الفلاح.',
    ],
    applies: (site) => isFront(site) && hasBefore(site, 'title') && !site.shape.goesOn,
  },
  {
    name: 'kicker',
    role: 'deck',
    weight: 4,
    words: { most: 2 },
    examples: [
      '▸تحقيق\nصيد الكيس في خليج قابس: من يفرغ البحر؟\nالساعة تشير إلى الثانية فجرا في ميناء العطايا.',
      'حوار',
      'خاص',
    ],
    counterexamples: ['تحقيق: إلياس بن عمار'],
    applies: matchingFolded(
      /^(?:تحقيق|تقرير|حوار|خاص|حصري|تحليل|راي|مقابله|ربورتاج|ريبورتاج|ملف|عاجل|حوارات|مقال|افتتاحيه|قصه خبريه|تحقيقات)$/,
    ),
  },
  {
    name: 'short-before-title',
    role: 'deck',
    weight: 2.5,
    words: { fewest: 2 },
    examples: [
      '▸في اجتماع ترأسه الوزير أمس\nالحكومة تقر مشروع قانون السكن الجديد للأعوام المقبلة\nأقر مجلس الوزراء أمس مشروع القانون الجديد الخاص بالسكن.',
    ],
    applies: (site) => isFront(site) && site.labelled(1)?.role === 'title',
  },
  {
    name: 'bullet-before-text',
    role: 'deck',
    weight: 4.5,
    words: { fewest: 3 },
    line: ['marker'],
    examples: [
      'صيد الكيس في خليج قابس: من يفرغ البحر؟\n▸- أكثر من 400 مركب تجر القاع ليلا رغم المنع\nالساعة تشير إلى الثانية فجرا في ميناء العطايا.',
    ],
    applies: (site) => isFront(site),
  },
  {
    name: 'wrote',
    role: 'byline',
    weight: 8,
    words: { most: 14 },
    examples: [
      'كتب: كريم أبو العينين',
      'كتبت هبة السيوفي',
      'تحقيق: إلياس بن عمار ورحمة الكوكي',
      'بقلم: علي',
      'حوار: هبة',
      'كتب - محمود عبد الستار',
      'بيروت - من مراسلنا',
      'حوار هبه الشربينى',
    ],
    counterexamples: [
      'كتب الطالب قصيدة عن البحر ونشرها في الصحيفة المحلية',
      'تقرير: الاقتصاد ينمو بنسبة 3 في المائة هذا العام رغم الأزمة',
      'تحقيق',
    ],
    applies: ({ text, shape, index }) =>
      shape.ending !== 'stop' &&
      (/^(?:كتب|كتبت|كتبه|كتبها|بقلم|أعده|أعدته|أعدها|إعداد|اعداد|حاورته|حاوره|حاورتها|حاورها|أجرى الحوار|أجرت الحوار|ترجمة|تغطية|متابعة|مراسلة|تحرير)(?:\s*[:：\-–/|]|(?:\s+\p{L}+){1,5}$)/u.test(
        text,
      ) ||
        (/^(?:تحقيق|تقرير|حوار|خاص|رسالة|استطلاع|حاورها|ريبورتاج|ربورتاج)\s*[:：\-–/|]\s*(?:\p{L}+[\s،]*){1,8}$/u.test(
          text,
        ) &&
          shape.words.length <= 8) ||
        (index < 6 && /^(?:حوار|تحقيق|تقرير)(?:\s+\p{L}+){2,3}$/u.test(text)) ||
        /[-–—/:]\s*(?:من )?(?:مراسلنا|مراسلتنا|مبعوثنا|مبعوثتنا|موفدنا|موفدتنا|مكتب|وكالات|الوكالات|خاص)/u.test(
          text,
        )),
  },
  {
    name: 'place-and-name',
    role: 'byline',
    weight: 8,
    words: { most: 9 },
    examples: [
      'الشرقية - إيمان غنيم',
      'إسطنبول / الأناضول',
      'صفاقس – قرقنة – قابس، 9 جوان 2024',
      'الغربية-سامی البهواشی',
      'باجة 21 ماي 2024 (وات) - تحرير منية الورغي',
      'الكويت - كونا:',
      'بغداد اليوم -  بغداد',
    ],
    counterexamples: ['خط الدفاع: كريم - أحمد', 'برتقال بسرة - من 7 إلى 10 جنيهات', 'الاتحاد 2 - 1 الجونة'],
    applies: (site) =>
      isFront(site) &&
      site.shape.ending !== 'stop' &&
      /^(?!عاجل)[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,2}(?:[،,\s]+\d{1,2}\s\p{L}+\s\d{4})?(?:\s?\([\p{L}\s.]+\))?\s*[-–—/|]\s*(?!من )[\p{L}\p{M}]+(?:[\s،,–:|/-]+[\p{L}\p{M}\d]+){0,6}\s*:?$/u.test(
        site.text,
      ) &&
      !/\sمن\s\d|\d\s*[-–]\s*\d/u.test(site.text),
  },
  {
    name: 'place-colon-name',
    role: 'byline',
    weight: 6,
    examples: [
      'السدود في أدنى مستوياتها منذ عقود\n▸إسطنبول: هالة المصري\nعلى بعد 12 كيلومترا من مدينة تستور يقف الفلاح.',
    ],
    counterexamples: ['▸المبعوث يعلن: الجانبان يوقعان\nعلى بعد 12 كيلومترا من مدينة تستور يقف الفلاح.'],
    applies: (site) =>
      isFront(site) &&
      hasBefore(site, 'title') &&
      /^\p{L}+(?:\s\p{L}+)?:\s*\p{L}+\s\p{L}+(?:\s\p{L}+)?$/u.test(site.text),
  },
  {
    name: 'date-alone',
    role: 'byline',
    weight: 5,
    line: ['figures'],
    examples: ['▸الأربعاء 12 مايو 2021', '▸الثلاثاء، 16 يناير 2024 03:42 م', '▸12 مايو 2021'],
    counterexamples: ['الجمعة 19 يناير: سموحة × الاتحاد السكندري - 5 مساء', 'الأحد المقبل'],
    applies: (site) => isDateLine(site.shape.words),
  },
  {
    name: 'date-above-title',
    role: 'boilerplate',
    weight: 6,
    line: ['figures'],
    examples: [
      '▸الخميس 9 أكتوبر 2025\nالمبعوث يعلن: الجانبان يوقعان تفاهم الإقليم\nأعلن المبعوث الخاص أمس توقيع الجانبين على التفاهم.',
    ],
    applies: (site) =>
      isDateLine(site.shape.words) &&
      isFront(site) &&
      !hasBefore(site, 'title') &&
      !hasBefore(site, 'byline'),
  },
  {
    name: 'masthead',
    role: 'boilerplate',
    weight: 5,
    words: { fewest: 2, most: 4 },
    examples: ['رئيس التحرير', 'رئيس مجلسى الإدارة والتحرير', 'المشرف العام'],
    counterexamples: ['رئيس التحرير يستقبل وفدا من الطلبة'],
    applies: matchingFolded(
      /^(?:رئيس (?:مجلسي? )?(?:ال)?(?:اداره|تحرير)(?: وال(?:تحرير|اداره))?|المشرف العام|مدير التحرير|المدير العام)$/,
    ),
  },
  {
    name: 'furniture-above-title',
    role: 'boilerplate',
    weight: 3,
    words: { most: 3 },
    examples: [
      '▸عرب وعالم\nغارة جوية تصيب أهدافا عسكرية قرب العاصمة\nهزت غارات جوية العاصمة في ساعة مبكرة من صباح السبت.',
    ],
    applies: (site) =>
      isFront(site) &&
      site.shape.ending === 'none' &&
      site.near(1)?.shape.row == null &&
      !hasBefore(site, 'title', 3) &&
      site.index <= 6,
  },
  {
    name: 'reads-as-a-sentence',
    role: 'title',
    weight: -4,
    examples: ['وأضاف الوزير أن الزيارة ناجحة', 'أكد الدكتور سامي مراد، عضو مركز الدراسات، أن العرض رسالة.'],
    counterexamples: ['السجن المشدد لثلاثة متهمين'],
    applies: ({ shape }) => shape.ending === 'stop' || isJoinedVerb(shape.words[0] ?? ''),
  },
];
