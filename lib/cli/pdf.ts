import { parseArgs } from 'node:util';
import { hasLocale, locales } from '@/lib/i18n/locales';
import { defaultPrint, printChoices, readPrintChoices } from '@/lib/model/print-choices';
import { findBrowser } from '@/lib/publish/pdf/find-browser';
import { makePdf, siteOf } from '@/lib/publish/pdf/make-pdf';
import type { PrintJob } from '@/lib/publish/pdf/print-sheet';
import { withPrinter } from '@/lib/publish/pdf/with-printer';
import { openWhole } from '@/lib/publish/write-whole';
import { readSiteUrl } from '@/lib/site-url';

const { layout: layouts, glosses: places, paper: papers } = printChoices;
const usage = `npm run -s pdf -- SLUG [OPTIONS] -o FILE

Makes a PDF of an article of the built site (out/), as its page for printing prints.
  --layout ${layouts.join('|')}
                              ${defaultPrint.layout} where nothing is said
  --vocabulary                with the list of words after the text
  --glosses ${places.join('|')}       where a handout explains words; ${defaultPrint.glosses} where nothing is said
  --words PLACES              which: what follows “words=” in the address of the page where they were chosen
  --paper ${papers.join('|')}           ${defaultPrint.paper} where nothing is said
  --language ${locales.join('|')}            of what stands around the article; ar where nothing is said
  --url https://SITE          where readers find the site, for the link and its code; SITE_URL says it as well
  -o, --output FILE           is written when it is whole, over what was there
`;

interface Wanted {
  job: PrintJob;
  file: string;
}

const oneOf = (name: string, value: string, values: readonly string[]) => {
  if (!values.includes(value)) throw new Error(`--${name} is “${value}”: it can be ${values.join(', ')}`);
};

/** Reads what is asked for; `site` is what the command line says of it. @throws when it cannot be understood */
function readArguments(): Wanted | 'help' {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      layout: { type: 'string', default: defaultPrint.layout },
      vocabulary: { type: 'boolean' },
      glosses: { type: 'string', default: defaultPrint.glosses },
      words: { type: 'string' },
      paper: { type: 'string', default: defaultPrint.paper },
      language: { type: 'string', default: 'ar' },
      url: { type: 'string' },
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const [slug, ...more] = positionals;
  if (!slug || more.length > 0) throw new Error('One article, please');
  if (!values.output) throw new Error('Where to? Say -o FILE');
  oneOf('layout', values.layout, layouts);
  oneOf('glosses', values.glosses, places);
  oneOf('paper', values.paper, papers);
  const { language: locale, layout, glosses, words, paper } = values;
  if (!hasLocale(locale)) throw new Error(`--language is “${locale}”: it can be ${locales.join(', ')}`);
  const asked = readPrintChoices(
    `layout=${layout}&glosses=${glosses}&paper=${paper}&vocabulary=${values.vocabulary ? 'on' : ''}`,
  );
  const site = readSiteUrl(values.url ?? process.env.SITE_URL);
  return { job: { slug, locale, choices: { ...defaultPrint, ...asked }, words, site }, file: values.output };
}

async function pdf(): Promise<number> {
  let wanted: Wanted | 'help';
  try {
    wanted = readArguments();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const { job, file } = wanted;
  const site = siteOf('out', job);
  const browser = findBrowser();
  const output = openWhole(file);
  process.on('exit', output.drop);
  output.write(
    await withPrinter('out', browser, (printer) => makePdf(printer, { ...job, site: job.site ?? site })),
  );
  return 0;
}

try {
  process.exitCode = await pdf();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
