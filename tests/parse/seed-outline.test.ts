import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttendanceSection, Section } from '@/lib/model/article';
import { parseArticle } from '@/lib/parse/parse-article';

const file = '../../content/articles/kuwait-bahrain-security-cooperation/source.txt';
const source = readFileSync(path.join(import.meta.dirname, file), 'utf8');
const { article, issues } = parseArticle(source);
const sections = article.children.filter((child): child is Section => child.type !== 'WhiteSpaceNode');

describe('the report on the Kuwaiti and Bahraini ministers', () => {
  it('has its seven sections', () => {
    let block = 0;
    const outline = sections.map(({ type, children }) => {
      const blocks = children.filter((child) => child.type === 'ParagraphNode');
      const [first] = blocks;
      const heading =
        first?.data.role === 'heading'
          ? source.slice(first.position.start.offset, first.position.end.offset)
          : null;
      return [type, heading, blocks.map(() => block++)];
    });
    expect(outline).toEqual([
      ['lead', null, [0, 1]],
      ['topic', 'أهمية التعاون الأمني بين الكويت والبحرين', [2, 3]],
      ['topic', 'مناقشة التجربة البحرينية في الإصلاح الجنائي', [4, 5, 6]],
      ['topic', 'تبادل الخبرات في مجال مكافحة الجريمة', [7, 8, 9]],
      ['attendance', null, [10]],
      ['outlook', null, [11]],
      ['background', null, [12]],
    ]);
  });

  it('tells why a section has its type', () => {
    expect(sections.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      [],
      [],
      [],
      [],
      ['حضر اللقاء'],
      ['من المتوقع'],
      ['وتشير التقارير الي'],
    ]);
  });

  it('names those who were there, with rank, office and side', () => {
    const { people, others } = sections[4] as AttendanceSection;
    expect(
      people.map(({ name, rank, office, side }) => [name, rank, office, side].map((span) => span?.text)),
    ).toEqual([
      ['عبدالوهاب أحمد الوهيب', 'اللواء', 'وكيل وزارة الداخلية', 'الكويتي'],
      ['حامد مناحي الدواس', 'اللواء', 'وكيل وزارة الداخلية المساعد لشؤون الأمن العام', 'الكويتي'],
    ]);
    expect(others.map(({ remark, side }) => [remark.text, side?.text])).toEqual([
      ['عدد من القيادات الأمنية', 'الكويتي'],
      ['عدد من كبار المسؤولين في وزارة الداخلية', 'البحريني'],
    ]);
  });

  it('has nothing odd about it', () => {
    expect(issues).toEqual([]);
  });
});
