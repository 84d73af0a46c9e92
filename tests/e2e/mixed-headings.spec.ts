import { locales } from '@/lib/i18n/locales';
import { openRendered } from '../support/component-site';
import { placesOf, spellOut } from '../support/mixed-strings';
import { seenOrder } from '../support/seen-order';
import { expect, test } from '../support/site';

/** Headings, and how they are seen from the right, as in the table of mixed strings. */
const headings = {
  'C++ لغة العام': 'C++ | لغة العام',
  'BBC عربي ومنصة .NET': 'BBC | عربي ومنصة | .NET',
  '50% من الأسر في خطر': '50 | % | من الأسر في خطر',
};

const paragraph =
  'اجتمع الوزراء أمس في العاصمة لبحث الأوضاع الراهنة في المنطقة، وسبل التعاون بين البلدان كلها، وأكدوا أهمية ذلك.';
const source = [paragraph, ...Object.keys(headings).flatMap((each) => [each, paragraph])].join('\n\n');

for (const locale of locales) {
  test(`a heading is read in one order where it stands and in the contents, on the ${locale} page`, async ({
    page,
  }) => {
    await openRendered(page, { locale, source });
    await page.locator('.contents summary').click();
    for (const [heading, seen] of Object.entries(headings)) {
      const { order } = spellOut(heading, seen);
      for (const place of ['h2.ar', '.contents bdi']) {
        const element = page.locator(place).filter({ hasText: heading });
        await expect(element).toHaveText(heading);
        expect(await seenOrder(element, placesOf(heading)), `${heading} in ${place}`).toEqual(order);
      }
    }
  });
}
