import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGloss, glossElsewhere, roomFor } from '@/components/text/fit-gloss';

describe('fitGloss', () => {
  test.each([
    ['المجموعات', 'the groups', 'the groups'],
    ['وزارة الداخلية', 'Ministry of Interior', 'Ministry of Interior'],
    ['في', 'in', 'in'],
    ['بينهما', 'between them', 'between them'],
  ])('leaves %s · %s as it is', (arabic, gloss, expected) => {
    expect(fitGloss(arabic, gloss)).toBe(expected);
  });

  test.each([
    ['وتنفيذ', 'and implementing', 'implementing'],
    ['اللقاء', 'the meeting', 'meeting'],
    ['والشعوب', 'and the peoples', 'the peoples'],
    ['وكل', 'and the whole', 'whole'],
    ['حل', 'a solution', 'solution'],
  ])('%s · %s loses what the first letters say, and no more than it must', (arabic, gloss, expected) => {
    expect(fitGloss(arabic, gloss)).toBe(expected);
  });

  test('marks of the source do not make a word longer', () => {
    expect(fitGloss('اللِّقَاءُ', 'the meeting')).toBe(fitGloss('اللقاء', 'the meeting'));
  });

  test.each([
    ['ثم', 'thereupon and afterwards'],
    ['كي', 'in order that it may'],
  ])('what is far too long for %s is left to the card', (arabic, gloss) => {
    expect(fitGloss(arabic, gloss)).toBe(glossElsewhere);
  });

  test.each(['and', 'the', 'a', 'and the', 'and a'])('%s alone is never taken away', (gloss) => {
    expect(fitGloss('و', gloss)).not.toBe('');
  });

  test('what is shown is the end of the gloss, or that it is elsewhere, whatever the strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (arabic, gloss) => {
        const shown = fitGloss(arabic, gloss);
        expect(shown === glossElsewhere || (shown !== '' && gloss.endsWith(shown))).toBe(true);
      }),
    );
  });
});

describe('roomFor', () => {
  test.each([
    ['في إطار', 'as part of', 8],
    ['الشيخ فهد اليوسف', 'Sheikh Fahad Al-Yousef', 12],
    ['وزير الداخلية', 'Minister of the Interior and of Justice', 22],
    [
      'ووكيل وزارة الداخلية المساعد لشؤون الأمن العام',
      'and Assistant Undersecretary of the Ministry of Interior for Public Security Affairs',
      null,
    ],
  ])('%s with %s needs a room of %s', (arabic, gloss, room) => {
    expect(roomFor(arabic, gloss)).toBe(room);
  });

  test('every room has its rule in the style sheet', () => {
    const css = readFileSync('app/styles/gloss.css', 'utf8');
    const asked = [...css.matchAll(/width >= (\d+)em\) \{\s*\.p\[data-room="(\d+)"\]/g)];
    expect(asked.every(([, width, room]) => width === room)).toBe(true);
    const rooms = new Set<number | null>();
    for (let length = 1; length < 120; length += 1) rooms.add(roomFor('ا', 'x'.repeat(length)));
    expect([...rooms]).toEqual([...asked.map(([, width]) => Number(width)), null]);
  });
});
