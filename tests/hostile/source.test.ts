import { describe, expect, test, vi } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import { blocksOf, sectionsOf } from '@/lib/model/parts-of';
import { parseArticle } from '@/lib/parse/parse-article';
import { meta } from '../components/support/build-meta';
import { articlePage } from '../support/article-page';
import { comparePages } from './compare-pages';
import { harmlessSource } from './harmless';
import { payloads } from './payloads';
import { elementsOf, textOf, valueOf } from './shape-of';
import { sourcePlaces } from './source-places';

vi.setConfig({ testTimeout: 120_000 });

/** A file is strict UTF-8: halves of characters cannot be in it. */
const texts = payloads.filter((payload) => !/\p{Cs}/u.test(payload));

const blocksIn = (article: Article) => sectionsOf(article).flatMap(blocksOf);

/** What a reader is to see of each block: the source, without what turns its direction. HTML has no NUL, and one kind of line end. */
function shownBlocks(article: Article): string[] {
  const blocks = blocksIn(article);
  const title = blocks.find(({ data }) => data.role === 'title');
  return [...(title ? [title] : []), ...blocks.filter(({ data }) => data.role !== 'title')].map(
    ({ position: { start, end } }) =>
      article.source
        .slice(start.offset, end.offset)
        .replace(/[\u202a-\u202e\u2066-\u2069\0]/g, '')
        .replace(/\r\n?/g, '\n'),
  );
}

describe.each(sourcePlaces)('hostile text as $name', ({ role, put }) => {
  const source = texts.map(put).join('\n\n');
  const { article, issues } = parseArticle(source);
  // Both languages set the text alike: each place is seen in one of them.
  const locale = locales[source.length % 2] as (typeof locales)[number];
  const pageOf = (of: Article) => articlePage({ article: of, meta, gloss: new Map() }, locale).html;
  const html = pageOf(article);

  test('stands where it is meant to', () => {
    expect(blocksIn(article).filter(({ data }) => data.role === role).length).toBeGreaterThan(
      texts.length / 3,
    );
  });

  test('brings no element, no attribute and no direction into the page', () => {
    expect(comparePages(html, pageOf(parseArticle(harmlessSource(source)).article))).toEqual([]);
  });

  test('is seen letter by letter, and all of it', () => {
    const shown = elementsOf(html)
      .filter(({ element }) => valueOf(element, 'class') === 'ar')
      .map(({ element }) => textOf(element));
    expect(shown).toEqual(shownBlocks(article));
  });

  test('is kept in the tree as it came, and what turns direction is told', () => {
    expect(article.source).toBe(source);
    const codes = new Set(issues.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['bidi-control', 'control-character', 'zero-width']));
  });
});

test('the judge sees what gets through: a page with one element, attribute or control more is no match', () => {
  const { article } = parseArticle('قال الوزير كذا.');
  const { html } = articlePage({ article, meta, gloss: new Map() }, 'en');
  expect(comparePages(html, html)).toEqual([]);
  const changes: [from: string, to: string][] = [
    ['<span class="w"', '<img src=x onerror=alert(1)><span class="w"'],
    ['<span class="w"', '<span onclick=alert(1) class="w"'],
    ['<span class="w"', '<span hidden class="w"'],
    ['<a href="#text"', '<a href="javascript:alert(1)"'],
    ['<a href="#text"', '<a href="//else.example/"'],
    ['<a href="#text"', '<a href=" java&Tab;script:alert(1)"'],
    ['قال', 'قا\u202eل'],
    ['data-cite="', 'data-cite="&#x2066;'],
    ['</main>', '</main><script>alert(1)</script>'],
    ['</head>', '<style>*{color:red}</style></head>'],
    ['id="card"', 'id="text"'],
    ['</head>', '<base href=//else.example/></head>'],
    ['application/ld+json', 'text/javascript'],
  ];
  for (const [from, to] of changes) {
    expect(html, from).toContain(from);
    expect(comparePages(html.replace(from, to), html), to).not.toEqual([]);
  }
});
