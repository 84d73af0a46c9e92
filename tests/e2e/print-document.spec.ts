import { locales } from '@/lib/i18n/locales';
import { readWithPdfium } from '../support/pdf-pdfium';
import { documentFacts, documentTags } from '../support/pdf-poppler';
import { openAt, print } from '../support/pdf-print';
import { shownText } from '../support/shown-text';
import { expect, test } from '../support/site';

for (const locale of locales) {
  test(`${locale}: the PDF says what it is: title, language, tags`, async ({ page }, info) => {
    await openAt(page, locale, 'off');
    const { documentTitle, sections } = await shownText(page);
    const { path, bytes } = await print(page, info);
    const facts = documentFacts(path);
    expect(facts.get('Title')).toBe(documentTitle);
    expect(facts.get('Tagged')).toBe('yes');
    const tags = documentTags(path);
    expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual([
      'H1',
      ...sections.flatMap(({ heading }) => (heading ? ['H2'] : [])),
    ]);
    expect(tags).toContain('P');
    const raw = bytes.toString('latin1');
    expect(/\/Type \/Catalog[\s\S]*?\/Lang \((\w+)\)/.exec(raw)?.[1], 'the language of the document').toBe(
      locale,
    );
    expect(raw, 'Arabic is marked as Arabic where the document is not').toMatch(/\/Lang \(ar\)/);
  });

  for (const level of ['off', 'lines'] as const) {
    test(`${locale}, ${level}: the outline is the list of sections, under the title`, async ({
      page,
    }, info) => {
      await openAt(page, locale, level);
      const { title, contents } = await shownText(page);
      const { outline } = await readWithPdfium((await print(page, info)).bytes);
      const names = outline.map((top) => ({
        title: top.title,
        sections: top.children.map((child) => child.title),
      }));
      // The opening has no heading of its own: the title stands for it.
      expect(names).toEqual([{ title, sections: contents.slice(1) }]);
    });
  }
}
