import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

export const source = 'ناقش الوزير الأمن.\nوقال ذلك.\n';

const [first, second] = sentencesOf(parseArticle(source).article).map(({ data }) => data.id);

export const meta = `title: { ar: عنوان, en: A title }
summary: { ar: ملخص, en: A summary }
`;

export const gloss = `# sent_id = ${first}
# text = ناقش الوزير الأمن.
# text_en = The minister discussed security.
1	ناقش	نَاقَشَ	VERB	_	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|VerbForm=Fin|Voice=Act	_	_	_	Gloss=discussed|Vform=نَاقَشَ|Root=نقش|Src=editor
2	الوزير	وَزِير	NOUN	_	Case=Nom|Definite=Def|Gender=Masc|Number=Sing	_	_	_	Gloss=the minister|Vform=الْوَزِيرُ|Root=وزر|Src=editor
3	الأمن	أَمْن	NOUN	_	Case=Acc|Definite=Def|Gender=Masc|Number=Sing	_	_	_	Gloss=security|Vform=الْأَمْنَ|Root=ءمن|Src=editor|SpaceAfter=No
4	.	.	PUNCT	_	_	_	_	_	_

# sent_id = ${second}
# text = وقال ذلك.
# text_en = He said that.
1-2	وقال	_	_	_	_	_	_	_	Gloss=and said|Vform=وَقَالَ|Src=editor
1	و	وَ	CCONJ	_	_	_	_	_	Gloss=and|Vform=وَ
2	قال	قَالَ	VERB	_	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|VerbForm=Fin|Voice=Act	_	_	_	Gloss=said|Vform=قَالَ|Root=قول
3	ذلك	ذٰلِكَ	PRON	_	Gender=Masc|Number=Sing|PronType=Dem	_	_	_	Gloss=that|Vform=ذٰلِكَ|Src=editor|SpaceAfter=No
4	.	.	PUNCT	_	_	_	_	_	_

`;

/** The files of an article in which nothing is wrong, by path in the content folder. */
export const goodFiles: Record<string, string | Uint8Array | null> = {
  'articles/good/source.txt': source,
  'articles/good/article.yaml': meta,
  'articles/good/gloss.en.conllu': gloss,
};

/** Writes a content folder and gives its path; a file that is `null` is left out. It is gone when the test ends. */
export function contentFolder(files: Record<string, string | Uint8Array | null>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'content');
  mkdirSync(join(root, 'articles'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
