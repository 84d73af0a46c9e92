import { describe, expect, it } from 'vitest';
import type { Sentence } from '@/lib/model/text';
import { countingExamples } from '@/lib/parse/cues/counting-words';
import { createPlacer } from '@/lib/parse/segment/place';
import { segmentBlock } from '@/lib/parse/segment/segment-block';

/** The runs that are kept apart, as text. */
function isolatesOf(source: string): string[] {
  const nodes = segmentBlock(source, 0, source.length, createPlacer(source));
  const sentences = nodes.filter((node): node is Sentence => node.type === 'SentenceNode');
  return sentences.flatMap(({ children, data: { isolates = [] } }) =>
    isolates.map(({ from, to }) => {
      const start = children[from]?.position.start.offset;
      const end = children[to - 1]?.position.end.offset;
      return source.slice(start, end);
    }),
  );
}

describe('runs from left to right in Arabic', () => {
  it.each([
    ['قالت شركة Apple أمس', ['Apple']],
    ['بلغة C++ الشهيرة', ['C++']],
    ['بلغة C++17 الشهيرة', ['C++17']],
    ['منصة .NET الجديدة', ['.NET']],
    ['منصة «.NET» الجديدة', ['.NET']],
    ['هاتف iPhone 15 الجديد', ['iPhone 15']],
    ['هاتف iPhone 15 في الكويت', ['iPhone 15']],
    ['صحيفة Al-Quds Al-Arabi اللندنية', ['Al-Quds Al-Arabi']],
    ['شركات Apple، Google، Amazon', ['Apple', 'Google', 'Amazon']],
    ['شركات Apple, Google أمس', ['Apple', 'Google']],
    ['شركة Procter & Gamble أمس', ['Procter & Gamble']],
    ['وسم #COVID على المنصة', ['#COVID']],
    ['حساب @MOI_Kuwait أمس', ['@MOI_Kuwait']],
    ['زوروا www.kuna.net.kw اليوم', ['www.kuna.net.kw']],
    ['البريد info@example.com فقط', ['info@example.com']],
    ['عنوان IP 192.168.1.1 محظور', ['IP 192.168.1.1']],
    ['طائرة Boeing 737-800 هبطت', ['Boeing 737-800']],
    ['قوات U.S. في المنطقة', ['U.S.']],
    ['كتب Dr. John F. Kennedy رسالة', ['Dr. John F. Kennedy']],
    ['القرار A/RES/181 (II) الصادر', ['A/RES/181 (II)']],
    ['World Health Organization (WHO) أعلنت', ['World Health Organization (WHO)']],
  ])('keeps the name apart in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    ['نشر موقع Axios.', ['Axios']],
    ['ترى من زار Google؟', ['Google']],
    ['أهلا بكم في Netflix!', ['Netflix']],
    ['يحتاج إلى فيتامين C. ثم مضى', ['C']],
    ['سهم Tesla 5% أمس', ['Tesla']],
    ['سهم Tesla ٥٪ أمس', ['Tesla']],
    ['وظفت Amazon 15,000 عامل', ['Amazon']],
    ['فوز Real Madrid 2-1 أمس', ['Real Madrid']],
    ['اجتماع Davos 2024/05/31 مؤجل', ['Davos']],
    ['توقيت GMT 18:00 مساء', ['GMT']],
    ['مجلة Nature [12] أمس', ['Nature']],
    ['البريد info@example.com 22223333 فقط', ['info@example.com']],
    ['منصة X (Twitter سابقا) تتعطل', ['X', 'Twitter']],
    ['قمة Davos – سويسرا', ['Davos']],
  ])('leaves what is not of the name to the Arabic in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each(countingExamples)('leaves a number that counts %s to the Arabic in %s', (_, example) => {
    expect(isolatesOf(example)).toEqual([/[A-Z]\w+/.exec(example)?.[0]]);
  });

  it.each([
    ['شركات Apple وGoogle وMicrosoft', ['Apple', 'Google', 'Microsoft']],
    ['نقلت الـBBC News الخبر', ['BBC News']],
    ['لغة الـC++ رسميا', ['C++']],
    ['شبكات الـ5G سريعا', ['5G']],
    ['عشرات الـSMSات أمس', ['SMS']],
    ['لـ«Apple» أمس', ['Apple']],
    ['بين $60 و$70 للبرميل', ['$60', '$70']],
  ])('keeps apart what Arabic letters are written to in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    ['للاتصال: +965 2222 3333 يوميا', ['+965 2222 3333']],
    ['للاتصال (+965 2222 3333) يوميا', ['+965 2222 3333']],
    ['للاتصال: +1 (202) 555-0143 يوميا', ['+1 (202) 555-0143']],
    ['للاتصال: (965) 2222 3333 يوميا', ['(965) 2222 3333']],
    ['للاتصال (2222-3333) يوميا', ['2222-3333']],
    ['صعد +5% أمس', ['+5%']],
    ['صعد ±5 أمس', ['±5']],
    ['هبط (−3.2%) أمس', ['−3.2%']],
    ['بقيمة $5.2 مليار', ['$5.2']],
    ['خسر -$5 أمس', ['-$5']],
    ['بسعر 5€ للقطعة', ['5€']],
    ['بقيمة US$5.2 مليار', ['US$5.2']],
    ['بلغت 35°C ظهرا', ['35°C']],
    ['بلغت -5°C ظهرا', ['-5°C']],
    ['بلغت 35 °C ظهرا', ['°C']],
    ['عند 18:00GMT مساء', ['18:00GMT']],
  ])('keeps the number apart in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    ['وكالة (UNRWA) الأممية', ['UNRWA']],
    ['شعار «Yes, we can!» طويلا', ['Yes, we can!']],
    ['هتف “We are 1 team.” طويلا', ['We are 1 team.']],
    ['شعار "Yes, we can!" طويلا', ['Yes, we can!']],
    ['شركات (Apple, Google & Meta) أمس', ['Apple, Google & Meta']],
    ['قال «The deal is done,', ['The deal is done,']],
    ['The deal is done, he said.', ['The deal is done, he said.']],
    ['(CNN) The deal is done.', ['(CNN) The deal is done.']],
    ['“Yes, we can!”', ['Yes, we can!']],
    ['Yes, we can”', ['Yes, we can']],
    ['- Google', ['Google']],
    ['2. Google', ['Google']],
  ])('keeps English with its own marks in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    ['شركات (Apple، Google) أمس', ['Apple', 'Google']],
    ['قال "نعم" Apple, Google "لا"', ['Apple', 'Google']],
    ['قال «Boeing عادت, Airbus لا»', ['Boeing', 'Airbus']],
  ])('gives an Arabic comma or word its own direction in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    'بلغ العدد 12,500 شخص',
    'في ١٢٬٥٠٠ موقع',
    'فاز 2-1 أمس',
    'يوم 12/5/2021 مساء',
    'يوم 31-5-2024 مساء',
    'الفترة 2010–2026 كلها',
    'الموسم (2023-2024) كله',
    'نسبة 50% تقريبا',
    'ينمو 5%-10% سنويا',
    'بين 10 - 15 درجة',
    'بلغت 35° مئوية',
    'بلغت -٣ درجات',
    'للاتصال +٩٦٥ ٢٢٢٢ ٣٣٣٣ يوميا',
    'كوفيد-19 عالميا',
    'وسم #رؤية_2035 أمس',
    'كما ورد [1] أمس',
    '- 5 لاعبين',
    'التقى الوزير نظيره.',
    '«...»',
    '50%',
    '',
  ])('keeps nothing apart in %s', (source) => {
    expect(isolatesOf(source)).toEqual([]);
  });

  it('takes no longer than the text is long, whatever opens and never closes', () => {
    const source = '«Apple (Google '.repeat(4000);
    const begin = performance.now();
    isolatesOf(`كذا ${source}كذا`);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
