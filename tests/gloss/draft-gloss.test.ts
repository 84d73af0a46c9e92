import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { loadLexicon } from '@/lib/cli/load-lexicon';
import { checkContent } from '@/lib/content/check-content';
import { formatIssue } from '@/lib/content/format-issue';
import { draftGloss } from '@/lib/gloss/draft/draft-gloss';
import { writeConllu } from '@/lib/gloss/write-conllu';
import { parseArticle } from '@/lib/parse/parse-article';
import { contentFolder } from '../content/content-folder';

const analyser = createAnalyser(loadLexicon());
const draft = (text: string) => writeConllu(draftGloss(parseArticle(text).article, analyser));

const fixtures = 'tests/fixtures/articles';
const slugs = readdirSync(fixtures, { withFileTypes: true }).filter((each) => each.isDirectory());

/** The files of an article with its draft, as an editor would leave it who only put the text in. */
function articleOf(slug: string, source: string): Record<string, string> {
  return {
    [`articles/${slug}/source.txt`]: source,
    [`articles/${slug}/article.yaml`]: 'title: { ar: عنوان, en: Title }\neditorial: [title]\ngloss: draft\n',
    [`articles/${slug}/gloss.en.conllu`]: draft(source),
  };
}

const errorsOf = (files: Record<string, string>) =>
  checkContent(contentFolder(files))
    .issues.filter(({ severity, file }) => severity === 'error' && file.endsWith('.conllu'))
    .map(formatIssue);

test('the drafts of all fixture articles pass the check as drafts', () => {
  const articles = slugs.map(({ name }) =>
    articleOf(name, readFileSync(join(fixtures, name, 'source.txt'), 'utf8')),
  );
  expect(errorsOf(Object.assign({}, ...articles))).toEqual([]);
}, 60_000);

test('no text gives a draft that the check refuses', () => {
  const words = [
    ...[
      'وقال',
      'للأمن',
      'الوزير',
      '١٢٬٥',
      'BBC',
      'كتابي',
      '«',
      '»',
      '،',
      'مؤكدًا',
      'ـــ',
      'هما',
      'بوزارته',
      '😀',
    ],
    ...['عمرو', 'ثلاثة', 'البوم', 'وGoogle', '.', 'الى', 'فى', 'غخضظ'],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), (sentence) => {
      expect(errorsOf(articleOf('any', `${sentence.join(' ')}\n`))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('a draft says what it knows and where it is from', () => {
  const text = draft('وأعلن وزير الخارجية الكويتي قراراته للزغبرية في ١٥ يوليو.\n');

  test.each([
    [
      'a word with its clitic, its parts and its source',
      '1-2\tوأعلن\t_\t_\t_\t_\t_\t_\t_\tGloss=and announced|Vform=وَأَعْلَنَ|Src=lexicon',
    ],
    ['a root', 'Root=علن'],
    ['a phrase, clitics in it', '# phrase = 2-3 | title | Minister of Foreign Affairs'],
    ['a guess as one', 'Src=guess'],
    ['a date', '# phrase = 8-9 | term | 15 July'],
    ['no space before the full stop', 'SpaceAfter=No'],
  ])('%s', (_, told) => {
    expect(text).toContain(told);
  });

  test('no English sentence, and no vocalised form of a guess', () => {
    expect(text).not.toContain('text_en');
    expect(text.split('\n').find((line) => line.includes('Src=guess'))).not.toContain('Vform');
  });
});
