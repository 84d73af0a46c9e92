import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AfterText } from '@/components/print/after-text';
import { loadArticle } from '@/lib/content/load-article';
import { vocabulary } from '@/lib/export/vocabulary';

const { article, gloss } = loadArticle('kuwait-bahrain-security-cooperation');
const entries = vocabulary(article, gloss, new Set());
const render = (locale: 'ar' | 'en') =>
  renderToStaticMarkup(
    <AfterText article={article} title="عنوان" gloss={gloss} entries={entries} locale={locale} />,
  );

test('each entry has the word, its vowels, its sound and its meaning, each in its language; the key what kind of word it is', () => {
  const [list = '', key = ''] = render('en').split('class="key"');
  expect(list).toContain(
    '<b>وأكد</b> <span class="vocalised">وَأَكَّدَ</span></span><span class="entry-en" lang="en" dir="ltr">' +
      '<i lang="ar-Latn">wa-akkada</i> <span class="meaning">and stressed</span></span>',
  );
  expect(list.match(/class="entry"/g)).toHaveLength(entries.length);
  expect(key.match(/class="entry"/g)).toHaveLength(entries.filter(({ isChosen }) => isChosen).length);
  expect(key).toContain('>verb, past, he/it<span>Dictionary form <span lang="ar" dir="rtl">اِسْتَعْرَضَ</span>');
});

test('sentences have their numbers in the digits of the reader, those that words stand in too', () => {
  const html = render('ar');
  expect(html).toMatch(
    /data-of="t-z7t7bja"><span class="place" lang="ar" dir="rtl">١<\/span><span lang="en">Kuwait/,
  );
  expect(html).toMatch(/data-at="t-c1exyxw\.1"[^>]*><span class="place">٢</);
});

test('a guess says that it is one', () => {
  const [entry] = entries;
  if (!entry) throw new Error('no entries');
  const guess = { ...entry, row: { ...entry.row, source: 'guess' as const } };
  const html = renderToStaticMarkup(
    <AfterText article={article} title="" gloss={gloss} entries={[guess]} locale="en" />,
  );
  expect(html).toContain('(a guess)');
});
