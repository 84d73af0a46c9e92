import { expect, test } from 'vitest';
import { checkGloss } from '@/lib/gloss/check-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';

/** A file that breaks no rule; each case below breaks one by an exchange of texts. */
const good = `# sent_id = t-1
# text = ناقش الوزير الأمن، وللأمن نظامًا وتأثيره.
# text_en = The minister discussed security; and security has a system and its effect.
# phrase = 1-2 | idiom | the minister discussed
1	ناقش	نَاقَشَ	VERB	_	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|VerbForm=Fin|Voice=Act	_	_	_	Gloss=discussed|Vform=نَاقَشَ|Root=نقش|Src=editor
2	الوزير	وَزِير	NOUN	_	Case=Nom|Definite=Def|Gender=Masc|Number=Sing	_	_	_	Gloss=the minister|Vform=الْوَزِيرُ|Root=وزر|Src=editor
3	الأمن	أَمْن	NOUN	_	Case=Acc|Definite=Def|Gender=Masc|Number=Sing	_	_	_	Gloss=security|Vform=الْأَمْنَ|Root=ءمن|Src=editor|SpaceAfter=No
4	،	،	PUNCT	_	_	_	_	_	_
5-7	وللأمن	_	_	_	_	_	_	_	Gloss=and for security|Vform=وَلِلْأَمْنِ|Src=editor
5	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
6	ل	لِ	ADP	_	_	_	_	_	Gloss=for|Vform=لِ
7	الأمن	أَمْن	NOUN	_	Case=Gen|Definite=Def|Gender=Masc|Number=Sing	_	_	_	Gloss=security|Vform=الْأَمْنِ|Root=ءمن
8	نظامًا	نِظَام	NOUN	_	Case=Acc|Definite=Ind|Gender=Masc|Number=Sing	_	_	_	Gloss=a system|Vform=نِظَامًا|Root=نظم|Src=editor
9-11	وتأثيره	_	_	_	_	_	_	_	Gloss=and its effect|Vform=وَتَأْثِيرَهُ|Src=editor|SpaceAfter=No
9	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
10	تأثير	تَأْثِير	NOUN	_	Case=Acc|Definite=Cons|Gender=Masc|Number=Sing|VerbForm=Vnoun	_	_	_	Gloss=effect|Vform=تَأْثِيرَ|Root=ءثر
11	ه	هُوَ	PRON	_	Gender=Masc|Number=Sing|Person=3|PronType=Prs	_	_	_	Gloss=its|Vform=هُ
12	.	.	PUNCT	_	_	_	_	_	_

`;

test('a good file has nothing wrong', () => {
  expect(readConllu(good).issues).toEqual([]);
  expect(checkGloss(readConllu(good).sentences)).toEqual([]);
});

/** Line, what stands there, what is put for it, and the issue: its code, and what the file has where it points. */
const cases: [line: number, from: string, to: string, code: string, at: string][] = [
  [3, '# text_en = The minister discussed', '# The minister discussed', 'english-missing', '# sent_id'],
  [5, 'Gloss=discussed|', '', 'word-without-gloss', 'Vform=نَاقَشَ'],
  [10, 'Gloss=and|', '', 'word-without-gloss', 'Vform=وَ'],
  [5, 'Vform=نَاقَشَ|', '', 'vform-missing', 'Gloss=discussed'],
  [5, '\tنَاقَشَ\tVERB', '\t_\tVERB', 'lemma-missing', '_\tVERB'],
  [5, '|Src=editor', '', 'src-missing', 'Gloss=discussed'],
  [5, 'Vform=نَاقَشَ', 'Vform=نَاقَسَ', 'vform-letters', 'نَاقَسَ'],
  [13, 'Vform=نِظَامًا', 'Vform=نِظَامَا', 'vform-mark-lost', 'نِظَامَا'],
  [5, 'Vform=نَاقَشَ', 'Vform=نَاقَش', 'vform-marks', 'نَاقَش'],
  [5, 'Vform=نَاقَشَ', 'Vform=نَاْقَشَ', 'vform-marks', 'نَاْقَشَ'],
  [6, 'Vform=الْوَزِيرُ', 'Vform=الوَزِيرُ', 'vform-marks', 'الوَزِيرُ'],
  [6, 'Vform=الْوَزِيرُ', 'Vform=الْوَزِيرَُ', 'vform-marks', 'الْوَزِيرَُ'],
  [11, '6\tل', '6\tلِ', 'parts-form', 'وللأمن'],
  [9, 'Vform=وَلِلْأَمْنِ', 'Vform=وَلِلْأَمْنُ', 'parts-vform', 'وَلِلْأَمْنُ'],
  [5, 'VERB', 'VRB', 'upos-unknown', 'VRB'],
  [5, 'Voice=Act', 'Voice=Act|Wide=No', 'feature-unknown', 'Wide=No'],
  [10, 'CCONJ\t_\t_', 'CCONJ\t_\tCase=Nom', 'feature-unknown', 'Case=Nom'],
  [5, '|Number', '|Mood=Ind|Number', 'feature-unknown', 'Aspect=Perf'],
  [5, 'Voice=Act', 'Voice=Middle', 'feature-value', 'Voice=Middle'],
  [5, 'Gender=Masc|Number=Sing', 'Number=Sing|Gender=Masc', 'feature-order', 'Gender=Masc'],
  [6, '|Number=Sing', '', 'feature-missing', 'Case=Nom'],
  [5, 'Aspect=Perf', 'Aspect=Imp', 'feature-missing', 'Aspect=Imp'],
  [17, '|Person=3', '', 'feature-missing', 'Gender=Masc'],
  [6, 'Definite=Def', 'Definite=Ind', 'feature-definite', 'Case=Nom'],
  [13, 'Definite=Ind', 'Definite=Cons', 'feature-definite', 'Case=Acc'],
  [6, 'Case=Nom', 'Case=Gen', 'feature-case', 'Case=Gen'],
  [12, 'أَمْن', 'أَمَن', 'lemma-spelling', 'أَمَن'],
  [12, 'أَمْن', 'امْن', 'lemma-spelling', 'امْن'],
  [13, 'نِظَام\t', 'نِظَامٌ\t', 'lemma-ending', 'نِظَامٌ'],
  [5, 'نَاقَشَ\tVERB', 'نَاقشَ\tVERB', 'lemma-marks', 'نَاقشَ'],
  [5, 'نَاقَشَ\tVERB', 'nāqasha\tVERB', 'lemma-marks', 'nāqasha'],
  [12, 'Root=ءمن', 'Root=يمن', 'root-differs', 'يمن'],
  [4, '# phrase', '# phrse', 'comment-unknown', '1-2'],
  [5, 'Src=editor', 'Src=me', 'src-unknown', 'me'],
  [5, 'Root=نقش', 'Root=ن-ق-ش', 'root-letters', 'ن-ق-ش'],
  [5, 'Root=نقش', 'Rot=نقش', 'misc-unknown', 'Rot=نقش'],
  [5, 'Root=نقش', 'Src=editor', 'misc-twice', 'Src=editor\n'],
  [5, 'Root=نقش', 'SpaceAfter=', 'misc-empty', 'SpaceAfter='],
  [5, 'Root=نقش', 'SpaceAfter=Maybe', 'misc-value', 'Maybe'],
  [5, 'Gloss=discussed', `Gloss=${'discussed '.repeat(6)}it`, 'gloss-long', 'discussed discussed'],
  [5, 'Gloss=discussed', 'Gloss=discussed ناقش', 'english-script', 'discussed ناقش'],
  [3, 'a system', 'a систем', 'english-script', 'The minister'],
  [4, 'the minister', 'the وزير', 'english-script', '1-2 |'],
  [3, 'a system', 'a sys\u064Etem', 'english-script', 'The minister'],
  [3, 'a system', 'a system | x', 'english-script', 'The minister'],
  [5, 'Gloss=discussed', 'Gloss=talked_of', 'english-script', 'talked_of'],
  [5, 'Gloss=discussed', 'Gloss=analyzed', 'british-spelling', 'analyzed'],
  [3, 'a system', 'organized crime', 'british-spelling', 'The minister'],
  [3, 'a system', 'a \u202Esystem', 'bidi-control', 'The minister'],
  [3, 'a system', 'a \u200Bsystem', 'hidden-character', 'The minister'],
  [4, 'the minister', 'the\u2028minister', 'hidden-character', '1-2 |'],
  [5, 'Gloss=discussed', 'Gloss=dis\u009Bcussed', 'hidden-character', 'dis\u009Bcussed'],
  [5, '\tنَاقَشَ\tVERB', '\tنَاقَشَ\u200F\tVERB', 'lemma-marks', 'نَاقَشَ\u200F'],
];

test.each(cases)('line %i: %s → %s is %s', (line, from, to, code, at) => {
  const lines = good.split('\n');
  const old = lines[line - 1] ?? '';
  expect(old).toContain(from);
  lines[line - 1] = old.replace(from, () => to);
  const file = lines.join('\n');
  const issues = checkGloss(readConllu(file).sentences);
  expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
  const [issue] = issues;
  const start = issue?.position.start;
  expect(start?.line).toBe(lineOf(code, line));
  expect(file.slice(start?.offset, (start?.offset ?? 0) + at.length)).toBe(at);
  expect(file.split('\n')[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1)).toContain(at.trim());
});

/** A missing comment is told at the sentence's start, parts that do not add up at the whole word. */
function lineOf(code: string, line: number): number {
  if (code === 'english-missing') return 1;
  return code === 'parts-form' ? 9 : line;
}

test('words that are two may have lemmas of the same letters', () => {
  const other = good.replace('7\tالأمن\tأَمْن', '7\tالأمن\tأَمَن');
  const named = other.replace('# text_en', '# homographs = أَمْن | أَمَن\n# text_en');
  expect(checkGloss(readConllu(other).sentences).map(({ code }) => code)).toEqual(['lemma-spelling']);
  expect(checkGloss(readConllu(named).sentences)).toEqual([]);
});

test.each([
  ['لَا يَزَالُ', []],
  ['كَتَبُوا', []],
  ['هُدًى', []],
  ['الِاتِّفَاقُ', []],
  ['السُّجُونِ', []],
  ['وَاسْتِخْدَامِ', []],
  ['هٰذِهِ', []],
  ['اللّٰهِ', []],
  ['عَبْدِاللّٰهِ', []],
  ['مِائَةٍ', []],
  ['قُرْآنٌ', []],
  ['2024', []],
  ['كَتَبوا', ['vform-marks']],
  ['عَلى', ['vform-marks']],
  ['بيْت', ['vform-marks']],
  ['أ\u064Eم\u0651\u064Eن\u064E', ['not-nfc', 'vform-marks']],
  ['أ\u064Eم\u064E\u0651ن\u064E', []],
  ['أ\u064Eم\u064E\u064Fن\u064E', ['vform-marks']],
])('the marks of %s: %j', (vocalised, expected) => {
  const form = vocalised.replace(/[\u064B-\u0652\u0670]/g, '');
  const file = `# sent_id = 1\n# text = ${form}\n# text_en = so\n1\t${form}\t${form}\tX\t_\t_\t_\t_\t_\tGloss=so|Vform=${vocalised}|Src=guess\n\n`;
  expect(checkGloss(readConllu(file).sentences).map(({ code }) => code)).toEqual(expected);
});
