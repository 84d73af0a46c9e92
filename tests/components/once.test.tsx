import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleView } from '@/components/article/article-view';
import { Once } from '@/components/shell/once';
import { OnceView } from '@/components/shell/once-view';
import { SiteHeader } from '@/components/shell/site-header';
import { loadArticle } from '@/lib/content/load-article';
import { locales } from '@/lib/i18n/locales';
import { slug } from '../support/site';

const { article, gloss, meta } = loadArticle(slug);

describe('Once', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'production'));
  afterEach(() => vi.unstubAllEnvs());

  test.each(locales)('the page of an article in %s is to the byte what it is without', (locale) => {
    const page = (
      <>
        <SiteHeader locale={locale} otherHref="/" />
        <ArticleView article={article} meta={meta} gloss={gloss} locale={locale} />
      </>
    );
    const html = renderToStaticMarkup(page);
    expect(html.length).toBeGreaterThan(40_000);
    expect(renderToStaticMarkup(<Once>{page}</Once>)).toBe(html);
  });

  test('what Next would write as data is a place and nothing of the page', () => {
    const { type, props } = Once({ children: <p>ا</p> }) as ReactElement;
    expect(type).toBe(OnceView);
    expect(props).toEqual({ place: expect.any(Number) });
  });

  test('each is shown where it stands, and once', () => {
    const [first, second] = [Once({ children: 'ا' }), Once({ children: 'ب' })];
    expect(renderToString(second)).toBe('ب');
    expect(renderToString(first)).toBe('ا');
    expect(() => renderToString(first)).toThrow(/nothing was put aside/);
  });

  test('it stands aside while the site is worked on, where pages wake up', () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(Once({ children: 'ا' })).toBe('ا');
  });
});
