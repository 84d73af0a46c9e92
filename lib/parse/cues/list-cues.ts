import type { LineShape } from '../lines/line-shape';
import type { Cue, Line, Site } from './cue';
import { leadIn } from './words';

const leads = new RegExp(`(?:^| )و?(?:${leadIn})$`);

/** The words that such a line ends with: what nearly every line does not, and no pattern needs to be tried on. */
const lastWords: ReadonlySet<string> = new Set(
  leadIn.split('|').flatMap((words) => {
    const last = words.slice(words.lastIndexOf(' ') + 1);
    return [last, `و${last}`];
  }),
);

/** Tells whether the block at a distance leads a list or a table in: `وجاء ترتيب المجموعة على النحو التالي:`. */
export function leadsIn(site: Site, distance: number): boolean {
  const shape = site.near(distance)?.shape;
  if (!shape || (shape.ending !== 'colon' && !endsAsLeadIn(shape))) return false;
  return site.labelled(distance)?.role !== 'related';
}

function endsAsLeadIn({ words, ending }: LineShape): boolean {
  return ending !== 'stop' && lastWords.has(words.at(-1) ?? '') && leads.test(words.slice(-6).join(' '));
}

function sameRow(site: Site, distance: number): boolean {
  const block = site.near(distance);
  return block !== undefined && site.shape.row !== null && block.shape.row === site.shape.row;
}

function isListed(site: Site, distance: number): boolean {
  const role = site.labelled(distance)?.role;
  return role === 'item' || role === 'row';
}

function isShort({ shape }: Site): boolean {
  return (
    shape.words.length <= 16 &&
    shape.marker?.kind !== 'bullet' &&
    shape.ending !== 'stop' &&
    shape.ending !== 'comma'
  );
}

/** Tells a run of terms with their explanation (`الدقل: الصاري`): labelled lines among which there are no figures and no lists. */
function isGlossary(site: Site): boolean {
  if (site.shape.row !== 'labelled') return false;
  for (let distance = -2; distance <= 2; distance++) {
    const block = site.near(distance);
    if (block?.shape.row === 'labelled' && (block.shape.figures > 0 || / [-–—] /.test(block.text)))
      return false;
  }
  return true;
}

/** Entries of lists, lines of tables, and lines of nothing but quoted speech. */
export const listCues: readonly Cue[] = [
  {
    name: 'bullet',
    role: 'item',
    weight: 5,
    line: ['bullet'],
    examples: ['- توفير المياه', '• مقارنة الأسعار', '* أولا'],
    counterexamples: ['-----', '## خلفية'],
  },
  {
    name: 'number',
    role: 'item',
    weight: 5,
    line: ['number'],
    examples: ['1- معاقبة المتهمين', '2. تركيب الرافعة:', '٣) توفير المياه'],
    counterexamples: ['2024 عام صعب', '12.5 في المائة'],
  },
  {
    name: 'neighbour-with-marker',
    role: 'item',
    weight: 1.5,
    line: ['marker'],
    examples: ['- توفير المياه\n▸- توفير الغذاء'],
    counterexamples: ['توفير المياه\n▸- توفير الغذاء'],
    applies: (site) =>
      [-1, 1].some((distance) => site.near(distance)?.shape.marker?.kind === site.shape.marker?.kind),
  },
  {
    name: 'figures-in-numbered-line',
    role: 'row',
    weight: 6,
    words: { most: 9 },
    line: ['number', 'figures'],
    examples: ['1- الاتحاد السكندري: 7 نقاط (+3)\n▸2- سموحة: 5 نقاط (+1)'],
    counterexamples: [
      '1- معاقبة المتهمين بالسجن 10 سنوات لكل منهم\n▸2- وضعهم تحت مراقبة الشرطة لمدة 3 سنوات بعد انقضاء العقوبة',
    ],
    applies: (site) =>
      [-1, 1].some((distance) => {
        const shape = site.near(distance)?.shape;
        return (
          shape?.marker?.kind === 'number' &&
          shape.row !== null &&
          shape.figures > 0 &&
          shape.words.length <= 9
        );
      }),
  },
  {
    name: 'built-like-neighbour',
    role: 'row',
    weight: 2.2,
    words: { most: 16 },
    line: ['row'],
    examples: ['القاهرة 23 13\n▸بنها 23 13', 'عيار 24: 4217 جنيها\n▸عيار 21: 3690 جنيها'],
    counterexamples: ['أسعار الذهب\n▸عيار 21: 3690 جنيها'],
    applies: (site) => isShort(site) && (sameRow(site, -1) || sameRow(site, 1)),
  },
  {
    name: 'built-like-two-neighbours',
    role: 'row',
    weight: 1.5,
    words: { most: 16 },
    line: ['row'],
    examples: ['القاهرة 23 13\n▸بنها 23 13\nقنا 20 10'],
    applies: (site) =>
      isShort(site) &&
      ((sameRow(site, -1) && sameRow(site, 1)) ||
        (sameRow(site, 1) && sameRow(site, 2)) ||
        (sameRow(site, -1) && sameRow(site, -2))),
  },
  {
    name: 'in-a-table',
    role: 'row',
    weight: 2.5,
    words: { most: 16 },
    line: ['row'],
    examples: ['حراسة المرمى: محمود\n▸خط الدفاع: كريم - أحمد\nخط الوسط: عمرو - مروان'],
    counterexamples: [
      'وزير النقل: القطار السريع سيربط العاصمة\n▸نتائج البكالوريا: نسبة النجاح في الدورة الرئيسية',
    ],
    applies: (site) => {
      let run = 1;
      for (let distance = 1; distance <= 2 && sameRow(site, distance); distance++) run++;
      for (let distance = 1; distance <= 2 && sameRow(site, -distance); distance++) run++;
      return run >= 3 && isShort(site);
    },
  },
  {
    name: 'term-explained',
    role: 'row',
    weight: -5,
    line: ['row'],
    examples: ['الشلمان: الأضلاع الداخلية المنحنية\n▸الفنّة: السطح الخلفي\nالدقل: الصاري'],
    counterexamples: ['حراسة المرمى: محمود\n▸خط الدفاع: كريم - أحمد\nخط الوسط: عمرو - مروان'],
    applies: isGlossary,
  },
  {
    name: 'term-explained',
    role: 'item',
    weight: 4.5,
    words: { most: 16 },
    line: ['row'],
    examples: ['الشلمان: الأضلاع الداخلية المنحنية\n▸الفنّة: السطح الخلفي\nالدقل: الصاري'],
    counterexamples: [
      'حراسة المرمى: محمود\n▸خط الدفاع: كريم - أحمد\nخط الوسط: عمرو - مروان',
      'وزير النقل: القطار السريع سيربط العاصمة',
    ],
    applies: (site) =>
      isGlossary(site) &&
      isShort(site) &&
      [
        [-1, -2],
        [-1, 1],
        [1, 2],
      ].some((pair) => pair.every((distance) => sameRow(site, distance))),
  },
  {
    name: 'row-with-figures',
    role: 'row',
    weight: 1.6,
    words: { most: 16 },
    line: ['row', 'figures'],
    examples: ['القاهرة 23 13', 'عيار 21: 3690 جنيها', '6400 جنيه للبيع'],
    counterexamples: ['خط الدفاع: كريم - أحمد'],
    applies: (site) => isShort(site),
  },
  {
    name: 'score',
    role: 'row',
    weight: 2,
    words: { most: 16 },
    line: ['row'],
    examples: ['الاتحاد السكندري 2-1 الجونة', 'السبت 20 يناير: الجونة × إنبي - 8 مساء'],
    counterexamples: ['القاهرة 23 13'],
    applies: (site) => isShort(site) && site.shape.row === 'score',
  },
  {
    name: 'next-to-row',
    role: 'row',
    weight: 1.5,
    words: { most: 16 },
    line: ['row'],
    examples: ['القاهرة 23 13\n▸6 أكتوبر - 22\nبنها 23 13\nقنا 20 10'],
    applies: (site) =>
      isShort(site) && (site.labelled(-1)?.role === 'row' || site.labelled(1)?.role === 'row'),
  },
  {
    name: 'head-of-table',
    role: 'row',
    weight: 4.5,
    words: { most: 16 },
    examples: ['وفيما يلي درجات الحرارة المنتظرة:\n▸المدينة العظمى الصغرى\nالقاهرة 23 13\nبنها 23 13'],
    counterexamples: ['وانتهى اللقاء.\n▸التبديلات\nد 46: خروج طه\nد 58: خروج ناصر'],
    applies: (site) =>
      isShort(site) &&
      site.shape.row !== site.near(1)?.shape.row &&
      leadsIn(site, -1) &&
      site.near(1)?.shape.row != null &&
      site.near(1)?.shape.row === site.near(2)?.shape.row,
  },
  {
    name: 'led-in',
    role: 'row',
    weight: 1.5,
    words: { most: 16 },
    line: ['row'],
    examples: ['وتوزعت النسب كالآتي:\n▸سد ملاق: 17,3 بالمائة'],
    applies: (site) => isShort(site) && leadsIn(site, -1),
  },
  {
    name: 'led-in-list',
    role: 'item',
    weight: 2.5,
    words: { most: 25 },
    examples: ['ومن أبرز المطالب ما يلي:\n▸تجهيز المراكب بأجهزة تتبع\nغلق الورشات غير المرخصة'],
    applies: (site) => {
      const next = site.near(1);
      return (
        site.shape.quotation !== 'whole' &&
        (leadsIn(site, -1) || (site.near(-1)?.shape.marker === null && site.labelled(-1)?.role === 'item')) &&
        (next === undefined ||
          (next.shape.words.length <= 25 && next.shape.ending === site.shape.ending) ||
          isListed(site, 1))
      );
    },
  },
  {
    name: 'parallel-short-lines',
    role: 'item',
    weight: 4.5,
    words: { most: 10 },
    examples: [
      'يلخصها الكعبي في ست:\nكبار السن فوق 65 عاما\n▸الأطفال دون الرابعة\nالعاملون في المواقع المكشوفة\nويلفت الكعبي إلى فئة سابعة كثيرا ما تنسى في الصيف.',
    ],
    counterexamples: ['وانتهى اللقاء.\nكبار السن\n▸الأطفال دون الرابعة\nالعاملون في المواقع المكشوفة'],
    applies: (site) => {
      const isEntry = (block: Line | undefined) =>
        block !== undefined &&
        block.shape.words.length <= 10 &&
        block.shape.ending === 'none' &&
        !block.shape.goesOn &&
        block.shape.marker === null &&
        block.shape.quotation !== 'whole';
      if (!isEntry(site.near(0))) return false;
      let before = 1;
      while (before <= 12 && isEntry(site.near(-before))) before++;
      let after = 1;
      while (after <= 2 && isEntry(site.near(after))) after++;
      return before + after - 1 >= 3 && leadsIn(site, -before);
    },
  },
  {
    name: 'within-list',
    role: 'item',
    weight: 2,
    words: { most: 25 },
    examples: ['- توفير المياه\n▸توفير الغذاء\n- توفير الدواء'],
    applies: (site) =>
      site.shape.ending !== 'stop' && site.labelled(-1)?.role === 'item' && site.labelled(1)?.role === 'item',
  },
  {
    name: 'quoted-whole',
    role: 'quote',
    weight: 4.5,
    line: ['quoted'],
    examples: ['«هما كل ما أملك»', '"ربنا سترها معانا..كنا نايمين"', '“نعم”.'],
    counterexamples: ['«نعم» قال الوزير', 'قال: «نعم»', '«نعم» و«لا»'],
  },
  {
    name: 'speech-announced',
    role: 'quote',
    weight: 3,
    line: ['quoted'],
    examples: ['وقال المدير الفني للاتحاد:\n▸«اللاعبون نفذوا التعليمات»'],
    counterexamples: ['وانتهى اللقاء.\n▸«اللاعبون نفذوا التعليمات»'],
    applies: (site) => site.near(-1)?.shape.ending === 'colon',
  },
  {
    name: 'long-quotation',
    role: 'quote',
    weight: 1.5,
    words: { fewest: 10 },
    line: ['quoted'],
    examples: ['«غنيت في مرسيليا ومونتريال، لكنني لم أر جمهورا يحفظ مطالع الأغاني القديمة»'],
    counterexamples: ['«نزرع على أمل ونحصد على ألم»'],
  },
  {
    name: 'quotation-with-stop',
    role: 'quote',
    weight: 2,
    line: ['quoted', 'stop'],
    examples: ['«غنيت في مرسيليا.»', '«غنيت في مرسيليا».'],
    counterexamples: ['«نزرع على أمل»', '«من يفرغ البحر؟»'],
  },
  {
    name: 'speaker-named-after',
    role: 'quote',
    weight: 3,
    line: ['quoted'],
    examples: [
      '▸«كان أبي يقول إن المالوف لا يموت»\nقالتها سعاد ثم نزلت',
      '▸«غنيت في مرسيليا»\nهكذا علق منير الوهراني',
    ],
    counterexamples: ['▸«كنا نعود بالصناديق»\nهذه الجملة سمعناها في كل ميناء زرناه'],
    applies: (site) => {
      const next = site.near(1);
      return (
        next !== undefined &&
        /^(?:قال(?:ها|تها)|هكذا|بهذه|بهذا|يقول|تقول|قال|قالت|يضيف|هذا ما) /.test(
          `${next.shape.words.slice(0, 2).join(' ')} `,
        ) &&
        (next.shape.words.length <= 16 || /^(?:قالها|قالتها|هكذا)/.test(next.shape.words[0] ?? ''))
      );
    },
  },
];
