/**
 * Renders articles outside Next with the project's own parser and components: `RenderJob[]` as JSON on standard input,
 * `RenderedPage[]` on standard output. A process of its own, since Playwright does not compile JSX for React.
 */
import { text } from 'node:stream/consumers';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ArticleView } from '@/components/article/article-view';
import { Behaviour } from '@/components/shell/behaviour';
import { JsonLd } from '@/components/shell/json-ld';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { newsArticle } from '@/lib/export/news-article';
import { wordDetails } from '@/lib/export/word-details';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import { describePart } from '@/lib/i18n/describe-part';
import { directionOf, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ArticleMeta } from '@/lib/model/meta';
import { parseArticle } from '@/lib/parse/parse-article';
import { fingerprint } from '@/lib/publish/fingerprint';
import { publishPage } from '@/lib/publish/publish-page';
import { readScripts } from '@/lib/publish/read-scripts';
import { routes } from '@/lib/routes';
import { publishedNames, styleSheets } from './built-site';
import type { RenderedPage, RenderJob } from './render-job';

/** Metadata of which nothing is known but what the job says. */
function metaOf({ meta = {}, sections = [] }: RenderJob): ArticleMeta {
  return {
    slug: 'test',
    title: { ar: 'عنوان', en: 'A title' },
    titleIsEditorial: true,
    summary: null,
    provenance: { publisher: null, author: null, published: null, url: null, licence: null, note: null },
    ...meta,
    sections: sections.map((section) => ({ slug: null, aliases: [], type: null, ...section })),
  };
}

const names = publishedNames();
/** Scripts that stand in pages are no files of the site. */
const readScript = readScripts('public');

/** What `app/[lang]/read/[slug]/page.tsx` and its layout make of an article. */
function renderPage(job: RenderJob, styles: readonly string[]): RenderedPage {
  const { locale } = job;
  const meta = metaOf(job);
  const { article } = parseArticle(job.source, { sections: meta.sections });
  const { gloss } = alignGloss(readConllu(job.glossConllu ?? '').sentences, article);
  const paths = { ar: routes.article('ar', meta.slug), en: routes.article('en', meta.slug) };
  const path = paths[locale];
  const head = (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <PageHead
        locale={locale}
        site={null}
        paths={paths}
        otherwise={paths.en}
        title={meta.title[locale]}
        description={meta.summary?.[locale] ?? null}
        type="article"
        published={meta.provenance.published}
      />
      <title>{meta.title[locale]}</title>
      <script src={routes.applyLook()} data-inline />
    </>
  );
  const body = (
    <>
      <JsonLd data={newsArticle(meta, gloss, { locale, url: null })} />
      <SiteHeader locale={locale} otherHref={routes.article(otherLocale(locale), meta.slug)} />
      <main>
        <ArticleView article={article} meta={meta} gloss={gloss} locale={locale} />
      </main>
      <SiteFooter locale={locale} />
      <Behaviour locale={locale} />
    </>
  );
  const details = JSON.stringify(
    wordDetails(article, gloss, (part) => ({
      ar: describePart(part, translator('ar')),
      en: describePart(part, translator('en')),
    })),
  );
  const asked = routes.wordDetails(meta.slug);
  const detailsPath = fingerprint(`/assets${asked}`, details);
  const printed = renderToStaticMarkup(<i data-title={meta.title.ar} data-path={path} />).slice(2, -5);
  const root = `<html lang="${locale}" dir="${directionOf(locale)}"${printed}>`;
  return {
    path,
    html: publishPage(
      `<!DOCTYPE html>${root}<head>${renderToString(head)}</head><body>${renderToString(body)}</body></html>`,
      { names: new Map([...names, [asked, detailsPath]]), readScript },
    ),
    detailsPath,
    details,
  };
}

const jobs = JSON.parse(await text(process.stdin)) as RenderJob[];
const styles = styleSheets();
process.stdout.write(JSON.stringify(jobs.map((job) => renderPage(job, styles))));
