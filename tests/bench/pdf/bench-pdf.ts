import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { loadLexicon } from '@/lib/cli/load-lexicon';
import { findBrowser } from '@/lib/publish/pdf/find-browser';
import { makePdf } from '@/lib/publish/pdf/make-pdf';
import { openPrinter, type Printer } from '@/lib/publish/pdf/print-sheet';
import { judgePdf } from '../../support/pdf-judge';
import { readHeadings } from '../../support/read-headings';
import { onEnd } from '../support/clean-up';
import { formatTable } from '../support/format-table';
import { runMeasured } from '../support/run-measured';
import { serveSite } from '../support/serve-site';
import { makeTemporaryProject } from '../support/temporary-project';
import { judgeReport, type Printed } from './judge-report';
import { printWays } from './print-matrix';
import { writeFixtures } from './write-fixtures';

const usage = `npm run -s bench:pdf [-- --keep FOLDER] [--only TEXT]

Builds a site of the articles and of eight fixture articles with an English layer that the engine drafts, makes a PDF of each in every layout on
every paper, and judges them by poppler and PDFium. Ends with 1 when something is missed. 1 KB = 1,000 bytes.
  --keep FOLDER   leaves the PDFs there
  --only TEXT     only those whose slug, layout or paper has TEXT in it
`;

const head = ['', 'words', 's', 'KB', 'pages', 'poppler', 'raw', 'PDFium', 'marks astray'];

/** Makes and judges one PDF: its line of the table, and what it misses. */
async function benchOne(printer: Printer, content: string, path: string, printed: Printed) {
  const { slug, way } = printed;
  const began = performance.now();
  const bytes = await makePdf(printer, { slug, ...way, site: 'https://hamish.example' }, content);
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(path, bytes);
  const source = readFileSync(join(content, 'articles', slug, 'source.txt'), 'utf8');
  const report = await judgePdf(path, source);
  const { poppler, raw, pdfium } = report.inOrder;
  const figures = [report.words, seconds.toFixed(1), report.kilobytes.toFixed(0), report.pages];
  const line = [`${slug} ${way.name}`, ...[...figures, poppler, raw, pdfium, report.marksAstray].map(String)];
  return { line, misses: judgeReport(report, printed) };
}

async function benchPdf(folder: string, only: string): Promise<boolean> {
  const project = makeTemporaryProject({ isChecked: true });
  const content = join(project, 'content');
  cpSync('content', content, { recursive: true });
  writeFixtures(content, createAnalyser(loadLexicon()));
  console.log('bench:pdf: building …');
  await runMeasured('npm', ['run', '-s', 'build'], { folder: project });
  const { origin } = await serveSite(join(project, 'out'));
  const printer = await openPrinter(findBrowser(), origin);
  onEnd(() => void printer.close());
  const seeds = readdirSync('content/articles');
  const slugs = readdirSync(join(content, 'articles'));
  const rows: string[][] = [head];
  const missed: string[] = [];
  for (const slug of slugs) {
    for (const way of printWays.filter(({ name }) => `${slug} ${name}`.includes(only))) {
      const page = join(project, 'out', way.locale, 'read', slug, 'print', 'index.html');
      const headings = readHeadings(readFileSync(page, 'utf8'));
      const file = join(folder, `${slug}-${way.name.replaceAll(' ', '-')}.pdf`);
      const printed = { slug, way, headings, isSeed: seeds.includes(slug) };
      const { line, misses } = await benchOne(printer, content, file, printed);
      rows.push(line);
      missed.push(...misses.map((miss) => `${line[0]}: ${miss}`));
    }
  }
  await printer.close();
  console.log(formatTable(rows));
  console.log(missed.length > 0 ? `MISSED\n${missed.join('\n')}` : 'Nothing is missed.');
  return missed.length === 0;
}

const { values } = parseArgs({
  options: {
    keep: { type: 'string' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(usage);
else {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'hamish-pdf-'));
  mkdirSync(folder, { recursive: true });
  process.exitCode = (await benchPdf(folder, values.only)) ? 0 : 1;
}
