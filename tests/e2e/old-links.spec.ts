import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import type { Section } from '@/lib/model/article';
import { parseArticle } from '@/lib/parse/parse-article';
import { fragments } from '@/lib/routes';
import { renderPages, servePages } from '../support/component-site';
import { clipboardOf, landingOf, markedWords } from '../support/landing';
import type { RenderJob } from '../support/render-job';
import { rouse } from '../support/rouse';
import { expect, test } from '../support/site';
import { stringOf } from '../support/strings';
import { wordSelector } from '../support/words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A paragraph that stands on its own; each is another. */
const filler = (number: number) =>
  `تفقد المحافظ المشروع رقم ${number} في جولة ميدانية شملت أحياء المدينة كلها، واستمع إلى ملاحظات السكان في الحي ${number + 100}.`;

const heading = 'أهمية التعاون الأمني';
const told = 'أكد الوزير أن التعاون بين البلدين ركيزة أساسية لحفظ استقرار المنطقة وأمن حدودها البحرية.';
const edited = told.replace('ركيزة أساسية', 'شرط لا بد منه');

/** The article as it was first published: five paragraphs, a heading, and five more of which the third is told. */
const paragraphs = [
  ...[1, 2, 3, 4, 5].map(filler),
  heading,
  ...[6, 7].map(filler),
  told,
  ...[8, 9, 10, 11, 12, 13].map(filler),
];
const textOf = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

/** Paragraphs come before everything, before the heading and in the middle of its section. */
const inserted = [
  filler(20),
  ...paragraphs.slice(0, 5),
  filler(21),
  ...paragraphs.slice(5, 7),
  filler(22),
].concat(paragraphs.slice(7));

function sectionOf(source: string): Section {
  const sections = parseArticle(source).article.children.filter((child) => child.type !== 'WhiteSpaceNode');
  const found = sections.find(({ position: { start } }) => source.startsWith(heading, start.offset));
  if (!found) throw new Error('the heading begins no section');
  return found;
}

/** The id of the sentence that is told. */
function sentenceOf(source: string): `t-${string}` {
  const blocks = sectionOf(source).children.filter((child) => child.type === 'ParagraphNode');
  const sentences = blocks.flatMap(({ children }) => children.filter(({ type }) => type === 'SentenceNode'));
  const found = sentences.find(({ position: { start } }) => source.startsWith('أكد الوزير', start.offset));
  if (found?.type !== 'SentenceNode') throw new Error('the sentence is not there');
  return found.data.id;
}

async function publish(page: Page, job: RenderJob): Promise<string> {
  const rendered = await renderPages([job]);
  await servePages(page, rendered);
  return rendered[0]?.path ?? '';
}

const screens = {
  ar: ['phone', { width: 360, height: 640 }],
  en: ['desk', { width: 1280, height: 800 }],
} as const;
const original = textOf(paragraphs);
const { id: hash } = sectionOf(original);
const sentence = sentenceOf(original);

for (const locale of locales) {
  const [screen, viewport] = screens[locale];
  test(`links made before paragraphs were put in and a section renamed land on the ${locale} page on a ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const source = textOf(inserted);
    expect(sectionOf(source).id, 'the hash is of the heading').toBe(hash);
    const sections = [{ hash, slug: 'why-it-matters', aliases: ['cooperation'] }];
    const path = await publish(page, { locale, source, sections });
    const start = '#why-it-matters .head';
    const old: Record<string, [target: string, words: string]> = {
      [fragments.section('cooperation')]: [start, heading],
      [fragments.section(hash)]: [start, heading],
      [fragments.sentence(sentence)]: [wordSelector(`${sentence}.1`), told.slice(0, -1)],
      [fragments.word(sentence, 4)]: [wordSelector(`${sentence}.4`), 'التعاون'],
      [fragments.words(sentence, 4, 6)]: [wordSelector(`${sentence}.4`), 'التعاون بين البلدين'],
    };
    for (const [fragment, [target, words]] of Object.entries(old)) {
      await page.goto('about:blank');
      await page.goto(path + fragment);
      await rouse(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const marked = await markedWords(page);
      const texts =
        target === start
          ? await page.locator('#why-it-matters h2 .w').allTextContents()
          : await Promise.all(marked.map((name) => page.locator(wordSelector(name)).textContent()));
      expect(texts.join(' '), fragment).toBe(words);
      expect(marked.length > 0, `${fragment} marks its words`).toBe(target !== start);
      const { below, above } = await landingOf(page, target);
      expect(below, fragment).toBeGreaterThan(target === start ? -1 : 40);
      expect(above, fragment).toBeGreaterThan(viewport.height / 3);
      await expect(page.locator('.toast')).toBeEmpty();
    }
  });
}

/** The link to the sentence as the page of the article, before it was edited, gave it out. */
async function copiedLink(page: Page): Promise<string> {
  const path = await publish(page, { locale: 'en', source: original });
  await page.goto(path);
  await page.locator(wordSelector(`${sentence}.4`)).click();
  await page.locator('#card .whole summary').click();
  await page.locator('#card [data-do="link"]').click();
  await expect(page.locator('.toast')).not.toBeEmpty();
  return clipboardOf(page);
}

test('a copied link lands on its sentence although the wording was edited since', async ({ page }) => {
  const link = await copiedLink(page);
  const source = textOf(inserted).replace(told, edited);
  const present = sentenceOf(source);
  expect(present, 'the id is another').not.toBe(sentence);
  await publish(page, { locale: 'en', source });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator(wordSelector(`${present}.1`))).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect((await landingOf(page, wordSelector(`${present}.1`))).below).toBeGreaterThan(40);
  await page.waitForTimeout(1300);
  await expect(page.locator('.toast'), 'the text was found').toBeEmpty();
});

test('a copied link whose sentence is gone altogether leads to the article, which says so', async ({
  page,
}) => {
  const link = await copiedLink(page);
  await publish(page, { locale: 'en', source: textOf(inserted.filter((block) => block !== told)) });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'gone'));
});

test('a link to text whose id is gone, followed inside the page, lands or says so', async ({ page }) => {
  const path = await publish(page, { locale: 'en', source: original });
  await page.goto(path);
  for (const [text, isThere] of [
    ['ركيزة', true],
    ['صحراء', false],
  ] as const) {
    await page.evaluate((words) => {
      const link = Object.assign(document.createElement('a'), {
        href: `#t-gone-${words.length}:~:text=${encodeURIComponent(words)}`,
        textContent: 'link',
        id: 'test-link',
      });
      document.getElementById('test-link')?.remove();
      document.querySelector('.article-header')?.append(link);
      scrollTo(0, 0);
    }, text);
    await page.locator('#test-link').click();
    await page.waitForTimeout(1300);
    if (isThere) {
      await expect(page.locator(wordSelector(`${sentence}.6`))).toBeInViewport();
      await expect(page.locator('.toast')).toBeEmpty();
    } else await expect(page.locator('.toast')).toHaveText(stringOf('en', 'article', 'gone'));
  }
});
