import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadArticle } from '../content/load-article';
import { downloadsOf, type MadeKind, madeKinds } from '../model/downloads';
import { cutBookFace } from '../publish/downloads/book-face';
import { makeDownloads } from '../publish/downloads/make-downloads';
import { openWhole } from '../publish/write-whole';
import { readSiteUrl } from '../site-url';

const usage = `npm run -s export -- SLUG --to ${madeKinds.join('|')} [-o FILE]

Writes an article of content/articles as an EPUB, or its word list as CSV or as text that Anki imports: to FILE, else to standard output.
Links are whole addresses where SITE_URL says where the site stands.
`;

const isKind = (name: string | undefined): name is MadeKind => madeKinds.some((kind) => kind === name);

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

async function exportArticle(argumentsGiven: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argumentsGiven,
    allowPositionals: true,
    options: { to: { type: 'string' }, output: { type: 'string', short: 'o' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [slug, ...more] = positionals;
  const { to } = values;
  if (!slug || more.length > 0 || !isKind(to))
    return fail(`One article, and what to make of it\n\n${usage}`, 2);
  const loaded = loadArticle(slug);
  if (!downloadsOf(loaded.gloss).includes(to)) return fail(`“${slug}” has no English to list words by`, 1);
  const context = {
    site: readSiteUrl(process.env.SITE_URL),
    epoch: process.env.SOURCE_DATE_EPOCH,
    book: await cutBookFace(),
  };
  const output = values.output === undefined ? null : openWhole(values.output);
  try {
    const made = Buffer.from(makeDownloads(loaded, context)(to));
    if (output) output.write(made);
    else writeFileSync(1, made);
  } finally {
    output?.drop();
  }
  return 0;
}

try {
  process.exitCode = await exportArticle(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error instanceof Error ? error.message : String(error), 1);
}
