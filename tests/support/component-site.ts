import type { Page } from '@playwright/test';
import type { RenderedPage, RenderJob } from './render-job';
import { type Renderer, startRenderer } from './renderer';
import { rouse } from './rouse';

/** One renderer serves all tests of a worker, and ends with it. */
let renderer: Renderer | null = null;

/**
 * Renders articles that are not in the content folder, as the site would publish them.
 *
 * @throws with what the renderer said, when it fails
 */
export async function renderPages(jobs: readonly RenderJob[]): Promise<RenderedPage[]> {
  renderer ??= startRenderer();
  const pages: RenderedPage[] = [];
  for (const job of jobs) pages.push(await renderer(job));
  return pages;
}

/** Lets the browser find rendered pages at their own addresses; whatever else it asks for comes from the built site. */
export async function servePages(page: Page, rendered: readonly RenderedPage[]): Promise<void> {
  for (const { path, html, details, detailsPath } of rendered) {
    await page.route(
      ({ pathname }) => pathname === path,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.route(
      ({ pathname }) => pathname === detailsPath,
      (route) => route.fulfill({ contentType: 'application/json', body: details }),
    );
  }
}

/** Renders one article, opens it, `rest` being the query and fragment, and waits for its fonts, which move everything. */
export async function openRendered(page: Page, job: RenderJob, rest = ''): Promise<RenderedPage> {
  const [rendered] = (await renderPages([job])) as [RenderedPage];
  await servePages(page, [rendered]);
  await page.goto(rendered.path + rest);
  await rouse(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return rendered;
}
