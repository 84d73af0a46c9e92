import { describe, expect, it } from 'vitest';
import type { Sentence } from '@/lib/model/text';
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
    ['هاتف iPhone 15 الجديد', ['iPhone 15']],
    ['صحيفة Al-Quds Al-Arabi اللندنية', ['Al-Quds Al-Arabi']],
    ['شركات Apple، Google، Amazon', ['Apple', 'Google', 'Amazon']],
    ['للاتصال: +965 2222 3333 يوميا', ['+965 2222 3333']],
    ['وسم #COVID على المنصة', ['#COVID']],
    ['زوروا www.kuna.net.kw اليوم', ['www.kuna.net.kw']],
    ['البريد info@example.com فقط', ['info@example.com']],
    ['وكالة (UNRWA) الأممية', ['UNRWA']],
  ])('keeps apart in %s', (source, expected) => {
    expect(isolatesOf(source)).toEqual(expected);
  });

  it.each([
    'بلغ العدد 12,500 شخص',
    'في ١٢٬٥٠٠ موقع',
    'فاز 2-1 أمس',
    'يوم 12/5/2021 مساء',
    'نسبة 50% تقريبا',
    'بين 10 - 15 درجة',
    '- 5 لاعبين',
    'التقى الوزير نظيره.',
    '',
  ])('keeps nothing apart in %s', (source) => {
    expect(isolatesOf(source)).toEqual([]);
  });
});
