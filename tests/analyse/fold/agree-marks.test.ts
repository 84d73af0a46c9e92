import { expect, test } from 'vitest';
import { agreesWithMarks } from '@/lib/analyse/fold/agree-marks';

test.each([
  ['كُتب', 'كُتُبٌ', true],
  ['كُتب', 'كَتَبَ', false],
  ['مؤكدًا', 'مُؤَكِّدًا', true],
  ['مؤكداً', 'مُؤَكِّدًا', true],
  ['مؤكِّد', 'مُؤَكِّدٌ', true],
  ['مؤكِّد', 'مُؤَكَّدٌ', false],
  ['علّم', 'عَلَّمَ', true],
  ['علّم', 'عِلْمٌ', false],
  ['ان', 'أَنَّ', true],
  ['أنّ', 'أَنْ', false],
  ['قدْ', 'قَدْ', true],
  ['هُدىً', 'هُدًى', true],
  ['كتـاب', 'كِتَابٌ', true],
])('%s and %s: %s', (written, vocalised, agrees) => {
  expect(agreesWithMarks(written, vocalised)).toBe(agrees);
});
