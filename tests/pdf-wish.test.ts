import { expect, test } from 'vitest';
import { readPdfWish } from '@/lib/pdf-wish';

test('PDFs are made only where they are asked for', () => {
  expect([undefined, '', '1'].map(readPdfWish)).toEqual([false, false, true]);
  expect(() => readPdfWish('yes')).toThrow('PDF is “yes”');
});
