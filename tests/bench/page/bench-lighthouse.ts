import { parseArgs } from 'node:util';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { slug } from '@/tests/support/site';
import { buildElsewhere } from '../support/build-elsewhere';
import { findFreePort } from '../support/find-free-port';
import { formatTable } from '../support/format-table';
import { launchBrowser } from '../support/launch-browser';
import { serveSite } from '../support/serve-site';
import { type Audited, auditPage } from './audit-page';

const usage = `npm run -s bench:lighthouse [-- --quick]

Builds the site to stand where it is served then (a build that is told no address has none to give in its canonical links), and has
Lighthouse audit it as on a phone: the article, the list and the key of the transliteration, in both languages.
  --quick   the article alone, in one language

Ends with 1 when a score is below 100. A page that misses it is audited again, twice at most: one of the scores is a time.
`;

const isPerfect = ({ scores }: Audited) => scores.every(([, score]) => score === 100);

/** Builds the site for an address of this machine, and serves it there. */
async function serveAtItsAddress(): Promise<string> {
  const port = await findFreePort();
  const out = await buildElsewhere({ SITE_URL: `http://localhost:${port}` });
  const { origin } = await serveSite(out, port);
  return origin;
}

async function benchLighthouse(paths: readonly string[]): Promise<boolean> {
  const origin = await serveAtItsAddress();
  const { browser, port } = await launchBrowser();
  const results: [path: string, audited: Audited][] = [];
  for (const path of paths) {
    let audited = await auditPage(origin + path, port);
    for (let again = 0; again < 2 && !isPerfect(audited); again += 1)
      audited = await auditPage(origin + path, port);
    results.push([path, audited]);
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
  for (const [path, { faults }] of results)
    for (const { weight, text } of faults)
      console.log(`${path} ${weight > 0 ? `costs (weight ${weight})` : 'costs nothing'}: ${text}`);
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
else process.exitCode = (await benchLighthouse(values.quick ? [article] : all)) ? 0 : 1;
