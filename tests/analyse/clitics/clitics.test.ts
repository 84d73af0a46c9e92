import { describe, expect, test } from 'vitest';
import { joinProclitics, joinPronoun, withArticle } from '@/lib/analyse/clitics/join-vocalised';
import { procliticRuns, runsOf } from '@/lib/analyse/clitics/proclitics';
import { attachedPronouns, pronounsOf } from '@/lib/analyse/clitics/pronouns';
import { foldLetters } from '@/lib/analyse/fold/fold-letters';

const namesOf = (word: string) =>
  runsOf(foldLetters(word)).map(
    ({ parts, hasArticle }) => parts.map(({ form }) => form).join('') + (hasArticle ? 'ال' : ''),
  );

describe('proclitics stand in legal orders', () => {
  test.each([
    ['وبالكتاب', 'وبال'],
    ['فسيكتب', 'فس'],
    ['للأمن', 'لال'],
    ['وللأمن', 'ولال'],
    ['أفلا', 'أف'],
    ['كالجبال', 'كال'],
    ['ليكتب', 'ل'],
  ])('%s can begin with %s', (word, run) => {
    expect(namesOf(word)).toContain(run);
  });

  test.each([
    ['بوبيت', 'بو'],
    ['الوكتاب', 'الو'],
    ['سوكتب', 'سو'],
    ['بلبيت', 'بل'],
    ['سالكتاب', 'سال'],
    ['كبالكتاب', 'كبال'],
    ['لسيكتب', 'لس'],
  ])('%s cannot begin with %s', (word, run) => {
    expect(namesOf(word)).not.toContain(run);
  });

  test('something is always left of the word', () => {
    for (const { letters } of procliticRuns)
      expect(runsOf(letters).every((run) => run.letters.length < letters.length || letters === '')).toBe(
        true,
      );
  });
});

test.each([
  ['شَعْبُ', 'الشَّعْبُ'],
  ['قَمَرُ', 'الْقَمَرُ'],
  ['اِتِّفَاقُ', 'الِاتِّفَاقُ'],
  ['لُغَةُ', 'اللُّغَةُ'],
  ['أَمْنُ', 'الْأَمْنُ'],
])('%s with the article is %s', (word, joined) => {
  expect(withArticle(word).normalize('NFC')).toBe(joined.normalize('NFC'));
});

const runNamed = (letters: string, sharesLam = false) =>
  procliticRuns.find(
    (run) =>
      run.letters === letters &&
      run.sharesLam === sharesLam &&
      run.need === (letters.includes('ل') && letters !== 'ال' ? 'genitive' : run.need),
  );

test.each([
  ['ولل', false, 'شَعْبِ', 'وَلِلشَّعْبِ'],
  ['لل', false, 'أَمْنِ', 'لِلْأَمْنِ'],
  ['ل', true, 'لُغَةِ', 'لِلُّغَةِ'],
  ['وبال', false, 'كِتَابِ', 'وَبِالْكِتَابِ'],
  ['و', false, 'اِسْتِخْدَامُ', 'وَاسْتِخْدَامُ'],
  ['ال', false, 'نَّاسُ', 'النَّاسُ'],
])('proclitics %s (shared lām: %s) before %s: %s', (letters, sharesLam, word, joined) => {
  const run = runNamed(letters, sharesLam);
  expect(run && joinProclitics(run, word).normalize('NFC')).toBe(joined.normalize('NFC'));
});

const pronoun = (form: string) => attachedPronouns.find((each) => each.form === form);

test.each([
  ['وِزَارَتُ', 'ه', 'وِزَارَتُهُ'],
  ['وِزَارَتِ', 'ه', 'وِزَارَتِهِ'],
  ['عَلَيْ', 'هم', 'عَلَيْهِمْ'],
  ['كِتَابُ', 'ي', 'كِتَابِي'],
  ['عَصَا', 'ي', 'عَصَايَ'],
  ['رَمَا', 'ه', 'رَمَاهُ'],
  ['فِي', 'ها', 'فِيهَا'],
])('%s with %s is %s', (word, form, joined) => {
  const found = pronoun(form);
  expect(found && joinPronoun(word, found)).toBe(joined);
});

test('a word is never a pronoun alone', () => {
  expect(pronounsOf('ها').map(({ form }) => form)).toEqual([]);
  expect(pronounsOf('كتابهما').map(({ form }) => form)).toEqual(['هما']);
  expect(pronounsOf('كتابنا').map(({ form }) => form)).toEqual(['نا']);
});
