import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { loadArticle } from '@/lib/content/load-article';
import { wordCsv } from '@/lib/export/word-csv';
import { wordList } from '@/lib/export/word-list';
import { wordFileOf } from '@/lib/publish/downloads/word-file-of';

const { article, gloss, meta } = loadArticle('kuwait-bahrain-security-cooperation');
const rows = wordList(article, gloss);

test('a line a word, with its sentence in both languages and where it stands', () => {
  const { data } = parse<Record<string, string>>(wordCsv(rows, wordFileOf(meta, null)).slice(1).trimEnd(), {
    header: true,
  });
  expect(data).toHaveLength(rows.length);
  expect(data[4]).toEqual({
    Word: 'لرئيس',
    Vocalised: 'لِرَئِيسِ',
    Transliteration: 'li-raʾīs',
    Gloss: 'of Head',
    'Dictionary form': 'رَئِيس',
    Root: 'رءس',
    Kind: 'noun',
    Sentence: rows[4]?.sentence.text,
    'Sentence in English': rows[4]?.sentence.english,
    Link: '/en/read/kuwait-bahrain-security-cooperation/#t-z7t7bja.4',
    'Gloss from': 'editor',
  });
});

test('links are whole addresses where the site’s is known', () => {
  const csv = wordCsv(rows.slice(1, 2), wordFileOf(meta, 'https://hamish.example'));
  expect(csv).toContain(
    ',https://hamish.example/en/read/kuwait-bahrain-security-cooperation/#t-z7t7bja.2-6,',
  );
});
