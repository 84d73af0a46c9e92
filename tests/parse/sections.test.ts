import { describe, expect, it } from 'vitest';
import type { SectionMeta } from '@/lib/model/meta';
import { parseArticle } from '@/lib/parse/parse-article';
import { renderArticle } from '../support/render-article';

const report = 'قال الوزير إن الخطة جاهزة للتنفيذ في العام المقبل.';
const more = 'وأضاف الوزير أن التنفيذ يبدأ في المدن الكبرى أولا.';
const present = 'حضر اللقاء وكيل الوزارة اللواء علي الدواس.';
const expected = 'ومن المقرر أن يعقد اجتماع ثان في الشهر المقبل.';
const context = 'يذكر أن المشروع بدأ قبل ثلاثة أعوام في العاصمة.';

function typesOf(...paragraphs: string[]): string[] {
  const { article } = parseArticle(paragraphs.join('\n\n'));
  return article.children.flatMap((child) => (child.type === 'WhiteSpaceNode' ? [] : [child.type]));
}

function sectionsOf(source: string, sections: SectionMeta[] = []) {
  const { article } = parseArticle(source, { sections });
  return article.children.filter((child) => child.type !== 'WhiteSpaceNode');
}

describe('the type of a section', () => {
  it.each<[string, string[], string[]]>([
    ['narration is the lead', [report, more], ['lead']],
    ['narration after an attendance is a topic', [report, present, more], ['lead', 'attendance', 'topic']],
    ['outlook and background close a report', [report, expected, context], ['lead', 'outlook', 'background']],
    ['a forecast with narration after it is none', [report, expected, more], ['lead']],
    ['a report does not open with its background', [context, report], ['lead']],
    ['an attendance may stand alone', [present], ['attendance']],
    ['a heading gives the type', [report, 'خلفية', more], ['lead', 'background']],
    [
      'a heading over an outlook belongs to it',
      [report, 'متى الجلسة المقبلة؟', expected],
      ['lead', 'outlook'],
    ],
    [
      'a section that speech opens',
      [report, 'رد الإدارة على التحقيق', '«كثفنا المراقبة في الموانئ كلها منذ شهرين.»', more],
      ['lead', 'statement'],
    ],
  ])('%s', (_, paragraphs, types) => {
    expect(typesOf(...paragraphs)).toEqual(types);
  });
});

describe('the id of a section', () => {
  const source = [report, 'أهمية التعاون الأمني', more, 'أهمية التعاون الأمني', more].join('\n\n');
  const [lead, first, second] = sectionsOf(source);

  it('is a hash of its heading, numbered where it comes again', () => {
    expect(first?.id).toMatch(/^s-[0-9a-z]{7}$/);
    expect(second?.id).toBe(`${first?.id}-2`);
  });

  it('survives another spelling of the heading', () => {
    const respelt = sectionsOf(source.replace('أهمية التعاون الأمني', 'أهميّة التعاون الأمنى:'));
    expect(respelt[1]?.id).toBe(first?.id);
  });

  it('is the slug that the metadata gives, and the hash still leads there', () => {
    const meta = {
      hash: first?.id ?? '',
      slug: 'cooperation',
      aliases: ['old'],
      type: 'background' as const,
    };
    const [, given, other] = sectionsOf(source, [meta]);
    expect(given).toMatchObject({ id: 'cooperation', aliases: [first?.id, 'old'], type: 'background' });
    expect(given?.evidence).toEqual([{ cue: 'metadata', text: 'background' }]);
    expect(other?.id).toBe(second?.id);
  });

  it('names the people of a section that the metadata makes an attendance', () => {
    const meta = { hash: lead?.id ?? '', slug: null, aliases: [], type: 'attendance' as const };
    expect(sectionsOf(source, [meta])[0]).toMatchObject({
      id: lead?.id,
      aliases: [],
      type: 'attendance',
      people: [],
    });
  });
});

describe('hard-wrapped copy', () => {
  const lines = [
    'دبي 14 مايو (رويترز) - تباين أداء أسواق الأسهم الرئيسية في الخليج عند',
    'الإغلاق اليوم، إذ ظل المستثمرون حذرين قبيل صدور بيانات التضخم التي قد',
    'تحدد مسار أسعار الفائدة، بينما تلقت بعض الأسواق دعما من نتائج أعمال',
    'فصلية.',
    '',
    'وعادة ما تتأثر السياسة النقدية في دول المجلس بقرارات البنك المركزي في',
    'واشنطن، لأن معظم عملات المنطقة مربوطة بالدولار منذ عقود طويلة وثابتة.',
  ];

  it('is read by its paragraphs, line ends kept', () => {
    const rendered = renderArticle(parseArticle(lines.join('\n')).article);
    expect(rendered.trim().split('\n')).toHaveLength(3);
    expect(rendered).toContain('أعمال فصلية.');
  });

  it('leaves the lines of a table alone', () => {
    const table = ['القاهرة 23 13', 'بنها 23 13', 'دمنهور 21 11', 'طنطا 22 12', 'قنا 20 10'].join('\n');
    expect(renderArticle(parseArticle(table).article).trim().split('\n')).toHaveLength(6);
  });
});
