import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import type { LoadedArticle } from '@/lib/content/load-article';
import { splitDocuments } from '@/lib/export/epub/split-documents';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { sectionsOf } from '@/lib/model/parts-of';
import { shownText } from '@/lib/model/shown-text';
import { parseArticle } from '@/lib/parse/parse-article';
import { type BookFace, cutBookFace } from '@/lib/publish/downloads/book-face';
import { makeDownloads } from '@/lib/publish/downloads/make-downloads';
import { hostileArticle, readGlossedArticles } from '../../support/glossed-articles';
import { runEpubcheck } from '../../support/run-epubcheck';

const articles = readGlossedArticles();
const seed = articles[0] as LoadedArticle;
let book: BookFace;
beforeAll(async () => {
  book = await cutBookFace();
});

const bookOf = (article: LoadedArticle, site: string | null = null) =>
  makeDownloads(article, { site, epoch: undefined, book })('epub') as Uint8Array;

/** The files of a book, as text. */
function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

const documentsOf = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([name, text]) => (/text-\d+\.xhtml$/.test(name) ? [text] : []));

/** What an element of XHTML says. */
function textOf(xhtml: string): string {
  type Node = DefaultTreeAdapterTypes.ChildNode;
  const read = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return parseFragment(xhtml).childNodes.map(read).join('');
}

test('EPUBCheck finds nothing, not even where the text is hostile', { timeout: 120_000 }, async () => {
  for (const article of [...articles, hostileArticle()])
    expect(`${article.slug}: ${await runEpubcheck(bookOf(article))}`).toBe(`${article.slug}: `);
});

test('the type comes first and as it is', () => {
  expect(strFromU8(bookOf(seed).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the same article gives the same bytes, whatever the clock of the machine says', () => {
  const zone = process.env.TZ;
  const [here, there] = ['UTC', 'Pacific/Auckland'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(bookOf(seed)).toString('base64');
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(there).toBe(here);
});

test('every sentence is there, to the letter, and its English', () => {
  for (const article of articles) {
    const pages = documentsOf(filesOf(bookOf(article))).join('');
    for (const { data, position } of sentencesOf(article.article)) {
      const [, set = ''] =
        new RegExp(`<span id="${data.id}">(.*?)</span>(?:\\s*<span id|</p>|</h[12]>|\\s*</)`, 's').exec(
          pages,
        ) ?? [];
      const own = article.source.slice(position.start.offset, position.end.offset);
      expect(textOf(set)).toBe(shownText(own));
      const english = article.gloss.get(data.id)?.english;
      if (english) expect(textOf(pages)).toContain(english);
    }
  }
});

test('every word that has a gloss is a whole link to a note that has it, and every note is asked for', () => {
  for (const article of articles) {
    for (const page of documentsOf(filesOf(bookOf(article)))) {
      const links = [
        ...page.matchAll(
          /(\p{L}?)<a epub:type="noteref" role="doc-noteref" href="#(\w+)">(.*?)<\/a>(\p{L}?)/gu,
        ),
      ];
      const notes = [...page.matchAll(/<aside id="(\w+)" epub:type="footnote" role="doc-footnote">/g)].map(
        ([, id]) => id,
      );
      for (const [, before, , text, after] of links) {
        expect([before, after]).toEqual(['', '']);
        expect(textOf(text ?? '')).toMatch(/[\p{L}\p{N}]/u);
      }
      expect(new Set(links.map(([, , id]) => id))).toEqual(new Set(notes));
      expect(new Set(notes).size).toBe(notes.length);
    }
  }
  const [page = ''] = documentsOf(filesOf(bookOf(seed)));
  expect(page).toContain(
    '<a epub:type="noteref" role="doc-noteref" href="#n_6">الشيخ راشد بن عبدالله آل خليفة</a>، ',
  );
  expect(textOf(/<aside id="n_6".*?<\/aside>/.exec(page)?.[0] ?? '')).toContain(
    'Sheikh Rashid bin Abdullah Al Khalifa',
  );
});

test('it is read from right to left, and says what it is in both languages', () => {
  const files = filesOf(bookOf(seed, 'https://hamish.example'));
  const opf = files['EPUB/package.opf'] ?? '';
  expect(opf).toContain('<spine page-progression-direction="rtl">');
  expect(opf).toContain(`xml:lang="ar" dir="rtl">${seed.meta.title.ar}</dc:title>`);
  expect(opf).toContain(`xml:lang="en" dir="ltr">${seed.meta.title.en}</dc:title>`);
  expect(opf).toContain(
    `<dc:identifier id="id">https://hamish.example/ar/read/${seed.slug}/</dc:identifier>`,
  );
  expect(opf).toContain('<meta property="dcterms:modified">2000-01-01T00:00:00Z</meta>');
  expect(opf).not.toMatch(/dc:(?:creator|publisher|date|rights)/);
  expect(opf).toContain('<meta property="schema:accessMode">textual</meta>');
  for (const [name, page] of Object.entries(files))
    if (name.endsWith('.xhtml')) expect(page).toContain('lang="ar" xml:lang="ar" dir="rtl">\n<head>');
  expect(files['EPUB/OFL.txt']).toContain('SIL Open Font License, Version 1.1');
  const nav = [...(files['EPUB/nav.xhtml'] ?? '').matchAll(/<li><a href="([^"]+)">([^<]+)/g)];
  expect(nav.map(([, , title]) => title)).toEqual([
    'المقدمة',
    'أهمية التعاون الأمني بين الكويت والبحرين',
    'مناقشة التجربة البحرينية في الإصلاح الجنائي',
    'تبادل الخبرات في مجال مكافحة الجريمة',
    'الحضور',
    'ما يُنتظر',
    'خلفية',
    'عن هذا النص',
  ]);
});

test('a long article is shared out among documents, none of them very large', () => {
  const section = (at: number) =>
    `القسم رقم ${at}\n\n${'قال الوزير إن الخطة جاهزة للتنفيذ. '.repeat(20)}\n\n`;
  const { article } = parseArticle(Array.from({ length: 30 }, (_, at) => section(at)).join(''));
  const documents = splitDocuments(sectionsOf(article));
  expect(documents.flat()).toEqual(sectionsOf(article));
  for (const [first, ...rest] of documents) {
    const [start, end] = [first?.position.start.offset ?? 0, rest.at(-1)?.position.end.offset ?? 0];
    expect(end - start).toBeLessThanOrEqual(6100);
  }
  expect(documents.length).toBeGreaterThan(2);
});
