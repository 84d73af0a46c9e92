import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleView } from '@/components/article/article-view';
import { Once } from '@/components/shell/once';
import { SiteHeader } from '@/components/shell/site-header';
import { loadArticle } from '@/lib/content/load-article';
import { locales } from '@/lib/i18n/locales';
import { slug } from '../support/site';

const { article, gloss, meta } = loadArticle(slug);
const Broken = ({ children }: { children?: ReactNode }) => <p>{children}</p>;

describe('Once', () => {
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

  test.each<[string, ReactNode]>([
    ['text that looks like markup', '<b onclick="x">&amp;"\'</b>'],
    ['text that looks like data', '["script",{},"x"]'],
    ['nothing', [null, undefined, false, true, '']],
    ['numbers and lists in lists', [0, [1, ['٢']]]],
    [
      'attributes',
      <input key="i" defaultChecked disabled={false} title={undefined} data-q="" tabIndex={-1} />,
    ],
    ['components in components', <Broken key="b">{[<Broken key="c">ا</Broken>, 'ب']}</Broken>],
  ])('%s', (_, node) => {
    const texts = (html: string) => html.replaceAll('<!-- -->', '');
    expect(texts(renderToString(<Once>{node}</Once>))).toBe(texts(renderToString(node)));
  });

  test('what is no plain function of its props is refused', () => {
    const Client = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
    const Late = async () => 'ا';
    for (const Each of [Client, Late as unknown as () => null])
      expect(() => renderToString(<Once>{<Each />}</Once>)).toThrow(/cannot be rendered once/);
  });
});
