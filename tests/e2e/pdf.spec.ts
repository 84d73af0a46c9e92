import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '@/lib/i18n/locales';
import { defaultPrint, type PrintChoices } from '@/lib/model/print-choices';
import { findBrowser } from '@/lib/publish/pdf/find-browser';
import { makePdf } from '@/lib/publish/pdf/make-pdf';
import { openPrinter, type Printer } from '@/lib/publish/pdf/print-sheet';
import { type StartedServer, startServer } from '@/lib/publish/static-server';
import { routes } from '@/lib/routes';
import { judgeReport } from '../bench/pdf/judge-report';
import { judgePdf } from '../support/pdf-judge';
import { documentFacts, documentFonts, pageSize } from '../support/pdf-poppler';
import { readHeadings } from '../support/read-headings';
import { expect, slug, test } from '../support/site';

const source = readFileSync(`content/articles/${slug}/source.txt`, 'utf8');
const site = 'https://hamish.example';

test.describe.configure({ mode: 'serial' });

let server: StartedServer;
let printer: Printer;

test.beforeAll(async () => {
  server = await startServer('out', 0);
  printer = await openPrinter(findBrowser(), server.origin);
});

test.afterAll(async () => {
  await printer.close();
  await server.stop(0);
});

const ways: readonly (readonly [Locale, Partial<PrintChoices>])[] = [
  ['ar', { layout: 'arabic', paper: 'a4' }],
  ['en', { layout: 'arabic', paper: 'letter', vocabulary: 'on' }],
  ['en', { layout: 'beside', paper: 'a4' }],
  ['ar', { layout: 'lines', paper: 'letter' }],
  ['en', { layout: 'handout', paper: 'a4', glosses: 'margin' }],
  ['ar', { layout: 'handout', paper: 'letter', glosses: 'list' }],
];

for (const [locale, asked] of ways) {
  const choices = { ...defaultPrint, ...asked };
  const name = Object.values(choices).join(' ');
  test(`${locale}, ${name}: all words to the letter and in order, named, and no page too many`, async ({
    page: _,
  }, info) => {
    const path = info.outputPath('made.pdf');
    writeFileSync(path, await makePdf(printer, { slug, locale, choices, site }));
    const headings = readHeadings(readFileSync(`out/${routes.print(locale, slug)}/index.html`, 'utf8'));
    const report = await judgePdf(path, source);
    expect(report.words).toBe(512);
    expect(judgeReport(report, { slug, way: { name, locale, choices }, headings, isSeed: true })).toEqual([]);
    expect(pageSize(path).map(Math.round)).toEqual(choices.paper === 'a4' ? [595, 842] : [612, 792]);
    expect([...new Set(documentFonts(path))].toSorted()).toEqual(['Amiri-Bold', 'Amiri-Regular']);
  });
}

test('the command makes the same file each time, which says what it is and nothing of this machine', ({
  page: _,
}, info) => {
  const [one, other] = ['one.pdf', 'other.pdf'].map((name) => {
    const path = info.outputPath(name);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/pdf.ts', slug, '--language', 'en', '-o', path],
      { encoding: 'utf8', env: { ...process.env, HAMISH_CHROMIUM: findBrowser() } },
    );
    expect([status, stderr]).toEqual([0, '']);
    return path;
  }) as [string, string];
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  const facts = documentFacts(one);
  expect(facts.get('Title')).toBe(
    'Kuwaiti and Bahraini interior ministers discuss closer security cooperation',
  );
  expect(facts.get('Subject')).toMatch(/^In Kuwait, Interior Minister/);
  expect([facts.get('Tagged'), facts.has('CreationDate'), facts.has('Author')]).toEqual([
    'yes',
    false,
    false,
  ]);
  const foot = spawnSync('pdftotext', [one, '-'], { encoding: 'utf8' }).stdout;
  expect(foot).toContain(routes.article('en', slug));
  expect(foot).not.toMatch(/localhost|127\.0\.0\.1|hamish\.invalid/);
});
