import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { defaultPrint, writePrintChoices } from '@/lib/model/print-choices';
import { routes } from '@/lib/routes';
import { documentFacts, pageSize } from '../support/pdf-poppler';
import { openSheet, printSheet } from '../support/pdf-print';
import { arabicWords, bare, latinWords, sourceWords } from '../support/pdf-words';
import { expect, slug, test } from '../support/site';

const millimetre = 72 / 25.4;

/** The text of the body's column as poppler copies it, in lines, page by page; numbers of lines stand before it, glosses after it. */
function columnOf(path: string, page: number, part: 'text' | 'all'): string[] {
  const [width] = pageSize(path);
  const [start, end] = part === 'text' ? [18 + 50, 18] : [0, 0];
  const box = [start * millimetre, 18 * millimetre, width - (start + end) * millimetre, 10_000].map(
    Math.round,
  );
  const [x, y, w, h] = box.map(String) as [string, string, string, string];
  const where = ['-f', `${page}`, '-l', `${page}`, '-r', '72', '-x', x, '-y', y, '-W', w, '-H', h];
  const text = execFileSync('pdftotext', ['-layout', ...where, path, '-']).toString();
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .split('\n')
    .filter((line) => line.trim());
}

async function openHandout(page: Page, locale: 'ar' | 'en', query = ''): Promise<void> {
  await openSheet(page, locale, `?layout=handout${query}`);
  await page.locator('.sheet[data-lined="now"]').waitFor();
}

/** The lines as the page has broken them: the Arabic words of each. */
function linesOf(page: Page): Promise<string[]> {
  return page.locator('.text').evaluate((text) => {
    const marks = [...text.querySelectorAll('.line')];
    const range = document.createRange();
    return marks.map((mark, at) => {
      range.setStartAfter(mark);
      const next = marks[at + 1];
      if (next) range.setEndBefore(next);
      else range.setEndAfter(text);
      const piece = range.cloneContents();
      for (const other of piece.querySelectorAll('.margin-gloss, .en, .label, small')) other.remove();
      return piece.textContent ?? '';
    });
  });
}

const wordsIn = (text: string) => arabicWords(text).map(bare);

for (const paper of ['a4', 'letter'] as const) {
  test(`${paper}: a line on paper is the line that was numbered, the text is whole, and the key begins a page`, async ({
    page,
  }, info) => {
    await openHandout(page, 'en', `&paper=${paper}`);
    const lines = await linesOf(page);
    expect(lines.flatMap(wordsIn), 'every word of the source, once, in order').toEqual(
      sourceWords().map(bare),
    );
    const { path } = await printSheet(page, info);
    const pages = Array.from({ length: Number(documentFacts(path).get('Pages')) }, (_, at) => at + 1);
    const keyed = pages.find((each) => columnOf(path, each, 'all')[0]?.trim() === 'Key') ?? 0;
    expect(keyed, 'the key begins a page').toBeGreaterThan(2);

    // What stands over the text, on its first page, is the title and who it belongs to; below it the last has room for notes.
    const printed = pages.filter((each) => each < keyed).flatMap((each) => columnOf(path, each, 'text'));
    const wanted = lines.map((line) => wordsIn(line).toSorted().join(' '));
    const found = printed
      .map((line) => ({
        words: wordsIn(line).toSorted().join(' '),
        number: /^\s*\d+|\d+\s*$/.exec(line)?.[0].trim(),
      }))
      .filter(({ words }) => words);
    const first = found.findIndex(({ words }) => words === wanted[0]);
    const body = found.slice(first, first + wanted.length);
    expect(
      body.map(({ words }) => words),
      'lines',
    ).toEqual(wanted);
    for (const [at, { number }] of body.entries())
      expect(number, `number of line ${at + 1}`).toBe((at + 1) % 5 === 0 ? `${at + 1}` : undefined);

    const everything = pages.flatMap((each) => columnOf(path, each, 'all')).join('\n');
    expect(latinWords(everything), 'nothing of the panel').not.toContain('Tap');
    expect(everything).toContain('restorative justice');
    expect(everything, 'the key has the sentences').toContain('growing regional challenges');
  });
}

test('a teacher changes the words by tapping and from a list, and the address hands them on', async ({
  page,
}) => {
  await openHandout(page, 'ar');
  const explained = page.locator('.vocabulary li[data-chosen]');
  const proposed = await explained.count();
  expect(proposed).toBeGreaterThan(20);
  expect(proposed).toBeLessThan(80);
  await expect(page.locator('.margin-gloss')).toHaveCount(proposed);

  // Of a phrase first the whole, then the word, then nothing.
  await page.locator('[data-words="none"]').click();
  await expect(page.locator('.margin-gloss')).toHaveCount(0);
  const word = page.locator('.text .p .w', { hasText: 'المنظمة' }).first();
  const told: string[] = [];
  for (let taps = 0; taps < 3; taps++) {
    await word.click();
    told.push(new URL(page.url()).searchParams.get('words') ?? 'none');
  }
  expect(told).toEqual(['t-6s4r5fw.17-18', 't-6s4r5fw.18', '']);

  await page.locator('.handout-words summary').click();
  await page.getByRole('checkbox', { name: 'اِلْتَقَى met' }).check();
  await word.click();
  const { search } = new URL(page.url());
  expect(search).toBe(
    `${writePrintChoices({ ...defaultPrint, layout: 'handout' })}&words=t-z7t7bja.1,t-6s4r5fw.17-18`,
  );
  await page.goto(routes.print('en', slug) + search);
  await expect(page.locator('.margin-gloss')).toHaveText(['اِلْتَقَى met', /and organised crime/]);
  await expect(page.locator('.key .entries li')).toHaveCount(2);
  await expect(page.locator('.key .entries li').first()).toHaveAttribute('data-place', '1');
  await expect(page.locator('.key .entries li').first()).toContainText(
    /iltaqā metverb, past, he\/itDictionary form اِلْتَقَىRoot لقي$/,
  );

  // In a list, and with all words, and back to a sheet without lines.
  await page.locator('label:has(#glosses-list)').click();
  await expect(page.locator('.margin-gloss')).toHaveCount(0);
  await expect(page.locator('.vocabulary li:visible')).toHaveCount(2);
  await page.locator('label:has(#layout-arabic)').click();
  await expect(page.locator('.line')).toHaveCount(0);
  await expect(page.locator('.text [data-chosen]')).toHaveCount(0);
  await expect(page.locator('.vocabulary')).toBeHidden();
  await page.locator('label:has(#vocabulary)').click();
  expect(await page.locator('.vocabulary li:visible').count()).toBeGreaterThan(200);
});

test('without a connection the key has the words that a teacher adds, and with the next says what kind each is', async ({
  page,
  context,
}) => {
  await openHandout(page, 'ar');
  const key = page.locator('.key .entries li');
  await context.setOffline(true);
  await page.locator('[data-words="none"]').click();
  await page
    .locator('.text .w', { hasText: /^الاجتماع$/ })
    .first()
    .click();
  await expect(key).toHaveCount(1);
  await expect(key).toContainText('al-ijtimāʿ');
  await expect(key.locator('small')).toHaveCount(0);
  await context.setOffline(false);
  await page.locator('.text .p .w', { hasText: 'المنظمة' }).first().click();
  await expect(key.locator('small')).toHaveCount(2);
  await expect(key.first()).toContainText('الجذر جمع');
  await expect(key.last().locator('small')).toHaveText('مصطلح');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sentences are numbered in the place of lines, and what is explained stands in a list', async ({
    page,
  }) => {
    await page.goto(routes.print('ar', slug));
    await page.locator('label:has(#layout-handout)').click();
    await expect(page.locator('.handout-words')).toBeHidden();
    const explained = page.locator('.vocabulary li:visible');
    expect(await explained.count()).toBe(await page.locator('.key .entries li').count());
    await expect(explained.first()).toHaveAttribute('data-place', '١');
    const number = await page
      .locator('.text .s')
      .nth(1)
      .evaluate((sentence) => getComputedStyle(sentence, '::before').content);
    expect(number).toContain('counter(sentence, arabic-indic)');
  });
});
