import { describe, expect, test } from 'vitest';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { measureCoverage } from '@/lib/gloss/measure-coverage';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

const { article } = parseArticle('ناقش الوزير، أمس، وللأمن  سبل.\nوقال ذلك.\n***\n');
const [first, second] = sentencesOf(article);
const id = first?.data.id ?? 't-none';

const good = `# sent_id = ${id}
# text = ناقش الوزير، أمس، وللأمن  سبل.
# text_en = The minister discussed.
# phrase = 1-2 | title | the minister
# phrase = 4-5 | term | security
1	ناقش	نَاقَشَ	VERB	_	Aspect=Perf	_	_	_	Gloss=discussed|Vform=نَاقَشَ|Root=نقش|Src=editor
2	الوزير	وَزِير	NOUN	_	_	_	_	_	Gloss=the minister|Vform=الْوَزِيرُ|Src=lexicon|SpaceAfter=No
3	،	،	PUNCT	_	_	_	_	_	_
4	أمس	_	_	_	_	_	_	_	SpaceAfter=No
5	،	،	PUNCT	_	_	_	_	_	_
6-8	وللأمن	_	_	_	_	_	_	_	Gloss=and for security|Vform=وَلِلْأَمْنِ|Src=guess
6	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
7	ل	لِ	ADP	_	_	_	_	_	Gloss=for|Vform=لِ
8	الأمن	أَمْن	NOUN	_	_	_	_	_	Gloss=security|Vform=الْأَمْنِ
9	سبل	سَبِيل	NOUN	_	_	_	_	_	Gloss=ways|Vform=سُبُلٌ|Src=editor|SpaceAfter=No
10	.	.	PUNCT	_	_	_	_	_	_

`;

function align(file: string) {
  return alignGloss(readConllu(file).sentences, article);
}

test('a sentence gets its English, its phrases and what is said of its words', () => {
  const { gloss, issues, missing } = align(good);
  expect(issues).toEqual([]);
  expect(missing).toEqual([second]);
  const sentence = gloss.get(id);
  expect(sentence?.english).toBe('The minister discussed.');
  expect(sentence?.phrases).toEqual([
    { from: 1, to: 2, kind: 'title', gloss: 'the minister' },
    { from: 4, to: 5, kind: 'term', gloss: 'security' },
  ]);
  expect(sentence?.words.map((word) => [word.index, word.form, word.gloss, word.source])).toEqual([
    [1, 'ناقش', 'discussed', 'editor'],
    [2, 'الوزير', 'the minister', 'lexicon'],
    [3, 'أمس', null, null],
    [4, 'وللأمن', 'and for security', 'guess'],
    [5, 'سبل', 'ways', 'editor'],
  ]);
  expect(sentence?.words[3]).toMatchObject({
    vocalised: 'وَلِلْأَمْنِ',
    transliteration: 'wa-li-l-amn',
    parts: [
      { form: 'و', upos: 'CCONJ', gloss: 'and' },
      { form: 'ل', upos: 'ADP', lemma: 'لِ' },
      { form: 'الأمن', upos: 'NOUN', lemma: 'أَمْن', root: null },
    ],
  });
  expect(sentence?.words[2]?.parts).toEqual([
    { form: 'أمس', lemma: null, upos: 'X', features: {}, gloss: null, vocalised: null, root: null },
  ]);
});

test('coverage counts words, and sentences that have words', () => {
  expect(measureCoverage(article, align(good).gloss)).toEqual({
    words: { glossed: 4, all: 7 },
    sentences: { translated: 1, all: 2 },
    phrases: 2,
  });
  expect(measureCoverage(article, new Map()).words).toEqual({ glossed: 0, all: 7 });
});

describe('what does not fit is told, there, and left out', () => {
  const cases: [from: string, to: string, code: string, line: number, column: number][] = [
    [`# sent_id = ${id}\n`, '', 'sentence-without-id', 1, 1],
    [id, 't-0000000', 'sentence-unknown', 1, 13],
    ['# text = ناقش الوزير، أمس، وللأمن  سبل.\n', '', 'text-missing', 1, 1],
    ['# text = ناقش الوزير', '# text = ناقش الوزيز', 'text-differs', 2, 20],
    ['# text = ناقش الوزير، أمس، وللأمن  سبل.', '# text = ناقش الوزير', 'text-differs', 2, 21],
    [
      '# text = ناقش الوزير، أمس، وللأمن  سبل.',
      '# text = ناقش الوزير، أمس، وللأمن  سبل. ',
      'text-differs',
      2,
      40,
    ],
    ['4\tأمس', '4\tأمش', 'token-differs', 9, 3],
    ['10\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_\n', '', 'token-differs', 15, 3],
    ['Src=lexicon|SpaceAfter=No', 'Src=lexicon', 'space-after', 7, 32],
    ['Vform=نَاقَشَ|Root=نقش', 'SpaceAfter=No', 'space-after', 6, 41],
    ['1-2 | title', '1:2 | title', 'phrase-form', 4, 12],
    ['1-2 | title | the minister', '1-2 | title |', 'phrase-form', 4, 12],
    ['4-5', '4-6', 'phrase-range', 5, 12],
    ['1-2', '0-2', 'phrase-range', 4, 12],
    ['1-2', '2-1', 'phrase-range', 4, 12],
    ['4-5', '2-3', 'phrase-overlap', 5, 12],
    ['title', 'rank', 'phrase-kind', 4, 12],
  ];
  test.each(cases)('%s → %s: %s', (from, to, code, line, column) => {
    expect(good).toContain(from);
    const { issues } = align(good.replace(from, () => to));
    expect(
      issues.map((issue) => [issue.code, issue.position.start.line, issue.position.start.column]),
    ).toEqual([[code, line, column]]);
  });

  test('a sentence twice', () => {
    const { issues } = align(good + good);
    expect(issues.map((issue) => [issue.code, issue.position.start.line])).toEqual([['sentence-twice', 18]]);
  });

  test('a word that the file divides in another place', () => {
    const { article: other } = parseArticle('ناقشالوزير.');
    const [sentence] = sentencesOf(other);
    const { issues, gloss } = alignGloss(
      readConllu(
        `# sent_id = ${sentence?.data.id}\n# text = ناقشالوزير.\n1\tناقشالوزير.\t_\tX\t_\t_\t_\t_\t_\t_\n\n`,
      ).sentences,
      other,
    );
    expect(issues.map(({ code }) => code)).toEqual(['word-boundary']);
    expect([...gloss.values()][0]?.words).toEqual([]);
  });
});

test('a treebank without ranges, its clitics marked by SpaceAfter, gives words their parts', () => {
  const { article: other } = parseArticle('قال لنا.');
  const [sentence] = sentencesOf(other);
  const file = `# newdoc id = n1
# sent_id = ${sentence?.data.id}
# text = قال لنا.
# text_en = He told us.
1	قال	qAl-u_1	VERB	VBC	Aspect=Perf|Tense=Past	0	root	_	_
2	ل	l	ADP	IN	_	3	case	_	SpaceAfter=No
3	نا	nA	PRON	PRP	Person=1	1	obl	1:obl:ل	SpaceAfter=No
4	.	._0	PUNCT	.	_	1	punct	_	_

`;
  const { gloss, issues } = alignGloss(readConllu(file).sentences, other);
  expect(issues).toEqual([]);
  const words = [...gloss.values()][0]?.words;
  expect(words?.map(({ form, parts }) => [form, parts.map((part) => part.form)])).toEqual([
    ['قال', ['قال']],
    ['لنا', ['ل', 'نا']],
  ]);
});
