import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleList } from '@/components/article/article-list';
import { citeSource } from '@/components/article/cite-source';
import { measureArticle } from '@/components/article/measure-article';
import { readMeta } from '@/lib/content/read-meta';
import { isSlug } from '@/lib/content/slug';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { ArticleMeta } from '@/lib/model/meta';
import { sectionsOf } from '@/lib/model/parts-of';
import { parseArticle } from '@/lib/parse/parse-article';
import { articlePage } from '../support/article-page';
import { comparePages } from './compare-pages';
import { textFields, writeMeta } from './meta-fields';
import { payloads } from './payloads';
import { type Element, elementsOf, shapeOf, textOf, valueOf } from './shape-of';

vi.setConfig({ testTimeout: 120_000 });

const source = 'قال الوزير كذا.\n\nأهمية التعاون\n\nأكد الوزير أهمية التعاون بين البلدين في كل المجالات.\n';
const { article } = parseArticle(source);
const hash = sectionsOf(article)[1]?.id ?? '';

/** Metadata with a text in every field that holds one, read from a file; `null` where they are refused. */
function metaWith(text: string): ArticleMeta | null {
  const { meta, issues } = readMeta(
    writeMeta(Object.fromEntries(textFields.map((field) => [field, text])), hash),
    'a',
  );
  return issues.length === 0 ? meta : null;
}

/** The same, past the reader: what a page does with it is its own affair. */
function metaForced(text: string): ArticleMeta {
  const both = { ar: text, en: text };
  const harmless = metaWith('x') as ArticleMeta;
  const provenance = { ...harmless.provenance, publisher: text, author: text, licence: text, note: both };
  return { ...harmless, title: both, summary: both, provenance };
}

function pageOf(meta: ArticleMeta, locale: Locale): string {
  const sections = parseArticle(source, { sections: meta.sections });
  return articlePage({ article: sections.article, meta, gloss: new Map() }, locale).html;
}

const listOf = (meta: ArticleMeta, locale: Locale) =>
  renderToStaticMarkup(
    <ArticleList
      articles={[{ ...meta, published: meta.provenance.published, measures: measureArticle(article) }]}
      locale={locale}
    />,
  );

/** The first element with an attribute of this value. */
function find(html: string, name: string, value: string): Element {
  const found = elementsOf(html).find(({ element }) => valueOf(element, name) === value);
  if (!found) throw new Error(`no element of the page has ${name}="${value}"`);
  return found.element;
}

describe.each(locales)('hostile metadata on the %s page', (locale) => {
  const harmless = pageOf(metaForced('x'), locale);
  // Both languages set metadata alike: each text is seen in one of them.
  const own = payloads
    .filter((_, at) => locales[at % 2] === locale)
    .map((payload) => {
      const taken = metaWith(payload);
      return { payload, taken, html: pageOf(taken ?? metaForced(payload), locale) };
    });

  test('bring nothing into the page, refused or not', () => {
    const faults = own.flatMap(({ payload, taken, html }) => {
      const found = comparePages(html, harmless);
      // What is refused for turning direction would turn it here.
      const grave = taken ? found : found.filter((fault) => !fault.startsWith('direction control'));
      return grave.map((fault) => `${JSON.stringify(payload)}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('bring nothing into the list of articles', () => {
    const shape = shapeOf(listOf(metaForced('x'), locale));
    for (const { payload } of own)
      expect(shapeOf(listOf(metaForced(payload), locale)), payload).toEqual(shape);
  });

  test('are read from the page as they were written', () => {
    let count = 0;
    for (const { taken, html } of own) {
      if (!taken) continue;
      count++;
      const text = taken.title.en;
      expect(valueOf(find(html, 'property', 'og:title'), 'content')).toBe(text);
      expect(valueOf(find(html, 'property', 'og:description'), 'content')).toBe(text);
      expect(valueOf(find(html, 'class', 'reader'), 'data-cite')).toBe(citeSource(taken, locale));
      expect(JSON.parse(textOf(find(html, 'type', 'application/ld+json')))).toMatchObject({
        headline: text,
        description: text,
        author: { name: text },
        publisher: { name: text },
      });
      const titles = elementsOf(html).filter(({ element }) => ['title', 'h1'].includes(element.tagName));
      expect(titles.map(({ element }) => textOf(element)).filter((title) => title === text)).toHaveLength(2);
    }
    expect(count).toBeGreaterThan(300);
  });

  test('a section may have any name that is a slug, and takes none of the page’s', () => {
    const taken = payloads.filter(
      (slug) => isSlug(slug) && readMeta(writeMeta({ slug }, hash), 'a').issues.length === 0,
    );
    expect(taken).toContain('constructor');
    for (const slug of taken) {
      const { meta } = readMeta(writeMeta({ slug, alias: `${slug}-x` }, hash), 'a');
      expect(comparePages(pageOf(meta as ArticleMeta, locale), harmless), slug).toEqual([]);
    }
  });
});
