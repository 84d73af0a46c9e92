import { expect, test } from 'vitest';
import { shownText } from '@/lib/model/shown-text';

test.each([
  ['قال \u202eكذا', 'قال كذا'],
  ['\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', ''],
  ['a\u2067b\u2069c', 'abc'],
  // Marks, joiners and what else is unseen turn nothing.
  ['قال\u200f \u200eC++\u061c', 'قال\u200f \u200eC++\u061c'],
  ['می\u200cشود', 'می\u200cشود'],
  ['قا\u00adل\u0000', 'قا\u00adل\u0000'],
  ['', ''],
])('%j → %j', (source, shown) => {
  expect(shownText(source)).toBe(shown);
});
