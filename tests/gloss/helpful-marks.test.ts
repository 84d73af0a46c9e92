import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { helpfulMarks } from '@/lib/gloss/helpful-marks';
import { type Upos, upos } from '@/lib/model/gloss';
import { writtenWord } from './written-word';

const past = 'Aspect=Perf|Person=3|Number=Sing|Gender=Masc';
const present = 'Aspect=Imp|Person=3|Number=Sing|Gender=Masc|Mood=Ind';
const passive = 'VerbForm=Part|Voice=Pass';
const active = 'VerbForm=Part|Voice=Act';

/** Sentences of news, word by word, as a teacher would print them. */
const sentences: Record<string, [word: string, printed: string][]> = {
  'وأُعلِن أنّ الملك قَبِل الدعوة من قِبَل رئيس مجلس الدُوَل': [
    [`CCONJ وَ + VERB أُعْلِنَ ${past}|Voice=Pass أَعْلَنَ`, 'وأُعلِن'],
    ['SCONJ أَنَّ _ أَنَّ', 'أنّ'],
    ['NOUN الْمَلِكَ Case=Acc مَلِك', 'الملك'],
    [`VERB قَبِلَ ${past}|Voice=Act قَبِلَ`, 'قَبِل'],
    ['NOUN الدَّعْوَةَ Case=Acc دَعْوَة', 'الدعوة'],
    ['ADP مِنْ _ مِنْ', 'من'],
    ['NOUN قِبَلِ Case=Gen قِبَل', 'قِبَل'],
    ['NOUN رَئِيسِ Case=Gen رَئِيس', 'رئيس'],
    ['NOUN مَجْلِسِ Case=Gen مَجْلِس', 'مجلس'],
    ['NOUN الدُّوَلِ Case=Gen|Number=Plur دَوْلَة', 'الدُوَل'],
  ],
  'وُقِّع العَقْد ولم يُوقَّع الاتّفاق بعدُ': [
    [`VERB وُقِّعَ ${past}|Voice=Pass وَقَّعَ`, 'وُقِّع'],
    ['NOUN الْعَقْدُ Case=Nom عَقْد', 'العَقْد'],
    ['CCONJ وَ + PART لَمْ', 'ولم'],
    [`VERB يُوَقَّعِ ${present}|Voice=Pass وَقَّعَ`, 'يُوقَّع'],
    ['NOUN الِاتِّفَاقُ Case=Nom|VerbForm=Vnoun اِتِّفَاق', 'الاتّفاق'],
    ['ADV بَعْدُ _ بَعْدُ', 'بعدُ'],
  ],
  'وسُئل الوزير عمّن قُتلوا فقلتُ إنّ العدد لم يتأكّد': [
    [`CCONJ وَ + VERB سُئِلَ ${past}|Voice=Pass سَأَلَ`, 'وسُئِل'],
    ['VERB قُتِلُوا Aspect=Perf|Person=3|Number=Plur|Gender=Masc|Voice=Pass قَتَلَ', 'قُتِلوا'],
    ['CCONJ فَ + VERB قُلْتُ Aspect=Perf|Person=1|Number=Sing|Voice=Act قَالَ', 'فقلتُ'],
    ['PART إِنَّ _ إِنَّ', 'إنّ'],
    ['NOUN الْعَدَدَ Case=Acc عَدَد', 'العدد'],
    [`VERB يَتَأَكَّدْ ${present}|Voice=Act تَأَكَّدَ`, 'يتأكّد'],
  ],
  'تُنتهَك الحقوق وتُقال الأشياء ويُستخدَمون دروعًا ويُعَدّ ويُرى': [
    ['VERB تُنْتَهَكُ Aspect=Imp|Person=3|Number=Sing|Gender=Fem|Voice=Pass اِنْتَهَكَ', 'تُنتهَك'],
    ['NOUN الْحُقُوقُ Case=Nom|Number=Plur حَقّ', 'الحقوق'],
    ['CCONJ وَ + VERB تُقَالُ Aspect=Imp|Person=3|Number=Sing|Gender=Fem|Voice=Pass قَالَ', 'وتُقال'],
    ['VERB يُسْتَخْدَمُونَ Aspect=Imp|Person=3|Number=Plur|Gender=Masc|Voice=Pass اِسْتَخْدَمَ', 'يُستخدَمون'],
    ['VERB يُسْتَخْدَمَا Aspect=Imp|Person=3|Number=Dual|Gender=Masc|Voice=Pass اِسْتَخْدَمَ', 'يُستخدَما'],
    ['NOUN دُرُوعًا Case=Acc دِرْع', 'دروعا'],
    [`VERB يُعَدُّ ${present}|Voice=Pass عَدَّ`, 'يُعَدّ'],
    [`VERB يُعِدُّ ${present}|Voice=Act أَعَدَّ`, 'يُعدّ'],
    [`VERB يُرَى ${present}|Voice=Pass رَأَى`, 'يُرى'],
  ],
  'أُجريت الانتخابات واستُعيد الأمن واتُّفِق على المنتَجات': [
    ['VERB أُجْرِيَتْ Aspect=Perf|Person=3|Number=Sing|Gender=Fem|Voice=Pass أَجْرَى', 'أُجريت'],
    ['NOUN الِانْتِخَابَاتُ Case=Nom|Number=Plur اِنْتِخَاب', 'الانتخابات'],
    [`CCONJ وَ + VERB اسْتُعِيدَ ${past}|Voice=Pass اِسْتَعَادَ`, 'واستُعيد'],
    ['NOUN الْأَمْنُ Case=Nom أَمْن', 'الأمن'],
    [`VERB اُتُّفِقَ ${past}|Voice=Pass اِتَّفَقَ`, 'اتُّفِق'],
    ['NOUN الْمُنْتَجَاتِ Case=Gen|Number=Plur مُنْتَج', 'المُنتَجات'],
    [`VERB قِيلَ ${past}|Voice=Pass قَالَ`, 'قيل'],
    [`VERB تُوُفِّيَ ${past}|Voice=Pass تَوَفَّى`, 'تُوُفّي'],
    [`VERB نُوقِشَ ${past}|Voice=Pass نَاقَشَ`, 'نُوقِش'],
  ],
  'المتّهَمون في القضية الوطنية، ومَن ملَك حيّ المدينة': [
    ['NOUN الْمُتَّهَمُونَ Case=Nom|Number=Plur مُتَّهَم', 'المتّهَمون'],
    ['ADP فِي', 'في'],
    ['NOUN الْقَضِيَّةِ Case=Gen قَضِيَّة', 'القضية'],
    ['ADJ الْوَطَنِيَّةِ Case=Gen وَطَنِيّ', 'الوطنية'],
    ['CCONJ وَ + PRON مَنْ PronType=Rel مَنْ', 'ومَن'],
    [`VERB مَلَكَ ${past}|Voice=Act مَلَكَ`, 'ملَك'],
    ['NOUN حَيَّ Case=Acc حَيّ', 'حيّ'],
    ['PROPN عُمَرُ Case=Nom عُمَر', 'عُمَر'],
    ['NOUN عُمْرٍ Case=Gen عُمْر', 'عُمْر'],
    ['PROPN مُحَمَّدٌ Case=Nom مُحَمَّد', 'محمد'],
    ['PROPN عَبْدُاللّٰهِ Case=Nom عَبْدُاللّٰه', 'عبدالله'],
    ['PROPN عَبْدُالرَّحْمٰنِ Case=Nom عَبْدُالرَّحْمٰن', 'عبدالرحمن'],
  ],
  'للسُّلطات وللأمن وللّغة سيُقدّمها المستخدِم المعقَّد والمختار': [
    ['ADP لِ + NOUN السُّلُطَاتِ Case=Gen|Number=Plur سُلْطَة', 'للسلطات'],
    ['ADP لِ + NOUN الْأَمْنِ Case=Gen أَمْن', 'للأمن'],
    ['ADP لِ + NOUN اللُّغَةِ Case=Gen لُغَة', 'للغة'],
    ['ADP لِ + NOUN الْكُتُبِ Case=Gen|Number=Plur كِتَاب', 'للكُتُب'],
    [`AUX سَ + VERB يُقَدِّمُ ${present}|Voice=Act قَدَّمَ + PRON هَا PronType=Prs`, 'سيُقدّمها'],
    [`ADJ الْمُسْتَخْدِمِ ${active} مُسْتَخْدِم`, 'المستخدم'],
    [`ADJ الْمُعَقَّدِ ${passive} مُعَقَّد`, 'المعقَّد'],
    [`ADJ الْمُخْتَارَةِ ${passive} مُخْتَار`, 'المختارة'],
    [`ADJ الْمَفْتُوحِ ${passive} مَفْتُوح`, 'المفتوح'],
    [`NOUN دَعْمِ VerbForm=Vnoun دَعْم + PRON هِمْ PronType=Prs`, 'دَعْمهم'],
    ['NOUN قَوْلِ VerbForm=Vnoun قَوْل', 'قول'],
    ['NOUN حُكْمًا Case=Acc حُكْم', 'حُكما'],
    ['PRON الَّتِي PronType=Rel الَّذِي', 'التي'],
    ['ADP حَتَّى _ حَتَّى', 'حتى'],
    ['PART إِلَّا _ إِلَّا', 'إلّا'],
    ['SCONJ أَنْ _ أَنْ', 'أنْ'],
    ['SCONJ أَنِ _ أَنْ', 'أن'],
  ],
};

describe.each(Object.entries(sentences))('%s', (_, words) => {
  test.each(words)('%s → %s', (line, printed) => {
    expect(helpfulMarks(writtenWord(line))).toBe(printed);
  });
});

test('without a vocalised form, or with one of other letters, a word stays as it is written', () => {
  const word = writtenWord(`VERB عُقِدَ ${past}|Voice=Pass عَقَدَ`);
  expect(helpfulMarks({ ...word, vocalised: null })).toBe('عقد');
  expect(helpfulMarks({ ...word, form: 'عقدوا' })).toBe('عقدوا');
});

test('what the source marks stays, once', () => {
  const word = writtenWord('ADJ مُؤَكِّدًا VerbForm=Part|Voice=Act مُؤَكِّد');
  expect(helpfulMarks({ ...word, form: 'مؤكدًا' })).toBe('مؤكّدًا');
  expect(helpfulMarks({ ...word, form: 'مُؤكِّداً' })).toBe('مُؤكِّداً');
});

const letter = fc.constantFrom(...'اأبتحدرسشعقكلمنهويىة');
const marks = fc.constantFrom(
  '',
  '\u064E',
  '\u064F',
  '\u0650',
  '\u0652',
  '\u064E\u0651',
  '\u064F\u0651',
  '\u064B',
  '\u0670',
);
const form = fc
  .array(fc.tuple(letter, marks), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.map((each) => each.join('')).join(''));
const features = fc.constantFrom(
  `${past}|Voice=Pass`,
  `${present}|Voice=Pass`,
  present,
  passive,
  'VerbForm=Vnoun',
);
const aPart = fc
  .tuple(fc.constantFrom<Upos>(...upos), form, features, form)
  .map((fields) => fields.join(' '));

/** Letters each with its marks. */
const unitsOf = (text: string) => text.match(/\P{M}\p{M}*/gu) ?? [];

test('letters are those of the source, marks those of the vocalised form and of the source, which stay', () => {
  fc.assert(
    fc.property(fc.array(aPart, { minLength: 1, maxLength: 3 }), fc.boolean(), (lines, isMarked) => {
      const word = writtenWord(lines.join(' + '));
      const full = word.vocalised ?? '';
      const source = isMarked ? full : stripMarks(full);
      const printed = helpfulMarks({ ...word, form: source });
      expect(stripMarks(printed)).toBe(stripMarks(source));
      const given = unitsOf(full);
      const own = unitsOf(source);
      for (const [at, unit] of unitsOf(printed).entries()) {
        expect([...unit].filter((mark) => !given[at]?.includes(mark))).toEqual([]);
        expect([...(own[at] ?? '')].filter((mark) => !unit.includes(mark))).toEqual([]);
      }
    }),
  );
});
