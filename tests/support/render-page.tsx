/**
 * Renders articles outside Next with the project's own parser and components: a `RenderJob` as JSON on each line of standard input, a
 * `RenderedPage` on each line of standard output. A process of its own, since Playwright does not compile JSX for React.
 */
import { createInterface } from 'node:readline';
import { alignGloss } from '@/lib/gloss/align-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import type { ArticleMeta } from '@/lib/model/meta';
import { parseArticle } from '@/lib/parse/parse-article';
import { fingerprint } from '@/lib/publish/fingerprint';
import { publishPage } from '@/lib/publish/publish-page';
import { readScripts } from '@/lib/publish/read-scripts';
import { routes } from '@/lib/routes';
import { articlePage } from './article-page';
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

/** An article as the site would publish it. */
function renderPage(job: RenderJob, styles: readonly string[]): RenderedPage {
  const meta = metaOf(job);
  const { article } = parseArticle(job.source, { sections: meta.sections });
  const { gloss } = alignGloss(readConllu(job.glossConllu ?? '').sentences, article);
  const { path, html, details } = articlePage({ article, meta, gloss }, job.locale, styles);
  const asked = routes.wordDetails(meta.slug);
  const detailsPath = fingerprint(`/assets${asked}`, details);
  const published = publishPage(html, { names: new Map([...names, [asked, detailsPath]]), readScript });
  return { path, html: published, detailsPath, details };
}

const styles = styleSheets();
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(renderPage(JSON.parse(line) as RenderJob, styles))}\n`);
}
