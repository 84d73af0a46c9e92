import { expect, test } from 'vitest';
import { partColumns } from '@/lib/publish/pdf/text/part-columns';
import type { TextRun } from '@/lib/publish/pdf/text/text-run';

const run = (text: string, x: number, y: number): TextRun => ({
  font: '/F4',
  size: 10,
  matrix: [1, 0, 0, -1, x, y],
  clusters: [...text].map((letter, at) => ({ text: letter, glyphs: [{ code: at + 1, x: x + at * 5, y }] })),
  isReversed: false,
  start: 0,
  end: 0,
});

test('Arabic and English side by side are two columns', () => {
  expect(partColumns(run('قال', 300, 50), run('He said', 20, 52))).toBe(true);
  expect(partColumns(run('He said', 20, 52), run('قال', 300, 50))).toBe(true);
});

test('a line of Arabic may end in Latin letters', () => {
  expect(partColumns(run('GitHub', 250, 50), run('He said', 20, 52))).toBe(true);
  expect(partColumns(run('He', 20, 52), run('said', 32, 52))).toBe(false);
});

test('a Latin name in a line of Arabic is no column, and other lines are none', () => {
  expect(partColumns(run('قال', 300, 50), run('IBM', 283, 50))).toBe(false);
  expect(partColumns(run('قال', 300, 50), run('He said', 20, 90))).toBe(false);
  expect(partColumns(run('قال', 300, 50), run('ثم', 20, 50))).toBe(false);
});
