import { expect, test } from 'vitest';
import { stripMarks } from '@/lib/arabic/strip-marks';
import { loadArticle } from '@/lib/content/load-article';
import { wordList } from '@/lib/export/word-list';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

const seed = loadArticle('kuwait-bahrain-security-cooperation');

/** The list of a text whose first sentence has this layer. */
function listOf(text: string, layer: string) {
  const { article } = parseArticle(`${text}\n`);
  const head = `# sent_id = ${sentencesOf(article)[0]?.data.id}\n# text = ${text}\n# text_en = English.\n`;
  const { gloss, issues } = alignGloss(readConllu(`${head}${layer}\n\n`).sentences, article);
  expect(issues).toEqual([]);
  return wordList(article, gloss);
}

const told = (rows: ReturnType<typeof wordList>) => rows.map(({ surface, gloss }) => [surface, gloss]);

test('a word comes once, where it first stands, whatever is written onto it', () => {
  const rows = listOf(
    'رئيس ورئيس كتب كتب',
    `1	رئيس	رَئِيس	NOUN	_	Case=Nom	_	_	_	Gloss=head|Vform=رَئِيسُ|Src=editor
2-3	ورئيس	_	_	_	_	_	_	_	Gloss=and head|Src=editor
2	و	وَ	CCONJ	_	_	_	_	_	Gloss=and
3	رئيس	رَئِيس	NOUN	_	Case=Nom	_	_	_	Gloss=head
4	كتب	كَتَبَ	VERB	_	_	_	_	_	Gloss=wrote|Src=lexicon
5	كتب	كِتَاب	NOUN	_	_	_	_	_	Gloss=books|Src=lexicon`,
  );
  expect(told(rows)).toEqual([
    ['رئيس', 'head'],
    ['كتب', 'wrote'],
    ['كتب', 'books'],
  ]);
  expect(rows[0]).toMatchObject({
    vocalised: 'رَئِيسُ',
    transliteration: 'raʾīs',
    from: 1,
    to: 1,
    source: 'editor',
  });
  expect(rows[0]?.sentence).toMatchObject({ text: 'رئيس ورئيس كتب كتب', english: 'English.' });
});

test('of a word with clitics, the stem is told apart', () => {
  const [row] = listOf(
    'ورئيسه',
    `1-3	ورئيسه	_	_	_	_	_	_	_	Gloss=and its head|Vform=وَرَئِيسُهُ|Src=editor
1	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
2	رئيس	رَئِيس	NOUN	_	Case=Nom	_	_	_	Gloss=head|Vform=رَئِيسُ|Root=رءس
3	ه	هُوَ	PRON	_	PronType=Prs	_	_	_	Gloss=its|Vform=هُ`,
  );
  expect(row).toMatchObject({ surface: 'ورئيسه', vocalised: 'وَرَئِيسُهُ', gloss: 'and its head' });
  expect(row?.stem).toEqual({
    form: 'رئيس',
    vocalised: 'رَئِيسُ',
    lemma: 'رَئِيس',
    root: 'رءس',
    upos: 'NOUN',
    gloss: 'head',
  });
});

test('a phrase stands before its words; names in a name, numbers and what has no gloss are left out', () => {
  const rows = listOf(
    'الشيخ فهد 12 ذلك',
    `# phrase = 1-2 | name | Sheikh Fahad
1	الشيخ	شَيْخ	NOUN	_	_	_	_	_	Gloss=Sheikh|Src=editor
2	فهد	فَهْد	PROPN	_	_	_	_	_	Gloss=Fahad|Src=guess
3	12	12	NUM	_	_	_	_	_	Gloss=12
4	ذلك	ذٰلِكَ	PRON	_	_	_	_	_	_`,
  );
  expect(told(rows)).toEqual([
    ['الشيخ فهد', 'Sheikh Fahad'],
    ['الشيخ', 'Sheikh'],
  ]);
  expect(rows[0]).toMatchObject({
    kind: 'name',
    vocalised: null,
    stem: null,
    source: 'guess',
    from: 1,
    to: 2,
  });
});

test('the list of the first article stands in its order, on its own letters, with no reading twice', () => {
  const rows = wordList(seed.article, seed.gloss);
  const order = sentencesOf(seed.article).map(({ data }) => data.id);
  const places = rows.map(({ sentence, from }) => order.indexOf(sentence.id) * 1000 + from);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  for (const { surface, vocalised, sentence } of rows) {
    expect(sentence.text).toContain(surface);
    if (vocalised) expect(stripMarks(vocalised)).toBe(stripMarks(surface));
  }
  const words = rows.flatMap(({ stem }) => (stem ? [`${stem.lemma} ${stem.root} ${stem.upos}`] : []));
  expect(new Set(words).size).toBe(words.length);
  expect(rows.length).toBeGreaterThan(200);
});

test('an article without English has no list', () => {
  expect(wordList(seed.article, new Map())).toEqual([]);
});
