import { describe, expect, it } from 'vitest';
import { nisbaOf, nisbaRules } from '@/lib/analyse/inflect/derive/nisba-of';
import { withoutArticle } from '@/lib/analyse/inflect/nominal/without-article';

describe('the nisba', () => {
  it.each(nisbaRules.map(({ example }) => example))('of %s is %s', (noun, nisba) => {
    expect(nisbaOf(noun)).toBe(nisba?.normalize('NFC') ?? null);
  });

  it.each([
    ['لُبْنَان', 'لُبْنَانِيّ'],
    ['الْعِرَاق', 'عِرَاقِيّ'],
    ['الْقَاهِرَة', 'قَاهِرِيّ'],
    ['أَلْمَانِيَا', 'أَلْمَانِيّ'],
    ['كَنَدَا', 'كَنَدِيّ'],
    ['الْبَحْرَيْن', 'بَحْرَيْنِيّ'],
    ['سِيَاسَة', 'سِيَاسِيّ'],
    ['إِنْشَاء', 'إِنْشَائِيّ'],
    ['الْبَيْضَاء', 'بَيْضَاوِيّ'],
    ['مَبْدَأ', 'مَبْدَئِيّ'],
    ['حَدّ', 'حَدِّيّ'],
  ])('of %s is %s too', (noun, nisba) => {
    expect(nisbaOf(noun)).toBe(nisba.normalize('NFC'));
  });

  it('is made by the rule whose example it is, and by none before it', () => {
    const taken = nisbaRules.map(({ example: [noun] }) => {
      const word = withoutArticle(noun) ?? noun;
      return nisbaRules.findIndex(({ end, applies }) => end.test(word) && (applies?.(word) ?? true));
    });
    expect(taken).toEqual(nisbaRules.map((_, at) => at));
  });
});
