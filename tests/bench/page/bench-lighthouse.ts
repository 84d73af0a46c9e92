import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { slug } from '@/tests/support/site';
import { formatTable } from '../support/format-table';
import { launchBrowser } from '../support/launch-browser';
import { serveCompressed } from '../support/serve-compressed';
import { type Audited, auditPage } from './audit-page';

const usage = `npm run -s bench:lighthouse [-- --quick]

Has Lighthouse audit the built site as on a phone: the article, the list and the key of the transliteration, in both languages.
  --quick   the article alone, in one language

Ends with 1 when a score is below 100. A page that misses it is audited again once: one of the scores is a time.
`;

const isPerfect = ({ scores }: Audited) => scores.every(([, score]) => score === 100);

async function benchLighthouse(paths: readonly string[]): Promise<boolean> {
  const { origin } = await serveCompressed('out');
  const { browser, port } = await launchBrowser();
  const results: [path: string, audited: Audited][] = [];
  for (const path of paths) {
    const first = await auditPage(origin + path, port);
    results.push([path, isPerfect(first) ? first : await auditPage(origin + path, port)]);
  }
  await browser.close();
  const categories = results[0]?.[1].scores.map(([category]) => category) ?? [];
  const rows = results.map(([path, { scores, paint }]) => [
    path,
    ...scores.map(([, score]) => String(score)),
    `${paint.toFixed(2)} s`,
  ]);
  console.log('bench:lighthouse, each score to be 100\n');
  console.log(formatTable([['', ...categories, 'LCP'], ...rows]));
  for (const [path, { faults }] of results) for (const fault of faults) console.log(`${path} ${fault}`);
  const isMet = results.every(([, audited]) => isPerfect(audited));
  console.log(isMet ? 'Every score is 100.' : 'A score is below 100: MISSED.');
  return isMet;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } });
const article = routes.article('en', slug);
const all = locales.flatMap((locale) => [
  routes.article(locale, slug),
  routes.home(locale),
  routes.transliteration(locale),
]);
if (values.help) process.stdout.write(usage);
else if (!existsSync('out/index.html')) {
  console.error('There is no site in out/ yet: run “npm run build” first.');
  process.exitCode = 2;
} else process.exitCode = (await benchLighthouse(values.quick ? [article] : all)) ? 0 : 1;
