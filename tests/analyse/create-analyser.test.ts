import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { glossWord } from '@/lib/analyse/english/gloss-word';
import { writtenLetters } from '@/lib/analyse/fold/fold-letters';
import { loadLexicon } from '@/lib/cli/load-lexicon';

const analyser = createAnalyser(loadLexicon());
const first = (sentence: string, at = 0) => analyser.analyse(sentence.split(' '))[at]?.[0];

describe('any string has a defined answer', () => {
  const arabic = fc.string({
    unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)),
  });

  test('of any script', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), arabic), { maxLength: 12 }), (words) => {
        const analyses = analyser.analyse(words);
        expect(analyses).toHaveLength(words.length);
        for (const each of analyses.flat()) expect(JSON.stringify(each)).toContain('"segments"');
        expect(analyser.gloss(words).words).toHaveLength(words.length);
      }),
      { numRuns: 150 },
    );
  });

  test('of any length: a word that is too long for one is none, and a sentence has no limit', () => {
    expect(analyser.analyse(['ب'.repeat(1_000_000)])).toEqual([[]]);
    const words = Array.from({ length: 50_000 }, (_, at) => ['قال', 'الوزير', 'إن', 'x', ''][at % 5] ?? '');
    expect(analyser.analyse(words)).toHaveLength(words.length);
  });

  test.each([[''], ['BBC'], ['123'], ['١٢٣'], ['،'], ['\ud800'], ['\u202e'], ['ّ']])(
    'nothing is known of %j',
    (word) => {
      expect(analyser.analyse([word])).toEqual([[]]);
    },
  );
});

test('the segments of a word are its letters, but for the alif of the article after ل', () => {
  for (const word of [
    'وبالكتاب',
    'للأمن',
    'سيكتبونها',
    'وزارتهم',
    'فلن',
    'كالجبال',
    'ترمبولين',
    'أفلا',
    'لهما',
  ]) {
    for (const { segments } of analyser.analyse([word])[0] ?? []) {
      const joined = segments.map(({ form }) => form).join('');
      expect(joined.replace(/^(و?)لا?ل/, '$1ل')).toBe(writtenLetters(word).replace(/^(و?)لا?ل/, '$1ل'));
    }
  }
});

test.each([
  ['وبالكتاب', 'و+ب+الكتاب', 'and with the book'],
  ['وزاراتها', 'وزارات+ها', 'its ministries'],
  ['سيعلنونها', 'س+يعلنون+ها', 'will announce it'],
  ['وقال', 'و+قال', 'and said'],
  ['للأمن', 'ل+الأمن', 'to the security'],
  ['البلدين', 'البلدين', 'the two countries'],
  ['قرارا', 'قرارا', 'a decision'],
  ['به', 'ب+ه', 'with it'],
  ['لم', 'لم', 'not; did not'],
])('%s is %s, %s', (word, segments, gloss) => {
  const analysis = first(word);
  expect(analysis?.segments.map(({ form }) => form).join('+')).toBe(segments);
  expect(gloss.split('; ')).toContain(analysis && glossWord(analysis));
});

describe('clitics stand only before what takes them', () => {
  test.each([['بوبيت'], ['الكتبوا'], ['سكتبوا'], ['بيكتبون'], ['المنذ'], ['سالكتاب']])(
    '%s has no such reading',
    (word) => {
      const [analyses = []] = analyser.analyse([word]);
      expect(
        analyses
          .filter(({ source }) => source === 'lexicon')
          .map(({ segments }) => segments.map(({ form }) => form).join('+')),
      ).not.toContain(expect.stringMatching(/^(?:ب|س|ال)\+/));
      expect(
        analyses
          .filter(
            ({ source, segments }) => source === 'lexicon' && segments.length === 1 && word.startsWith('ال'),
          )
          .map(({ pos }) => pos),
      ).not.toContain('VERB');
    },
  );
});

describe('neighbours decide', () => {
  test.each([
    ['لم يكن', 1, 'كَانَ', 'Mood=Jus'],
    ['لن يكون', 1, 'كَانَ', 'Mood=Sub'],
    ['قد علم', 1, 'عَلِمَ', 'Aspect=Perf'],
    ['في علم', 1, 'عِلْم', 'Case=Gen'],
    ['إن الوزير', 1, 'وَزِير', 'Case=Acc'],
    ['قال الوزير', 1, 'وَزِير', 'Case=Nom'],
    ['القوات المسلحة', 1, 'مُسَلَّح', 'Gender=Fem'],
    ['أعلنت الداخلية', 1, 'دَاخِلِيَّة', 'Gender=Fem'],
    ['قوات وزارة الداخلية', 2, 'دَاخِلِيَّة', 'Case=Gen'],
    ['السياسة الداخلية', 1, 'دَاخِلِيّ', 'Gender=Fem'],
    ['بعد أن علم', 2, 'عَلِمَ', 'Aspect=Perf'],
  ])('%s, word %i: %s, %s', (sentence, at, lemma, feature) => {
    const analysis = first(sentence, at);
    expect(analysis?.lemma).toBe(lemma);
    expect(analysis?.features).toContain(feature);
  });
});

test('الأحد is Sunday, أحد someone', () => {
  expect(first('مساء الأحد', 1)?.gloss).toBe('Sunday');
  expect(first('قال أحد المسؤولين', 1)?.gloss).toBe('one; someone');
});

test.each([
  ['وول', false],
  ['أفندي', false],
  ['انظروا', true],
])('%s can be a command: %s', (word, can) => {
  const [analyses = []] = analyser.analyse([word]);
  expect(analyses.some(({ features }) => features.includes('Mood=Imp'))).toBe(can);
});

test('what was written with another letter is found, and its exact spelling goes before', () => {
  expect(first('الى')?.lemma).toBe('إِلَى');
  expect(first('مسئول')?.lemma).toBe('مَسْؤُول');
  expect(first('وزاره')?.lemma).toBe('وِزَارَة');
  expect(first('ان')?.trace.join()).toContain('another spelling');
  expect(first('أن')?.trace.join()).not.toContain('another spelling');
});

test('what the lexicon does not know is a guess, and says so', () => {
  const guess = first('والزغبرية');
  expect(guess).toMatchObject({ source: 'guess', pos: 'ADJ' });
  expect(guess?.trace).toContain('guessed from its letters');
  expect(first('غخضظ')).toMatchObject({ source: 'guess', pos: 'PROPN' });
});

describe('phrases', () => {
  test.each([
    ['وأعلن رئيس الوزراء قرارا', 1, 2, 'Prime Minister'],
    ['بالأمين العام للمنظمة', 0, 1, 'Secretary-General'],
    ['ووزير خارجيته', 0, 1, 'Minister of Foreign Affairs'],
    ['بالإضافة إلى البيان', 0, 1, 'in addition to'],
    ['وبالإضافة إلى ذلك', 0, 2, 'in addition'],
    ['وأدت إلى مقتل', 0, 1, 'lead to'],
    ['وبكيليان مبابي', 0, 1, 'Kylian Mbappé'],
    ['من بينها', 0, 1, 'including'],
    ['في المملكة العربية السعودية', 1, 3, 'Kingdom of Saudi Arabia'],
    ['ما سيؤدي إلى مقتل', 1, 2, 'lead to'],
    ['موقعها الإلكتروني', 0, 1, 'website'],
    ['للحصول على المال', 0, 1, 'obtaining'],
    ['بعد حصوله على المال', 1, 2, 'obtaining'],
    ['درجة الحرارة', 0, 1, 'temperature'],
  ])('%s', (sentence, from, to, gloss) => {
    const { phrases } = analyser.gloss(sentence.split(' '));
    expect(phrases).toContainEqual({ from, to, phrase: expect.objectContaining({ gloss }) });
  });

  test.each([['وزير للخارجية'], ['بإضافة إلى البيان'], ['إلى أدى'], ['موقعها إلكتروني']])(
    'no phrase in %s',
    (sentence) => {
      expect(analyser.gloss(sentence.split(' ')).phrases.map(({ phrase }) => phrase.words.join(' '))).toEqual(
        [],
      );
    },
  );
});
