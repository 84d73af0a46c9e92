import { describe, expect, test } from 'vitest';
import { checkLexicon } from '@/lib/analyse/lexicon/check-lexicon';
import { formatLexiconIssue } from '@/lib/analyse/lexicon/format-lexicon-issue';
import { type LexiconFile, type LexiconTexts, lexiconFiles } from '@/lib/analyse/lexicon/lexicon-issue';
import { readLexicon } from '@/lib/analyse/lexicon/read-lexicon';
import { columnsOf } from '@/lib/analyse/lexicon/read-rows';
import { sortLines } from '@/lib/analyse/lexicon/sort-lines';

/** A lexicon whose only lines are these, of one file. */
function lexiconWith(file: LexiconFile, ...lines: string[]): LexiconTexts {
  return Object.fromEntries(
    lexiconFiles.map((name) => [
      name,
      `${[columnsOf[name].join('\t'), ...(name === file ? lines : [])].join('\n')}\n`,
    ]),
  ) as LexiconTexts;
}

test.each<[LexiconFile, string, object]>([
  [
    'verbs.tsv',
    'بَحَثَ\tبحث\tI\ta\tبَحْث\ttr; عَنْ search for\tdiscuss; examine\t3',
    {
      ...{ type: 'verb', form: 'I', vowel: 'a', masdars: ['بَحْث'] },
      government: [
        { takes: 'tr', gloss: null },
        { takes: 'عَنْ', gloss: 'search for' },
      ],
    },
  ],
  [
    'nouns.tsv',
    'وَزِير\tوزر\tm h\tوُزَرَاء\tminister\t1',
    { type: 'noun', gender: 'm', isHuman: true, plurals: ['وُزَرَاء'] },
  ],
  [
    'adjectives.tsv',
    'أَكْبَر\tكبر\tcmp\tكُبْرَى\tأَكَابِر\tbigger\t1',
    { type: 'adjective', kind: 'elative', feminine: 'كُبْرَى' },
  ],
  [
    'function-words.tsv',
    'فِي\tفِي\tADP\t-\tوف\t+\tin\t1',
    { type: 'function', proclitics: 'وف', takesPronoun: true },
  ],
  [
    'names.tsv',
    'الْكُوَيْت\tplace\tf\tكُوَيْتِيّ Kuwaiti\tKuwait\t2',
    { type: 'name', nisba: { lemma: 'كُوَيْتِيّ', gloss: 'Kuwaiti' } },
  ],
  [
    'phrases.tsv',
    'وَزِير الخارجية\ttitle\tMinister of Foreign Affairs\t2',
    { type: 'phrase', words: ['وَزِير', 'الخارجية'] },
  ],
])('a line of %s is an entry', (file, line, entry) => {
  const { entries, issues } = readLexicon(lexiconWith(file, line));
  expect(issues).toEqual([]);
  expect(entries).toEqual([expect.objectContaining(entry)]);
});

const write = 'كَتَبَ\tكتب\tI\tu\tكِتَابَة';

describe('what is wrong with a line is told with its file, line and column', () => {
  test.each<[string, LexiconFile, string, string]>([
    ['too few cells', 'nouns.tsv', 'وَزِير\tوزر\tm h', '1: columns:'],
    ['an empty line', 'nouns.tsv', '', '1: columns: the line is empty'],
    ['an unknown class', 'nouns.tsv', 'وَزِير\tوزر\tm x\t-\tminister\t1', '3: class: “x”'],
    ['no gender', 'nouns.tsv', 'وَزِير\tوزر\th\t-\tminister\t1', '3: gender:'],
    ['a hamza on its seat in a root', 'nouns.tsv', 'رَئِيس\tرئس\tm h\t-\thead\t1', '2: root:'],
    ['no gloss', 'nouns.tsv', 'وَزِير\tوزر\tm h\t-\t-\t1', '5: gloss: the gloss is missing'],
    ['Arabic in a gloss', 'nouns.tsv', 'وَزِير\tوزر\tm h\t-\tminister وزير\t1', '5: gloss:'],
    ['a gloss that is too long', 'nouns.tsv', `وَزِير\tوزر\tm h\t-\t${'x'.repeat(61)}\t1`, '5: gloss-long:'],
    ['a band that is none', 'nouns.tsv', 'وَزِير\tوزر\tm h\t-\tminister\t8', '6: band: “8”'],
    ['a form that is none', 'verbs.tsv', 'كَتَبَ\tكتب\tXI\t-\t-\ttr\twrite\t1', '3: form: “XI”'],
    ['form I without its vowel', 'verbs.tsv', 'كَتَبَ\tكتب\tI\t-\tكِتَابَة\ttr\twrite\t1', '4: vowel:'],
    ['a vowel with another form', 'verbs.tsv', 'كَتَّبَ\tكتب\tII\tu\t-\ttr\tdictate\t1', '4: vowel:'],
    ['a root too short for its form', 'verbs.tsv', 'تَرْجَمَ\tترج\tQI\t-\t-\ttr\ttranslate\t1', '2: root:'],
    [
      'a root that does not make the lemma',
      'verbs.tsv',
      'كَتَبَ\tكتم\tI\tu\tكِتَابَة\ttr\twrite\t1',
      '1: conjugation:',
    ],
    [
      'marks in another order than NFC',
      'nouns.tsv',
      'أُمَّة\tءمم\tf\tأُمَم\tnation\t3'.normalize('NFD').replace('\u064E\u0651', '\u0651\u064E'),
      '1: not-nfc:',
    ],
    [
      'a consonant without a mark',
      'nouns.tsv',
      'وزِير\tوزر\tm h\t-\tminister\t1',
      '1: unvocalised: the و of “وزِير”',
    ],
    ['American spelling', 'nouns.tsv', 'لَوْن\tلون\tm\tأَلْوَان\tcolor\t3', '1: american: “color”'],
    ['an infinitive with to', 'verbs.tsv', `${write}\ttr\tto write\t1`, '1: infinitive:'],
    [
      'a preposition in English',
      'verbs.tsv',
      `${write}\ttr; about write of\twrite\t1`,
      '6: government: “about”',
    ],
    ['features of another shape', 'function-words.tsv', 'فِي\tفِي\tADP\tgen\tوف\t+\tin\t1', '4: features:'],
    ['a nisba without its gloss', 'names.tsv', 'مِصْر\tplace\tf\tمِصْرِيّ\tEgypt\t1', '4: nisba:'],
    ['a phrase of one word', 'phrases.tsv', 'وزير\ttitle\tminister\t1', '1: words:'],
  ])('%s', (_, file, line, told) => {
    const issues = checkLexicon(lexiconWith(file, line)).map(formatLexiconIssue);
    expect(issues.join('\n')).toContain(`content/lexicon/${file}:2:${told}`);
  });

  test('a header that does not name the columns, a line that is there twice, and lines out of order', () => {
    const [one, other] = ['وَزِير\tوزر\tm h\t-\tminister\t1', 'بَيْت\tبيت\tm\tبُيُوت\thouse\t2'];
    const texts = lexiconWith('nouns.tsv', one, other, one);
    const codes = checkLexicon({ ...texts, 'names.tsv': 'name\tgloss\n' }).map(({ code }) => code);
    expect(codes).toEqual(['twice', 'unsorted', 'header']);
  });
});

test('sorting orders lines by code point, composes marks and drops what is there twice', () => {
  expect(sortLines('lemma\nو\nب\n\nو\n')).toBe('lemma\nب\nو\n');
  expect(sortLines('lemma\nي\u0651\u064E\n')).toBe('lemma\nي\u064E\u0651\n');
});

test('a line that is broken gives no entry, and all others do', () => {
  const { entries, issues } = readLexicon(lexiconWith('nouns.tsv', 'وَزِير\tوزر\tm h\t-\tminister\t1', 'x\ty'));
  expect(entries).toHaveLength(1);
  expect(issues).toHaveLength(1);
});
