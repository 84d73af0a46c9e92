import { locales } from '@/lib/i18n/locales';
import { copyEach } from '../support/clipboard';
import { openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs } from '../support/source-paragraphs';

test.use({ javaScriptEnabled: false, permissions: ['clipboard-read', 'clipboard-write'] });

for (const locale of locales) {
  test(`without scripts each paragraph copies as the source, clean and with glosses, on the ${locale} page`, async ({
    page,
  }) => {
    await openArticle(page, locale);
    const texts = page.locator('.text .ar');
    // An attendance is set as a list and comes with the list's line ends, as everywhere on the web; nothing else differs.
    const lists = await texts.evaluateAll((elements) => elements.map((element) => element.matches('div')));
    for (const level of ['off', 'lines'] as const) {
      await show(page, { level });
      const copied = await copyEach(texts);
      const plain = copied.map((text, index) => (lists[index] ? text.split(/\s+/).join(' ') : text));
      expect(plain, level).toEqual(paragraphs);
    }
  });
}
