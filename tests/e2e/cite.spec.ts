import { locales } from '@/lib/i18n/locales';
import { openRendered } from '../support/component-site';
import { clipboardOf } from '../support/landing';
import { articlePath, openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { wordSelector } from '../support/words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const titles = `وزيرا داخلية الكويت والبحرين يبحثان تعزيز التعاون الأمني وتبادل الخبرات
Kuwaiti and Bahraini interior ministers discuss closer security cooperation`;

for (const locale of locales) {
  test(`a sentence is cited with its English, the titles and its link on the ${locale} page`, async ({
    page,
    site,
  }) => {
    await openArticle(page, locale);
    await show(page, { level: 'tap' });
    await page.locator(wordSelector('t-bydscw9.6')).click();
    await page.locator('#card .whole summary').click();
    await page.locator('#card [data-do="cite"]').click();
    await expect(page.locator('.toast')).toHaveText(stringOf(locale, 'article', 'cited'));
    const directive = `:~:text=${['كما ناقش', 'المخدرات'].map(encodeURIComponent).join(',')}`;
    expect(
      await clipboardOf(page),
    ).toBe(`«كما ناقش اللقاء سبل تعزيز التنسيق في مجال أمن الحدود ومكافحة المخدرات.»
“The meeting also discussed ways of strengthening coordination in the field of border security and counter-narcotics.”
${titles}
${site}${articlePath(locale)}#t-bydscw9${directive}`);
  });

  test(`the article is cited by its titles and its link on the ${locale} page`, async ({ page, site }) => {
    await openArticle(page, locale, '#background');
    await page.locator('.article-header [data-do="cite"]').click();
    await expect(page.locator('.toast')).toHaveText(stringOf(locale, 'article', 'cited'));
    expect(await clipboardOf(page)).toBe(`${titles}\n${site}${articlePath(locale)}`);
  });
}

test('where the source is known it is named, and a text without English has none', async ({ page, site }) => {
  const source = 'قال  الوزير إن الخطة جاهزة للتنفيذ في العام المقبل.\n';
  const provenance = {
    publisher: 'وكالة الأنباء',
    author: null,
    published: '2024-05',
    url: null,
    licence: null,
    note: null,
  };
  const { path } = await openRendered(page, { locale: 'en', source, meta: { provenance } });
  await page.locator('.article-header [data-do="cite"]').click();
  await expect(page.locator('.toast')).not.toBeEmpty();
  expect(await clipboardOf(page)).toBe(`عنوان\nA title\nوكالة الأنباء, May 2024\n${site}${path}`);
  await page.locator('.text .w').nth(1).click();
  await page.locator('#card .whole summary').click();
  await page.locator('#card [data-do="cite"]').click();
  await expect
    .poll(() => clipboardOf(page))
    .toMatch(/^«قال الوزير إن الخطة جاهزة للتنفيذ في العام المقبل\.»\nعنوان\nA title\n/);
});

test('a citation that cannot be copied is said not to be, and the address stays', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openArticle(page, 'ar');
  const before = page.url();
  await page.locator('.article-header [data-do="cite"]').click();
  await expect(page.locator('.toast')).toHaveText(stringOf('ar', 'article', 'notCited'));
  expect(page.url()).toBe(before);
});
