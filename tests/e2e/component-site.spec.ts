import { readFileSync } from 'node:fs';
import { loadArticle } from '@/lib/content/load-article';
import { locales } from '@/lib/i18n/locales';
import { parseArticle } from '@/lib/parse/parse-article';
import { openRendered, renderPages } from '../support/component-site';
import { articlePath } from '../support/reading-page';
import { expect, slug, test } from '../support/site';

const glossConllu = readFileSync(`content/articles/${slug}/gloss.en.conllu`, 'utf8');

/** The body, a line an element, without what a renderer leaves there, its comments and its empty box, and without the files that publishing makes. */
function linesOfBody(html: string): string[] {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .replaceAll(/<!--.*?-->/g, '')
    .replace('<div hidden></div>', '')
    .replace(/<p class="?downloads"?>.*?<\/p>/s, '')
    .split(/(?<=>)/);
}

for (const locale of locales) {
  test(`an article rendered outside Next is the page that is published, on the ${locale} page`, async ({
    request,
  }) => {
    const { source, meta } = loadArticle(slug);
    const job = { locale, source, meta, sections: meta.sections, glossConllu };
    const [rendered] = await renderPages([job]);
    const built = await (await request.get(articlePath(locale))).text();
    expect(rendered?.path).toBe(articlePath(locale));
    expect(linesOfBody(rendered?.html ?? '')).toEqual(linesOfBody(built));
    expect(linesOfBody(built).length).toBeGreaterThan(1000);
    const details = await (await request.get(rendered?.detailsPath ?? '')).text();
    expect(rendered?.details).toBe(details);
  });
}

test('an article of a test has the style, the script and the sections that the site would give it', async ({
  page,
}) => {
  const source =
    'ناقش الوزير الأمن.\n\nأهمية التعاون\n\nأكد الوزير أهمية التعاون بين البلدين في كل المجالات.\n';
  const [, section] = parseArticle(source).article.children.filter(({ type }) => type !== 'WhiteSpaceNode');
  const hash = section && 'id' in section ? section.id : '';
  await openRendered(page, {
    locale: 'en',
    source,
    meta: { slug: 'edited' },
    sections: [{ hash, slug: 'cooperation', aliases: ['old-name'] }],
  });
  expect(new URL(page.url()).pathname).toBe('/en/read/edited/');
  const aliases = page.locator('#cooperation > .alias');
  expect(await aliases.evaluateAll((found) => found.map(({ id }) => id))).toEqual([hash, 'old-name']);
  await expect(page.locator('.text')).toHaveCSS('font-family', /^"Hamish Naskh"/);
  await page.locator('#cooperation .anchor').click();
  await expect(page.locator('.toast')).not.toBeEmpty();
});
