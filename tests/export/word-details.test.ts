import { expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { loadArticle } from '@/lib/content/load-article';
import { wordDetails } from '@/lib/export/word-details';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import type { Part } from '@/lib/model/gloss';
import { parseArticle } from '@/lib/parse/parse-article';

const { article } = parseArticle('ذلك وتأثيره له.\nوقال.\n');
const id = sentencesOf(article)[0]?.data.id ?? 't-none';

const slug = 'kuwait-bahrain-security-cooperation';

/** Stands for the interface's words. */
const describe = ({ upos, features }: Part) => [upos, ...Object.values(features)].join(' ');

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
  expect(JSON.parse(JSON.stringify(wordDetails(article, gloss, describe)))).toEqual({
    [id]: {
      w: [
        { l: 'ذٰلِكَ', k: 'PRON Dem' },
        {
          g: 'and its effect',
          v: 'وَتَأْثِيرُهُ',
          t: 'wa-taʾthīruhu',
          l: 'تَأْثِير',
          r: 'ءثر',
          k: 'NOUN Nom Cons',
          p: [
            ['و', 'and'],
            ['تأثير', 'effect'],
            ['ه', 'its'],
          ],
          s: 'editor',
        },
        {
          g: 'to it',
          l: 'لِ',
          k: 'ADP',
          p: [
            ['ل', ''],
            ['ه', ''],
          ],
        },
      ],
      p: [[2, 3, 'idiom', 'its effect']],
    },
  });
});

test('an article without gloss has none', () => {
  expect(wordDetails(article, new Map(), describe)).toEqual({});
});

test('the vowels of every word of the seed article are laid on its own letters', () => {
  const { article: seed, gloss } = loadArticle(slug);
  const details = Object.values(wordDetails(seed, gloss, describe)).flatMap(({ w }) => w);
  const forms = [...gloss.values()].flatMap(({ words }) => words.map(({ form }) => form));
  expect(details).toHaveLength(512);
  for (const [at, { v = '', h }] of details.entries()) {
    const form = forms[at] ?? '';
    expect(stripMarks(v)).toBe(stripMarks(form));
    expect(stripMarks(h ?? form)).toBe(stripMarks(form));
    expect(h).not.toBe(form);
    expect(v, 'tanwīn stands once').not.toMatch(/[\u064B-\u064D].?[\u064B-\u064D]/u);
  }
});

test('few words of the seed article need help, and a passive is one', () => {
  const { article: seed, gloss } = loadArticle(slug);
  const helped = Object.values(wordDetails(seed, gloss, describe)).flatMap(({ w }) =>
    w.flatMap(({ h }) => h ?? []),
  );
  expect(helped).toEqual(expect.arrayContaining(['عُقِد', 'يُعَدّ', 'المشترَكة', 'أنّ', 'سُبُل', 'لرَفْع']));
  expect(helped.length).toBeGreaterThan(40);
  expect(helped.length).toBeLessThan(100);
});
