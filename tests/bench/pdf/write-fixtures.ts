import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '@/lib/analyse/create-analyser';
import { articlesFolder } from '@/lib/content/content-paths';
import type { ConlluSentence } from '@/lib/gloss/conllu';
import { draftGloss } from '@/lib/gloss/draft/draft-gloss';
import { writeConllu } from '@/lib/gloss/write-conllu';
import { parseArticle } from '@/lib/parse/parse-article';
import { readFixtures } from '../../support/read-fixtures';

/** Short and long, with rows of figures, names in plenty, Latin names and numbers, quotations, and paragraphs of an essay. */
export const printedFixtures = [
  'panarab-short-note',
  'levant-weather',
  'egypt-price-list',
  'gulf-tech-conference',
  'panarab-qa-interview',
  'gulf-summit-attendance',
  'maghreb-long-investigation',
  'gulf-long-feature',
];

/** A sentence of the draft with an English line of its length, put together from its glosses: the engine writes none. */
function withEnglish(sentence: ConlluSentence): ConlluSentence {
  const glosses = sentence.tokens.flatMap(({ misc }) =>
    misc.flatMap(({ key, value }) => (key === 'Gloss' && value ? [value] : [])),
  );
  const [text] = sentence.comments.slice(-1);
  if (!text) return sentence;
  const english = { ...text, key: 'text_en', value: `${glosses.join(' ') || 'A line of figures'}.` };
  return { ...sentence, comments: [...sentence.comments, english] };
}

/** Writes fixture articles as articles of a content folder, with an English layer that the engine drafts. */
export function writeFixtures(root: string, analyser: Analyser): void {
  for (const { slug, source } of readFixtures().filter((fixture) => printedFixtures.includes(fixture.slug))) {
    const folder = join(articlesFolder(root), slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'source.txt'), source);
    const { article } = parseArticle(source);
    writeFileSync(
      join(folder, 'gloss.en.conllu'),
      writeConllu(draftGloss(article, analyser).map(withEnglish)),
    );
    writeFileSync(
      join(folder, 'article.yaml'),
      `title: { ar: نص للطباعة, en: A text to print }
editorial: [title]
gloss: draft
source: { publisher: وكالة الاختبار, author: كاتب الاختبار, published: 2026-01-02 }
`,
    );
  }
}
