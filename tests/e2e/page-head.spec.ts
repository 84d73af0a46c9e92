import { locales, otherLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { articlePath } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';

// The site is built here without SITE_URL.
const titles = {
  ar: 'وزيرا داخلية الكويت والبحرين يبحثان تعزيز التعاون الأمني وتبادل الخبرات',
  en: 'Kuwaiti and Bahraini interior ministers discuss closer security cooperation',
};
const og = { ar: 'ar_AR', en: 'en_GB' };

for (const locale of locales) {
  const key = stringOf(locale, 'transliteration', 'title');
  const pages = {
    article: { type: 'article', path: articlePath, otherwise: articlePath('en'), title: titles[locale] },
    list: { type: 'website', path: routes.home, otherwise: '/', title: stringOf(locale, 'site', 'name') },
    key: {
      type: 'website',
      path: routes.transliteration,
      otherwise: routes.transliteration('en'),
      title: key,
    },
  };
  for (const [name, { type, path, otherwise, title }] of Object.entries(pages)) {
    test(`the head of the ${locale} ${name} says where else it is and what a preview shows, and nothing twice`, async ({
      page,
      request,
    }) => {
      await page.goto(path(locale));
      const links = await page
        .locator('head link[rel="canonical"], head link[rel="alternate"]')
        .evaluateAll((all) =>
          all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
        );
      expect(links).toEqual([
        `null ${path(locale)}`,
        `ar ${path('ar')}`,
        `en ${path('en')}`,
        `x-default ${otherwise}`,
      ]);
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      expect(description).toMatch(/\S/);
      const properties = await page
        .locator('head meta[property]')
        .evaluateAll((all) =>
          all.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]),
        );
      expect(properties).toEqual([
        ['og:title', title],
        ['og:description', description],
        ['og:type', type],
        ['og:locale', og[locale]],
        ['og:locale:alternate', og[otherLocale(locale)]],
        ['og:site_name', stringOf(locale, 'site', 'name')],
      ]);
      const html = await (await request.get(path(locale))).text();
      expect(/localhost|127\.0\.0\.1/.test(html), 'an address that only this machine has').toBe(false);
    });
  }

  test(`the ${locale} article is described as a news article, with nothing that is not known`, async ({
    page,
  }) => {
    await page.goto(articlePath(locale));
    const data = page.locator('script[type="application/ld+json"]');
    await expect(data).toHaveCount(1);
    expect(JSON.parse((await data.textContent()) ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: titles.ar,
      inLanguage: 'ar',
      workTranslation: { '@type': 'CreativeWork', headline: titles.en, inLanguage: 'en' },
      description: await page.locator('meta[name="description"]').getAttribute('content'),
      isAccessibleForFree: true,
    });
  });
}
