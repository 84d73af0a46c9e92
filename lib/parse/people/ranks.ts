import { foldForId } from '../../arabic/fold-for-id';

/** Ranks and titles that stand before a name, each kind with the form used in news; longer ones first. */
const ranks = {
  military:
    'الفريق أول الركن|الفريق أول ركن|الفريق الركن|الفريق أول|الفريق|اللواء الركن|اللواء ركن|اللواء المتقاعد|اللواء الطيار|اللواء|العميد الركن|العميد ركن|العميد|' +
    'العقيد الركن|العقيد|المقدم الركن|المقدم|الرائد|النقيب|الملازم أول|الملازم|المشير|الركن|الأميرال|لواء|عميد متقاعد|فريق أول|العماد',
  academic:
    'الأستاذ الدكتور|الأستاذة الدكتورة|الدكتور|الدكتورة|الأستاذ|الأستاذة|البروفيسور|المهندس|المهندسة|المستشار|المستشارة|القاضي|القاضية|المحامي|المحامية|الكابتن|الباحث|الباحثة',
  diplomatic: 'الوزير المفوض|السفير|السفيرة|القنصل|السكرتير الأول|المستشار',
  religious: 'الشيخ|الشيخة|الإمام|الأب|البطريرك|المطران|الأنبا|القس|المفتي|الحاخام|السيد|السيدة|الحاج',
  courtesy:
    'صاحب السمو|صاحبة السمو|سمو الشيخ|سمو الأمير|سمو|معالي|سعادة|فضيلة|سيادة|دولة|النائب|النائبة|العضو|الأمير|الأميرة|الرئيس',
  abbreviated: 'أ.د.|أ. د.|أ.د|د.|م.|أ.|د/|م/',
} as const;

/** Every rank as its folded words, longest first. */
const rankWords: readonly (readonly string[])[] = Object.values(ranks)
  .flatMap((each) => each.split('|'))
  .map((rank) => foldForId(rank).split(' '))
  .sort((a, b) => b.length - a.length);

/** The same by their first word. */
export const ranksByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  rankWords.map(([first = '']) => [first, rankWords.filter(([each]) => each === first)]),
);

/** Titles that with an adjective or genitive after them are an office: `السفير الكويتي لدى لبنان`, `الرئيس التنفيذي`. */
export const ranksOrOffices: ReadonlySet<string> = new Set(
  ['السفير', 'السفيرة', 'الرئيس', 'النائب', 'القنصل', 'المستشار', 'المفتي'].map(foldForId),
);

/** Courtesy that goes before an office as well as before a rank: `معالي وزير الصحة الدكتور ...`. */
export const courtesies: ReadonlySet<string> = new Set(
  ['معالي', 'سعادة', 'فضيلة', 'سيادة', 'دولة', 'سمو', 'السيد', 'السيدة'].map(foldForId),
);
