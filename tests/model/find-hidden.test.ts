import { expect, test } from 'vitest';
import { findHidden } from '@/lib/model/find-hidden';

test.each([
  'وزيرا الداخلية: «تعاون» 50%',
  'A title, “quoted” – and more',
  'مُحَمَّد ﷺ ٱلْكِتَاب ـ',
  'می\u200cشود',
  '👨\u200d👩\u200d👧 ❤\ufe0f 🇰🇼',
  '\u06dd١',
  '\u00a0\u202f\u3000',
  '',
])('%j is seen whole', (text) => {
  expect(findHidden(text)).toBeNull();
});

test.each([
  ['a\u202eb', 'bidi-control', 'U+202E', 1],
  ['\u2069', 'bidi-control', 'U+2069', 0],
  ['ab\u200e', 'bidi-control', 'U+200E', 2],
  ['\u061c', 'bidi-control', 'U+061C', 0],
  ['a\u0000', 'hidden-character', 'U+0000', 1],
  ['a\nb', 'hidden-character', 'U+000A', 1],
  ['a\u007f', 'hidden-character', 'U+007F', 1],
  ['a\u009bm', 'hidden-character', 'U+009B', 1],
  ['a\u2029b', 'hidden-character', 'U+2029', 1],
  ['a\udc00', 'hidden-character', 'U+DC00', 1],
  ['a\u{e0001}', 'hidden-character', 'U+E0001', 1],
  ['a\u3164', 'hidden-character', 'U+3164', 1],
  ['a\u2060\u202a', 'bidi-control', 'U+202A', 2],
] as const)('%j: %s %s', (text, code, name, at) => {
  expect(findHidden(text)).toEqual({ code, name, at });
});
