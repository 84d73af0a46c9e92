import { expect, test } from 'vitest';
import { editionTime } from '@/lib/publish/downloads/edition-time';

test.each([
  ['1764310000', '2024-05-12', '2025-11-28T06:06:40Z'],
  [undefined, '2024-05-12', '2024-05-12T00:00:00Z'],
  [undefined, '2024-05', '2024-05-01T00:00:00Z'],
  [undefined, '2024-05-12T09:30:00+03:00', '2024-05-12T06:30:00Z'],
  ['', null, '2000-01-01T00:00:00Z'],
])('SOURCE_DATE_EPOCH %s, published %s: %s', (epoch, published, time) => {
  expect(editionTime(epoch, published)).toBe(time);
});

test('what is no time is refused', () => {
  expect(() => editionTime('today', null)).toThrow('SOURCE_DATE_EPOCH is “today”');
});
