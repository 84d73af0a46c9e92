import { describe, expect, it } from 'vitest';
import { feminineOfElative } from '@/lib/analyse/inflect/derive/feminine-of-elative';
import { singleOf } from '@/lib/analyse/inflect/derive/single-of';
import { withTaa } from '@/lib/analyse/inflect/derive/with-taa';
import { noun } from '../nominal/entries';

const kind = { declension: null, gender: 'm', root: 'ءءء', isForeign: false } as const;

describe('the feminine with ة', () => {
  it.each([
    ['كَبِير', 'كَبِيرَة'],
    ['أَمْنِيّ', 'أَمْنِيَّة'],
    ['مُنْتَهِي', 'مُنْتَهِيَة'],
    ['مُسَمَّى', 'مُسَمَّاة'],
    ['بَرِيء', 'بَرِيئَة'],
    ['مُهَيَّأ', 'مُهَيَّأَة'],
    ['قَارِئ', 'قَارِئَة'],
    ['بَنَّاء', 'بَنَّاءَة'],
    ['مَمْلُوء', 'مَمْلُوءَة'],
  ])('of %s is %s', (masculine, feminine) => {
    expect(withTaa(masculine, kind)).toBe(feminine.normalize('NFC'));
  });

  it.each(['مَدْرَسَة', 'صَحْرَاء', 'عَصَا'])('is not made of %s', (word) => {
    expect(withTaa(word, { ...kind, gender: 'f', root: 'صحر' })).toBeNull();
  });
});

describe('the feminine of an elative', () => {
  it.each([
    ['أَكْبَر', 'كُبْرَى'],
    ['أَصْغَر', 'صُغْرَى'],
    ['أَعْلَى', 'عُلْيَا'],
    ['أَهَمّ', null],
    ['كَبِير', null],
  ])('of %s is %s', (masculine, feminine) => {
    expect(feminineOfElative(masculine)).toBe(feminine);
  });
});

describe('the single one of a collective', () => {
  it('takes ة and the plural ات', () => {
    const trees = noun('شَجَر', 'شجر', 'm', 'أَشْجَار', { isCollective: true });
    expect(singleOf(trees)).toMatchObject({
      lemma: 'شَجَرَة',
      gender: 'f',
      plurals: ['ات'],
      isCollective: false,
    });
  });

  it('is not there for other nouns', () => {
    expect(singleOf(noun('كِتَاب', 'كتب', 'm', 'كُتُب'))).toBeNull();
  });
});
