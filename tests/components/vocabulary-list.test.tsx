import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AfterText } from '@/components/print/after-text';
import { loadArticle } from '@/lib/content/load-article';
import { vocabulary } from '@/lib/export/vocabulary';

const { article, gloss, meta } = loadArticle('kuwait-bahrain-security-cooperation');
const entries = vocabulary(article, gloss, new Set());
const render = (locale: 'ar' | 'en') =>
  renderToStaticMarkup(
    <AfterText article={article} meta={meta} gloss={gloss} entries={entries} locale={locale} />,
  );

test('each entry has the word, its vowels, its sound and its meaning, each in its language; the key what kind of word it is', () => {
  const [list = '', key = ''] = render('en').split('class="key"');
  expect(list).toContain(
    '<span><b>وأكد</b> وَأَكَّدَ</span><bdi lang="en"><i lang="ar-Latn">wa-akkada</i> and stressed</bdi></li>',
  );
  expect(list.match(/<li data-at/g)).toHaveLength(entries.length);
  expect(key.match(/<li data-at/g)).toHaveLength(entries.filter(({ isChosen }) => isChosen).length);
  expect(key).toContain('>verb, past, he/it<span>Dictionary form <bdi lang="ar">اِسْتَعْرَضَ</bdi></span>');
});

test('sentences have their numbers in the digits of the reader, those that words stand in too', () => {
  const html = render('ar');
  expect(html).toMatch(/<li data-of="t-z7t7bja" data-place="١">Kuwait/);
  expect(html).toMatch(/<li data-at="t-c1exyxw\.1" data-place="٢"/);
});

test('a guess says that it is one', () => {
  const [entry] = entries;
  if (!entry) throw new Error('no entries');
  const guess = { ...entry, row: { ...entry.row, source: 'guess' as const } };
  const html = renderToStaticMarkup(
    <AfterText article={article} meta={meta} gloss={gloss} entries={[guess]} locale="en" />,
  );
  expect(html).toContain('(a guess)');
});
