import { nameOf, openArticle, show, views } from '../support/reading-page';
import { expect, test } from '../support/site';
import { paragraphs } from '../support/source-paragraphs';

test('each word is one whole word of the source, in one piece of text', async ({ page }) => {
  await openArticle(page, 'en');
  const found = await page.locator('.text .ar').evaluateAll((texts) =>
    texts.map((text) =>
      [...text.querySelectorAll('.w')].map((word) => {
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEndBefore(word);
        const isOnePiece = word.childNodes.length === 1 && word.firstChild instanceof Text;
        return { start: range.toString().length, text: word.textContent ?? '', isOnePiece };
      }),
    ),
  );
  expect(found).toHaveLength(paragraphs.length);
  for (const [index, words] of found.entries()) {
    const source = paragraphs[index] ?? '';
    for (const { start, text, isOnePiece } of words) {
      expect(isOnePiece, text).toBe(true);
      expect(source.slice(start, start + text.length)).toBe(text);
      const around = `${source[start - 1] ?? ' '}${source[start + text.length] ?? ' '}`;
      expect(around, `${text} is whole`).not.toMatch(/[\p{L}\p{M}\p{N}ـ\u200C\u200D]/u);
    }
    const covered = words.map(({ text }) => text).join('');
    expect(covered).toBe(source.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
  }
});

test('no word is set so that its letters part: within, it is as wide as plain text in every view', async ({
  page,
}) => {
  await openArticle(page, 'en');
  for (const view of views) {
    await show(page, view);
    const parted = await page.locator('.text').evaluate((text) => {
      const words = [...text.querySelectorAll<HTMLElement>('.w')];
      /** Without the outermost letters, which take the room that a wider gloss makes around the word. */
      const widthWithin = (element: Element | undefined) => {
        const letters = element?.firstChild as Text;
        const range = document.createRange();
        const [, first = '', within = ''] = /^(.\p{M}*)(.*?)(.\p{M}*)?$/u.exec(letters.data) ?? [];
        range.setStart(letters, first.length);
        range.setEnd(letters, first.length + within.length);
        return within === '' ? 0 : range.getBoundingClientRect().width;
      };
      const plain = document.createElement('div');
      plain.style.cssText = 'position: absolute; visibility: hidden; white-space: pre';
      for (const word of words) {
        const copy = document.createElement('span');
        copy.style.cssText = `position: absolute; font: ${getComputedStyle(word).font}`;
        copy.textContent = word.textContent;
        plain.append(copy);
      }
      text.append(plain);
      const found = words.filter((word, index) => {
        const { letterSpacing, textTransform, display, unicodeBidi } = getComputedStyle(word);
        return (
          `${letterSpacing} ${textTransform} ${display} ${unicodeBidi}` !== 'normal none inline normal' ||
          Math.abs(widthWithin(word) - widthWithin(plain.children[index])) > 0.5
        );
      });
      plain.remove();
      return found.map((word) => word.textContent);
    });
    expect(parted, nameOf(view)).toEqual([]);
  }
});

test('nothing but text stands inside the Arabic: no button, ruby, image, field or link', async ({ page }) => {
  await openArticle(page, 'en');
  const names = await page
    .locator('.text .ar *')
    .evaluateAll((elements) => [...new Set(elements.map(({ tagName }) => tagName.toLowerCase()))]);
  expect(names.filter((name) => !['span', 'div', 'ul', 'li', 'wbr'].includes(name))).toEqual([]);
});

test('the words are painted in the face that the page brings, not in one that happens to be there', async ({
  page,
}) => {
  await openArticle(page, 'en');
  const font = await page.evaluate(() => document.fonts.check('22px "Hamish Naskh"', 'الكويت'));
  expect(font).toBe(true);
  const family = await page
    .locator('.text .w')
    .first()
    .evaluate((word) => getComputedStyle(word).fontFamily);
  expect(family.startsWith('"Hamish Naskh"')).toBe(true);
});
