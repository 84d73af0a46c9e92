import { expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { unpackWord } from '@/lib/behaviour/unpack-word';
import { loadArticle } from '@/lib/content/load-article';
import { wordDetails } from '@/lib/export/word-details';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { helpfulMarks } from '@/lib/gloss/helpful-marks';
import { layMarks } from '@/lib/gloss/lay-marks';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss, Part } from '@/lib/model/gloss';
import type { ArticleDetails, WordDetail } from '@/lib/model/word-details';
import { parseArticle } from '@/lib/parse/parse-article';

const { article } = parseArticle('ذلك وتأثيره له.\nوقال.\n');
const id = sentencesOf(article)[0]?.data.id ?? 't-none';

const slug = 'kuwait-bahrain-security-cooperation';

/** Stands for the interface's words. */
const describe = ({ upos, features }: Part) => {
  const terms = [upos, ...Object.values(features)];
  return { en: terms, ar: terms.map((term) => `${term} ع`) };
};

/** What travels, and what the reader's browser makes of it, word for word. */
function travel(read: Article, gloss: ArticleGloss): WordDetail[] {
  const details = JSON.parse(JSON.stringify(wordDetails(read, gloss, describe))) as ArticleDetails;
  return sentencesOf(read).flatMap(({ data }) =>
    (gloss.get(data.id)?.words ?? []).map(({ form, index }) =>
      unpackWord(details, { sentence: data.id, index, source: form, locale: 'en' }),
    ),
  );
}

test('a word has what its card shows, of its stem; what is unknown is left out', () => {
  const { sentences } = readConllu(`# sent_id = ${id}
# text = ذلك وتأثيره له.
# phrase = 2-3 | idiom | its effect
1	ذلك	ذٰلِكَ	PRON	_	PronType=Dem	_	_	_	_
2-4	وتأثيره	_	_	_	_	_	_	_	Gloss=and its effect|Vform=وَتَأْثِيرُهُ|Src=editor
2	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
3	تأثير	تَأْثِير	NOUN	_	Case=Nom|Definite=Cons	_	_	_	Gloss=effect|Vform=تَأْثِيرُ|Root=ءثر
4	ه	هُوَ	PRON	_	PronType=Prs	_	_	_	Gloss=its|Vform=هُ
5-6	له	_	_	_	_	_	_	_	Gloss=to it|SpaceAfter=No
5	ل	لِ	ADP	_	_	_	_	_	_
6	ه	هُوَ	PRON	_	PronType=Prs	_	_	_	_
7	.	.	PUNCT	_	_	_	_	_	_

`);
  const { gloss, issues } = alignGloss(sentences, article);
  expect(issues).toEqual([]);
  const details = wordDetails(article, gloss, describe);
  expect(details.phrases).toEqual({ [id]: [[2, 3, 'idiom', 'its effect']] });
  expect(travel(article, gloss)).toEqual([
    { lemma: 'ذٰلِكَ', kind: ['PRON', 'Dem'] },
    {
      gloss: 'and its effect',
      vocalised: 'وَتَأْثِيرُهُ',
      transliteration: 'wa-taʾthīruhu',
      lemma: 'تَأْثِير',
      root: 'ءثر',
      kind: ['NOUN', 'Nom', 'Cons'],
      parts: [
        ['و', 'and'],
        ['تأثير', 'effect'],
        ['ه', 'its'],
      ],
      source: 'editor',
    },
    {
      gloss: 'to it',
      lemma: 'لِ',
      kind: ['ADP'],
      parts: [
        ['ل', ''],
        ['ه', ''],
      ],
    },
  ]);
  const place = { sentence: id, index: 1, source: 'ذلك', locale: 'ar' };
  expect(unpackWord(details, place).kind, 'in the other language').toEqual(['PRON ع', 'Dem ع']);
  expect(unpackWord(details, { ...place, index: 99 }), 'no such word').toEqual({});
  expect(unpackWord(details, { ...place, sentence: 't-none' }), 'no such sentence').toEqual({});
});

test('an article without gloss has none', () => {
  const { words, phrases } = wordDetails(article, new Map(), describe);
  expect({ words, phrases }).toEqual({ words: {}, phrases: {} });
});

test('languages that describe a word in different numbers of terms are refused, by the word', () => {
  const { article: seed, gloss } = loadArticle(slug);
  expect(() => wordDetails(seed, gloss, ({ upos }) => ({ en: [upos], ar: [] }))).toThrow('“التقى”');
});

test('every word of the seed article arrives as its gloss has it', () => {
  const { article: seed, gloss } = loadArticle(slug);
  const words = [...gloss.values()].flatMap((sentence) => sentence.words);
  const arrived = travel(seed, gloss);
  expect(arrived).toHaveLength(512);
  for (const [at, word] of words.entries()) {
    expect(arrived[at]).toMatchObject({
      gloss: word.gloss,
      vocalised: layMarks(word.form, word.vocalised ?? ''),
      transliteration: word.transliteration,
      source: word.source,
    });
    const helped = helpfulMarks(word);
    expect(arrived[at]?.helped).toBe(helped === word.form ? undefined : helped);
    const parts = word.parts.map(({ form, gloss: english }) => [form, english ?? '']);
    expect(arrived[at]?.parts).toEqual(parts.length > 1 ? parts : undefined);
  }
});

test('the vowels of every word of the seed article are laid on its own letters', () => {
  const { article: seed, gloss } = loadArticle(slug);
  const forms = [...gloss.values()].flatMap(({ words }) => words.map(({ form }) => form));
  for (const [at, { vocalised = '', helped }] of travel(seed, gloss).entries()) {
    const form = forms[at] ?? '';
    expect(stripMarks(vocalised)).toBe(stripMarks(form));
    expect(stripMarks(helped ?? form)).toBe(stripMarks(form));
    expect(vocalised, 'tanwīn stands once').not.toMatch(/[\u064B-\u064D].?[\u064B-\u064D]/u);
  }
});

test('few words of the seed article need help, and a passive is one', () => {
  const { article: seed, gloss } = loadArticle(slug);
  const helped = travel(seed, gloss).flatMap((word) => word.helped ?? []);
  expect(helped).toEqual(expect.arrayContaining(['عُقِد', 'يُعَدّ', 'المشترَكة', 'أنّ', 'سُبُل', 'لرَفْع']));
  expect(helped.length).toBeGreaterThan(40);
  expect(helped.length).toBeLessThan(100);
});
