import { describe, expect, it } from 'vitest';
import { isMark } from '@/lib/arabic/is-mark';
import { limitMarks } from '@/lib/arabic/limit-marks';
import { stripMarks } from '@/lib/arabic/strip-marks';

describe('isMark', () => {
  it.each(['ً', 'ّ', 'ْ', 'ٰ', 'ٓ', '\u0301', '\u{1e8d0}'])('finds %j', (mark) => {
    expect(isMark(mark)).toBe(true);
  });
  it.each(['ا', 'ـ', '', ' ', '\u200c', '1', '\udbff'])('does not find %j', (other) => {
    expect(isMark(other)).toBe(false);
  });
});

describe('stripMarks', () => {
  it.each([
    ['مؤكدًا', 'مؤكدا'],
    ['يُعَدُّ', 'يعد'],
    ['هٰذا أَمْرٌ', 'هذا أمر'],
    ['ُعد', 'عد'],
    ['آمن كتـاب', 'آمن كتـاب'],
    ['ا\u{1e8d0}ب', 'اب'],
    ['\ud800ً\udc00', '\ud800\udc00'],
    ['', ''],
  ])('%j → %j', (text, stripped) => {
    expect(stripMarks(text)).toBe(stripped);
  });
});

describe('limitMarks', () => {
  it('leaves what anyone wrote', () => {
    const text = `كتبًّ ${'\u0301'.repeat(30)} e\u0301`;
    expect(limitMarks(text)).toBe(text);
  });
  it('cuts every run after thirty', () => {
    expect(limitMarks(`a${'\u0301\u0323'.repeat(50)}b${'ً'.repeat(31)}c`)).toBe(
      `a${'\u0301\u0323'.repeat(15)}b${'ً'.repeat(30)}c`,
    );
  });
});
