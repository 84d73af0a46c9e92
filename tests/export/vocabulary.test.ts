import { describe, expect, test } from 'vitest';
import { loadArticle } from '@/lib/content/load-article';
import { vocabulary } from '@/lib/export/vocabulary';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

/** A word of a text: as it stands, its lemma, its part of speech. */
type Word = readonly [form: string, lemma: string, upos: string];

/** The vocabulary of one sentence of these words, each with a gloss; those that a handout explains have a star. */
function listOf(words: readonly Word[], phrases: readonly string[], common: readonly string[]): string[] {
  const text = words.map(([form]) => form).join(' ');
  const { article } = parseArticle(`${text}\n`);
  const lines = [
    `# sent_id = ${sentencesOf(article)[0]?.data.id}`,
    `# text = ${text}`,
    ...phrases.map((phrase) => `# phrase = ${phrase}`),
    ...words.map(
      ([form, lemma, upos], at) => `${at + 1}\t${form}\t${lemma}\t${upos}\t_\t_\t_\t_\t_\tGloss=${at + 1}`,
    ),
  ];
  const { gloss, issues } = alignGloss(readConllu(`${lines.join('\n')}\n\n`).sentences, article);
  expect(issues).toEqual([]);
  return vocabulary(article, gloss, new Set(common)).map(
    ({ row, isChosen }) => (isChosen ? '*' : '') + row.surface,
  );
}

const cases: Record<string, [words: Word[], phrases: string[], common: string[], listed: string[]]> = {
  'words with a meaning are explained unless they are common': [
    [
      ['عقد', 'عَقَدَ', 'VERB'],
      ['ركيزة', 'رَكِيزَة', 'NOUN'],
      ['أيضا', 'أَيْضًا', 'ADV'],
      ['معقد', 'مُعَقَّد', 'ADJ'],
    ],
    [],
    ['عَقَدَ', 'أَيْضًا'],
    ['عقد', '*ركيزة', 'أيضا', '*معقد'],
  ],
  'a word that the dictionary does not have is explained': [[['سيبر', '_', 'NOUN']], [], [], ['*سيبر']],
  'function words are listed, and not explained': [
    [
      ['من', 'مِنْ', 'ADP'],
      ['التي', 'الَّذِي', 'PRON'],
      ['حيث', 'حَيْثُ', 'SCONJ'],
    ],
    [],
    [],
    ['من', 'التي', 'حيث'],
  ],
  'words of one letter, numbers and signs are left out': [
    [
      ['و', 'وَ', 'CCONJ'],
      ['خمسة', 'خَمْسَة', 'NUM'],
      ['12', '12', 'NUM'],
      ['NATO', 'NATO', 'PROPN'],
      ['كلب', 'كَلْب', 'NOUN'],
    ],
    [],
    [],
    ['*كلب'],
  ],
  'a name stands once, whole, and is not explained, nor is a word in it': [
    [
      ['الشيخ', 'شَيْخ', 'NOUN'],
      ['فهد', 'فَهْد', 'PROPN'],
      ['قال', 'قَالَ', 'VERB'],
      ['فهد', 'فَهْد', 'PROPN'],
      ['دبي', 'دُبَيّ', 'PROPN'],
    ],
    ['1-2 | name | Sheikh Fahad'],
    ['قَالَ'],
    ['الشيخ فهد', 'الشيخ', 'قال', 'دبي'],
  ],
  'a term is explained whole where a word in it is hard': [
    [
      ['جريمة', 'جَرِيمَة', 'NOUN'],
      ['منظمة', 'مُنَظَّم', 'ADJ'],
      ['أمن', 'أَمْن', 'NOUN'],
      ['قومي', 'قَوْمِيّ', 'ADJ'],
    ],
    ['1-2 | term | organised crime', '3-4 | term | national security'],
    ['جَرِيمَة', 'أَمْن', 'قَوْمِيّ'],
    ['*جريمة منظمة', 'جريمة', 'منظمة', 'أمن قومي', 'أمن', 'قومي'],
  ],
  'an office is as known as a name, and a hard word in it is explained': [
    [
      ['وكيل', 'وَكِيل', 'NOUN'],
      ['وزارة', 'وِزَارَة', 'NOUN'],
    ],
    ['1-2 | title | Undersecretary'],
    ['وِزَارَة'],
    ['وكيل وزارة', '*وكيل', 'وزارة'],
  ],
};

describe('what a vocabulary lists, and what of it a handout explains', () => {
  test.each(Object.entries(cases))('%s', (_, [words, phrases, common, listed]) => {
    expect(listOf(words, phrases, common)).toEqual(listed);
  });
});

test('an entry knows everywhere its word stands, as links name it, and what the dictionary has', () => {
  const { article, gloss } = loadArticle('kuwait-bahrain-security-cooperation');
  const entries = vocabulary(article, gloss, new Set());
  const crime = entries.find(({ row }) => row.surface === 'والجريمة المنظمة');
  expect(crime?.places).toEqual(['t-6s4r5fw.17-18', 't-ahw285y.14-15']);
  expect(crime?.part).toBeNull();
  expect(entries.find(({ row }) => row.surface === 'وأكد')?.part).toMatchObject({
    lemma: 'أَكَّدَ',
    upos: 'VERB',
  });
  const places = entries.flatMap((entry) => entry.places);
  expect(new Set(places).size).toBe(places.length);
});

test('an article without English has no vocabulary', () => {
  expect(vocabulary(parseArticle('كتب\n').article, new Map(), new Set())).toEqual([]);
});
