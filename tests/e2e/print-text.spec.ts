import { locales } from '@/lib/i18n/locales';
import { readWithPdfium } from '../support/pdf-pdfium';
import { documentFacts, textOf } from '../support/pdf-poppler';
import { openAt, print } from '../support/pdf-print';
import { arabicWords, bare, latinWords, sourceWords } from '../support/pdf-words';
import { type ShownText, shownText } from '../support/shown-text';
import { expect, test } from '../support/site';

/** What stands between the margins at the level “off”, in order: title, note, and each section with its label. */
function bodyText({ title, note, sections }: ShownText): string {
  return [title, note, ...sections.flatMap(({ label, arabic }) => [label, arabic])].join(' ');
}

/** Of the article's words that carry a mark, how many are among those copied, to the letter. */
function exactOf(copied: readonly string[]): string {
  const marked = sourceWords().filter((word) => word !== bare(word));
  const left = [...copied];
  const exact = marked.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return `${exact.length} of the ${marked.length} words with a mark to the letter`;
}

/** PDFium copies the margins first: what stands in them, and the rest of the page. */
function partsOf(text: string, path: string): [margins: string, body: string] {
  const end = text.indexOf('\n', text.indexOf(path));
  return [text.slice(0, end), text.slice(end)];
}

test('the page holds the 512 words of the source, no more and no fewer', async ({ page }) => {
  await openAt(page, 'ar', 'off');
  const { sections } = await shownText(page);
  expect(sourceWords()).toHaveLength(512);
  expect(arabicWords(sections.map(({ arabic }) => arabic).join(' '))).toEqual(sourceWords());
});

for (const locale of locales) {
  test(`${locale}: the Arabic copies out of the PDF in order, and nothing else is in it`, async ({
    page,
  }, info) => {
    await openAt(page, locale, 'off');
    const shown = await shownText(page);
    const wanted = arabicWords(bodyText(shown)).map(bare);
    const path = new URL(page.url()).pathname;
    const { bytes, path: file } = await print(page, info);
    const count = Number(documentFacts(file).get('Pages'));

    const poppler = Array.from({ length: count }, (_, index) => textOf(file, index + 1, 'body')).join(' ');
    expect(arabicWords(poppler).map(bare), 'poppler').toEqual(wanted);
    expect(latinWords(poppler).toSorted(), 'no other English').toEqual(
      latinWords(bodyText(shown)).toSorted(),
    );

    const { pages } = await readWithPdfium(bytes);
    const parts = pages.map((text) => partsOf(text, path));
    const pdfium = parts.map(([, body]) => body).join(' ');
    expect(arabicWords(pdfium).map(bare), 'PDFium').toEqual(wanted);
    const title = arabicWords(shown.title).map(bare);
    for (const [index, [margins]] of parts.entries()) {
      expect(arabicWords(margins).map(bare), `margins of page ${index + 1}`).toEqual(
        index === 0 ? [] : title,
      );
    }

    const names = [`${locale} poppler`, `${locale} PDFium`];
    for (const [index, copied] of [poppler, pdfium].entries()) {
      console.log(`${names[index]}: 512 of 512 words in order; ${exactOf(arabicWords(copied))}`);
    }
  });
}

// Sentences with their English are proved whole in print-english.spec.ts.
for (const level of ['lines', 'both'] as const) {
  test(`${level}: every Arabic word copies out whole, once`, async ({ page }, info) => {
    await openAt(page, 'en', level);
    const shown = await shownText(page);
    const { bytes } = await print(page, info);
    const { pages } = await readWithPdfium(bytes);
    const margins = pages.slice(1).map(() => shown.title);
    const wanted = arabicWords([bodyText(shown), ...margins].join(' ')).map(bare);
    expect(arabicWords(pages.join('\n')).map(bare).toSorted()).toEqual(wanted.toSorted());
  });
}
