import { expect, test } from 'vitest';
import { formatIssue } from '@/lib/content/format-issue';
import { startOfFile } from '@/lib/content/start-of-file';

const issue = { file: 'a/b', code: 'c', message: 'd', severity: 'error', position: startOfFile } as const;

test.each([
  [{}, 'a/b:1:1: c: d'],
  [{ severity: 'warning' as const }, 'a/b:1:1: c: d [warning]'],
  [{ message: 'one \r\n two' }, 'a/b:1:1: c: one two'],
  [{ message: '«نص»' }, 'a/b:1:1: c: «نص»'],
  [{ message: '\u001b[31mred\u0007' }, 'a/b:1:1: c: <U+001B>[31mred<U+0007>'],
  [{ message: 'abc\u202edef' }, 'a/b:1:1: c: abc<U+202E>def'],
  [{ message: 'a\ud83d' }, 'a/b:1:1: c: a<U+D83D>'],
  [{ file: 'a/b\n::error::x' }, 'a/b<U+000A>::error::x:1:1: c: d'],
  [{ message: 'x'.repeat(10_000) }, `a/b:1:1: c: ${'x'.repeat(600)}…`],
])('%j → %s', (given, line) => {
  expect(formatIssue({ ...issue, ...given })).toBe(line);
});
