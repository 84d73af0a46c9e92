import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { selectAcross } from '../support/clipboard';
import { clipboardOf } from '../support/landing';
import { articlePath, openArticle, show } from '../support/reading-page';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { wordSelector } from '../support/words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

/** Opens the card of a word and in it what can be done with its sentence. */
async function openSentence(page: Page, word: string): Promise<void> {
  if (await page.locator('#gloss-off').isChecked()) await show(page, { level: 'tap' });
  await page.keyboard.press('Escape');
  await page.locator(wordSelector(word)).click();
  await expect(page.locator('#card')).toBeVisible();
  if ((await page.locator('#card .whole[open]').count()) === 0)
    await page.locator('#card .whole summary').click();
}

/** Presses a button and gives what it copied. */
async function press(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await page.locator(selector).click();
  await expect.poll(() => clipboardOf(page)).not.toBe('nothing');
  return clipboardOf(page);
}

const text = (...parts: string[]) =>
  `:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;

/** What links to words of the article carry of its text: as little as leads there and nowhere else. */
const links: Record<string, Record<'link' | 'words', string>> = {
  // The first word of the text comes again, the last of the sentence does not come before in it.
  't-z7t7bja.1': {
    link: `#t-z7t7bja${text('التقى', 'البلدين')}`,
    words: `#t-z7t7bja.1${text('التقى')}`,
  },
  // The word belongs to a phrase: the link leads to all of it.
  't-c1exyxw.11': {
    link: `#t-c1exyxw${text('جاء', 'المتزايدة')}`,
    words: `#t-c1exyxw.11-12${text('ويهدف إلى')}`,
  },
  // `كما` alone comes before.
  't-ahw285y.12': {
    link: `#t-ahw285y${text('كما تم', 'المنظمة')}`,
    words: `#t-ahw285y.12${text('لمكافحة')}`,
  },
  't-y7qt1j7.9': {
    link: `#t-y7qt1j7${text('من المتوقع', 'عليها')}`,
    words: `#t-y7qt1j7.9${text('فنية')}`,
  },
};

for (const locale of locales) {
  test(`the card on the ${locale} page copies links to the sentence and to the word or phrase`, async ({
    page,
    site,
  }) => {
    await openArticle(page, locale);
    for (const [word, expected] of Object.entries(links)) {
      await openSentence(page, word);
      const kind = word === 't-c1exyxw.11' ? 'linkToPhrase' : 'linkToWord';
      await expect(page.locator('#card [data-do="words"]')).toHaveAccessibleName(
        stringOf(locale, 'article', kind),
      );
      for (const action of ['link', 'words'] as const) {
        const copied = await press(page, `#card [data-do="${action}"]`);
        expect(copied).toBe(site + articlePath(locale) + expected[action]);
        await expect(page.locator('.toast')).toHaveText(stringOf(locale, 'article', 'linkCopied'));
      }
    }
  });

  test(`the header of the ${locale} page copies the address without a fragment`, async ({ page, site }) => {
    await openArticle(page, locale, '#background');
    expect(await press(page, '.article-header [data-do="link"]')).toBe(site + articlePath(locale));
  });
}

test('a link keeps the level that the address asks for', async ({ page, site }) => {
  await openArticle(page, 'ar', '?gloss=tap');
  await openSentence(page, 't-y7qt1j7.9');
  expect(await press(page, '#card [data-do="words"]')).toBe(
    `${site}${articlePath('ar')}?gloss=tap#t-y7qt1j7.9${text('فنية')}`,
  );
});

test('a link has the words of the source, whatever is shown of their vowels', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('hamish:vowels', 'all'));
  await openArticle(page, 'en');
  await expect(page.locator(wordSelector('t-y7qt1j7.9'))).toHaveText(/\p{M}/u);
  await openSentence(page, 't-y7qt1j7.9');
  expect(await press(page, '#card [data-do="link"]')).toBe(
    `${site}${articlePath('en')}${links['t-y7qt1j7.9']?.link}`,
  );
});

test('what is selected inside one sentence is what the link leads to', async ({ page, site }) => {
  await openArticle(page, 'en');
  await openSentence(page, 't-z7t7bja.1');
  const word = (index: number) => page.locator(wordSelector(`t-c1exyxw.${index}`));
  const [from, to] = [await word(2).boundingBox(), await word(4).boundingBox()];
  if (!from || !to) throw new Error('the words are not in sight');
  await page.mouse.move(from.x + from.width - 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 1, to.y + to.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(page.locator('#card'), 'selecting is no tap elsewhere').toBeVisible();
  expect(await press(page, '#card [data-do="link"]')).toBe(
    `${site}${articlePath('en')}#t-c1exyxw.2-4${text('اللقاء في إطار')}`,
  );
});

test('half a word is a word, one word is its own link, and no word is taken that is only touched', async ({
  page,
  site,
}) => {
  await openArticle(page, 'en');
  await openSentence(page, 't-z7t7bja.1');
  await page.evaluate(() => {
    const words = document.querySelectorAll('[id="t-c1exyxw"] .w');
    const [first, , third] = [...words].map((word) => word.firstChild as Text) as [Text, Text, Text];
    const range = document.createRange();
    range.setStart(first, first.length);
    range.setEnd(third, 0);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  const copied = await press(page, '#card [data-do="link"]');
  expect(copied.split(':~:')[0]).toBe(`${site}${articlePath('en')}#t-c1exyxw.2`);
});

test('what is selected across sentences is no range: the link leads to the sentence of the card', async ({
  page,
  site,
}) => {
  await openArticle(page, 'en');
  await openSentence(page, 't-y7qt1j7.9');
  await selectAcross(page.locator(wordSelector('t-z7t7bja.20')), page.locator(wordSelector('t-c1exyxw.2')));
  expect(await press(page, '#card [data-do="link"]')).toBe(
    `${site}${articlePath('en')}${links['t-y7qt1j7.9']?.link}`,
  );
});

test('every sentence has a link that the browser finds by its text alone, whatever English shows', async ({
  page,
}) => {
  test.slow();
  await openArticle(page, 'en');
  const sentences = await page.locator('.text .s').evaluateAll((all) => all.map(({ id }) => id));
  const urls: string[] = [];
  for (const id of sentences) {
    await openSentence(page, `${id}.1`);
    urls.push(await press(page, '#card [data-do="link"]'));
    await page.keyboard.press('Escape');
  }
  const lost: string[] = [];
  const left = ['tap', 'lines', 'sentences'].flatMap((level) =>
    urls
      .map((url, index) => [level, url.split(/#.*?:~:/), sentences[index] ?? ''] as const)
      // Headings stand in the list of contents first, and are known by the text before them: English may come between.
      .filter(([, [, text]], index) => level === 'tap' || (index % 6 === 0 && !text?.includes('-,'))),
  );
  const followAll = async () => {
    const other = await page.context().newPage();
    for (let link = left.pop(); link; link = left.pop()) {
      const [level, [address = '', text], id] = link;
      await other.goto('about:blank');
      await other.goto(`${address}?gloss=${level}#gone:~:${text}`);
      const isThere = await expect(other.locator(`[id="${id}"]`))
        .toBeInViewport({ timeout: 3000 })
        .then(() => true)
        .catch(() => false);
      if (!isThere) lost.push(`${level} ${id}`);
    }
  };
  // While the browser looks for a text in one page, the next one loads.
  await Promise.all(Array.from({ length: 3 }, followAll));
  expect(lost).toEqual([]);
  expect(urls.filter((url) => !url.includes(':~:text='))).toEqual([]);
});

test('a link to a sentence that cannot be copied is put where the page says that it is', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await openArticle(page, 'en');
  await openSentence(page, 't-y7qt1j7.9');
  await page.locator('#card [data-do="words"]').click();
  await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'linkNotCopied'));
  await expect(page).toHaveURL(/#t-y7qt1j7\.9(?::~:|$)/);
});
