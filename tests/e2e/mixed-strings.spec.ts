import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { addStyle } from '../support/add-style';
import { bracketShapes, brackets } from '../support/bracket-shapes';
import { openRendered } from '../support/component-site';
import { glossEveryWord } from '../support/gloss-every-word';
import { type MixedString, placesOf, readMixedStrings } from '../support/mixed-strings';
import { nameOf, show, type View } from '../support/reading-page';
import { seenCharacters } from '../support/seen-order';
import { expect, test } from '../support/site';

const strings = readMixedStrings();

/** A paragraph to begin with, so that no string is taken for the article's title. */
const opening = 'اجتمع الوزراء أمس في العاصمة لبحث الأوضاع الراهنة في المنطقة، وسبل التعاون بين البلدان.';

const text = [opening, ...strings.map(({ source }) => source)].join('\n\n');

/** The views in which the Arabic is set in boxes of their own kind. */
const views: readonly View[] = [
  { level: 'lines' },
  { level: 'sentences', layout: 'beside' },
  { level: 'sentences', layout: 'under', lines: true },
];

async function openStrings(page: Page, locale: (typeof locales)[number], glossConllu = ''): Promise<void> {
  await page.setViewportSize({ width: 2000, height: 1000 });
  await openRendered(page, { locale, source: text, glossConllu });
  await addStyle(page, 'body:has(main) main { max-inline-size: none }');
}

/** The element of a string: the strings stand on the page in their order, after the opening. */
function elementOf(page: Page, index: number) {
  return page.locator('.ar').nth(index + 1);
}

/** A text with its characters in the order given, for a complaint that can be read. */
function spell(source: string, order: readonly number[]): string {
  return order.map((offset) => String.fromCodePoint(source.codePointAt(offset) ?? 0)).join(' ');
}

/** What is wrong with the order in which a string is seen; nothing when it is right. */
async function misreading(page: Page, index: number, { id, source, order, seen }: MixedString) {
  const characters = await seenCharacters(elementOf(page, index), placesOf(source));
  const middles = characters.map(({ top, bottom }) => (top + bottom) / 2);
  const height = Math.max(...middles) - Math.min(...middles);
  const found = characters.sort((a, b) => b.x - a.x).map(({ offset }) => offset);
  if (height < 25 && found.join() === order.join()) return [];
  return [
    `${id}: ${seen}\n  wanted ${spell(source, order)}\n  seen   ${spell(source, found)}${height < 25 ? '' : ' on more than one line'}`,
  ];
}

for (const [turn, locale] of locales.entries()) {
  test(`every mixed string is the source, byte for byte, on the ${locale} page`, async ({ page }) => {
    await openStrings(page, locale);
    const texts = await page.locator('.ar').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(texts).toEqual([opening, ...strings.map(({ source }) => source)]);
  });

  test(`every character of a mixed string stands where a typesetter would put it, on the ${locale} page`, async ({
    page,
  }) => {
    await openStrings(page, locale);
    const wrong: string[] = [];
    for (const [index, string] of strings.entries()) wrong.push(...(await misreading(page, index, string)));
    expect(wrong.join('\n')).toBe('');
  });

  // Each view is read in one of the languages.
  for (const view of views.filter((_, index) => index % 2 === turn)) {
    test(`every character stands there in ${nameOf(view)} too, on the ${locale} page`, async ({ page }) => {
      await openStrings(page, locale, glossEveryWord(text));
      await show(page, view);
      const wrong: string[] = [];
      for (const [index, string] of strings.entries()) wrong.push(...(await misreading(page, index, string)));
      expect(wrong.join('\n')).toBe('');
    });
  }

  test(`brackets are turned where they belong to the Arabic and only there, on the ${locale} page`, async ({
    page,
  }) => {
    await openStrings(page, locale);
    const wanted: string[] = [];
    const places = [];
    for (const [index, { id, source, unturned }] of strings.entries()) {
      const offsets = placesOf(source).filter((offset) => brackets.includes(source.charAt(offset)));
      const found = await seenCharacters(elementOf(page, index), offsets);
      places.push(...found);
      for (const { offset } of found) {
        const opens = brackets.indexOf(source.charAt(offset)) % 2 === 0;
        const side = opens === unturned.has(offset) ? 'left' : 'right';
        wanted.push(`${id} ${offset} ${source.charAt(offset)} ${side}`);
      }
    }
    const shapes = await bracketShapes(page, places);
    const painted = wanted.map((line, index) => line.replace(/\w+$/, shapes[index] ?? ''));
    expect(wanted.length).toBeGreaterThan(50);
    expect(painted).toEqual(wanted);
  });

  test(`a run of its own direction parts no letters that join, on the ${locale} page`, async ({ page }) => {
    await openStrings(page, locale);
    const runs = await page.locator('.ar [dir="ltr"]').evaluateAll((all) =>
      all.map((run) => {
        const text = run.closest('.ar') as Element;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEndBefore(run);
        const start = range.toString().length;
        const all = text.textContent ?? '';
        const inside = run.textContent ?? '';
        return { inside, before: all[start - 1] ?? '', after: all[start + inside.length] ?? '' };
      }),
    );
    expect(runs.length).toBeGreaterThan(strings.length / 2);
    const joins = /^[\p{Script=Arabic}\u0640\u200D]{2}$/u;
    const parted = runs.filter(
      ({ inside, before, after }) =>
        joins.test(before + (inside[0] ?? '')) || joins.test((inside.at(-1) ?? '') + after),
    );
    expect(parted).toEqual([]);
  });
}
