// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SectionView } from '@/components/article/section-view';
import { buildSection, buildSpan, isAttendance, noGloss } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const text = 'حضر اللقاء وكيل الوزارة أحمد الوهيب، ونائبه علي الدواس، وعدد من القادة.';

test('who was there is a real list, and its text is the sentence of the source', () => {
  const { section, source } = buildSection('attendance', [{ sentences: [text] }]);
  if (!isAttendance(section)) throw new Error('no attendance');
  section.people = ['أحمد الوهيب', 'علي الدواس'].map((name, index) => ({
    name: buildSpan(source, name),
    rank: null,
    office: buildSpan(source, index === 0 ? 'وكيل الوزارة' : 'ونائبه'),
    side: null,
  }));
  const container = rendered(<SectionView section={section} source={source} gloss={noGloss} locale="ar" />);
  expect(textsOf(container, 'ul > li').map((each) => each.trim())).toEqual([
    'وكيل الوزارة أحمد الوهيب،',
    'ونائبه علي الدواس،',
  ]);
  expect(container.querySelectorAll('ul')).toHaveLength(1);
  expect(container.querySelector('ul')?.closest('p'), 'no list inside a paragraph').toBeNull();
  expect(container.querySelector('.ar')?.textContent).toBe(text);
});

test('an attendance that names nobody is running text', () => {
  const { section, source } = buildSection('attendance', [{ sentences: ['حضر اللقاء عدد من القادة.'] }]);
  const container = rendered(<SectionView section={section} source={source} gloss={noGloss} locale="ar" />);
  expect(container.querySelector('ul')).toBeNull();
  expect(container.querySelector('.ar')?.textContent).toBe(source);
});
