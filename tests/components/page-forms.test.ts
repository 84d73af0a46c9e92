import { expect, test } from 'vitest';
import { pageForms } from '@/components/print/page-forms';

test('every plural form of a language, with a sign where the number stands', () => {
  expect(pageForms('en')).toEqual({ one: '# page', other: '# pages' });
  expect(pageForms('ar')).toEqual({
    zero: 'لا صفحات',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '# صفحات',
    many: '# صفحة',
    other: '# صفحة',
  });
});
