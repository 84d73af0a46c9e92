import { describe, expect, it } from 'vitest';
import { spellEnding, spellStem, spellWord } from '@/lib/analyse/inflect/orthography/spell';

describe('spelling a word', () => {
  it.each([
    ['كāتiب', 'كَاتِب'],
    ['ءiءمāن', 'إِيمَان'],
    ['ءaءمaن', 'آمَن'],
    ['ءuءمiن', 'أُومِن'],
    ['ءāخiر', 'آخِر'],
    ['iءتuمiن', 'اِئْتُمِن'],
    ['uءتuمiن', 'اُؤْتُمِن'],
    ['مuتaحaددī', 'مُتَحَدِّي'],
    ['مuلتaقaى', 'مُلْتَقَى'],
    ['مuحaييaى', 'مُحَيَّا'],
    ['يuحيaى', 'يُحْيَا'],
    ['سīبaى', 'سِيبَى'],
    ['ءiوجāد', 'إِيجَاد'],
    ['مuيقiن', 'مُوقِن'],
    ['تaقaووuس', 'تَقَوُّس'],
    ['سaييiد', 'سَيِّد'],
    ['سāءiل', 'سَائِل'],
    ['تaسāءuل', 'تَسَاؤُل'],
    ['تaسāءaل', 'تَسَاءَل'],
    ['مaسءūل', 'مَسْؤُول'],
    ['سuءāل', 'سُؤَال'],
    ['قuرءāن', 'قُرْآن'],
    ['رiءāسaة', 'رِئَاسَة'],
    ['تaعبiءaة', 'تَعْبِئَة'],
    ['تaنaببuء', 'تَنَبُّؤ'],
    ['تaرaءءuس', 'تَرَؤُّس'],
    ['تaرaءءaس', 'تَرَأَّس'],
    ['سaءءāل', 'سَأَّال'],
    ['ءiنشāء', 'إِنْشَاء'],
    ['مaرمiيي', 'مَرْمِيّ'],
    ['مaدعuوو', 'مَدْعُوّ'],
  ])('%s is %s', (sounds, spelled) => {
    expect(spellWord(sounds)).toBe(spelled);
    expect(spelled.normalize('NFC')).toBe(spelled);
  });
});

describe('spelling a stem', () => {
  it.each([
    ['كتuب', 'a', 'كْتُب', false, null],
    ['مuدد', 'a', 'مُد', true, null],
    ['بaدaء', 'start', 'بَدَ', false, 'a'],
    ['جāء', 'start', 'جَا', false, 'ā'],
    ['ءaككiد', 'u', 'ؤَكِّد', false, null],
    ['وجiد', 'u', 'وجِد', false, null],
    ['يقiن', 'u', 'وقِن', false, null],
    ['وجaل', 'a', 'وْجَل', false, null],
    ['وaزز', 'u', 'وَز', true, null],
    ['ءūل', 'a', 'ؤُول', false, null],
    ['ءiنن', 'a', 'ئِن', true, null],
  ] as const)('%s after %s is %s', (sounds, before, text, isDoubled, hamzaAfter) => {
    expect(spellStem(sounds, before)).toEqual({ text, isDoubled, hamzaAfter });
  });
});

describe('spelling an ending', () => {
  it.each([
    ['', 'ْ'],
    ['a', 'َ'],
    ['تu', 'ْتُ'],
    ['تuمā', 'ْتُمَا'],
    ['تuننa', 'ْتُنَّ'],
    ['aت', 'َتْ'],
    ['ūا', 'ُوا'],
    ['aوا', 'َوْا'],
    ['aى', 'َى'],
    ['iيa', 'ِيَ'],
  ])('%j is %j', (sounds, spelled) => {
    expect(spellEnding(sounds)).toBe(spelled);
  });
});
