import { type BrowserContext, chromium, type Page } from 'playwright';
import type { Locale } from '@/lib/i18n/locales';
import { isAsked, type PrintChoices, printChoiceNames, printControlId } from '@/lib/model/print-choices';
import { routes } from '@/lib/routes';

export interface PrintJob {
  slug: string;
  locale: Locale;
  choices: PrintChoices;
  /** Which words a handout explains, as an address says it (`lib/model/chosen-words.ts`); without it, those that the page proposes. */
  words?: string | undefined;
  /** The origin under which readers find the site, for the link and its code; `null` where it is not known: the path is printed alone. */
  site: string | null;
}

/** What the browser made of a job. */
export interface PrintedSheet {
  bytes: Uint8Array;
  /** The headings that it shows, in order. */
  headings: string[];
}

/** A browser that prints from one site, until it is closed. */
export interface Printer {
  print: (job: PrintJob) => Promise<PrintedSheet>;
  close: () => Promise<void>;
}

/** Where pages seem to stand that are told nothing of it. Nothing there is ever asked for. */
const nowhere = 'http://hamish.invalid';

/** Answers for the whole web: with what the server has for the site, and with nothing else. */
async function serveOnly(context: BrowserContext, site: string, server: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== site) await route.abort();
    else await route.fulfill({ response: await route.fetch({ url: server + pathname, maxRedirects: 0 }) });
  });
}

/** Chooses in the panel of the page, which has no control for what an article does not offer. */
async function choose(page: Page, { slug, choices }: PrintJob): Promise<void> {
  for (const name of printChoiceNames) {
    if (!isAsked(name, choices)) continue;
    const control = page.locator(`#${printControlId(name, choices[name])}`);
    if ((await control.count()) > 0) await control.check({ force: true });
    else if (name === 'vocabulary' || choices.layout !== 'arabic')
      throw new Error(
        `“${slug}” is not offered with ${name} “${choices[name]}”: it has no English layer, and is printed in Arabic alone.`,
      );
  }
}

/** Waits until the lines of a handout are broken and numbered, which its script does; and has the script say nothing of a site that nobody named. */
async function waitForLines(page: Page, site: string | null): Promise<void> {
  await page.locator('.sheet[data-lined="now"]').waitFor();
  if (site) return;
  await page.evaluate(() => {
    document.querySelector('.code[data-of]')?.remove();
    addEventListener('beforeprint', () => document.documentElement.style.removeProperty('--origin'));
  });
}

/**
 * Opens a browser that prints articles of the site that is served at `server`. The page’s own script runs only where the site’s address is known,
 * since it would print that of the server, and for a handout.
 */
export async function openPrinter(executablePath: string, server: string): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath,
    // Letters stand where the face wants them, not on whole points of a screen.
    args: [
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    print: async (job) => {
      const isHandout = job.choices.layout === 'handout';
      const context = await browser.newContext({
        javaScriptEnabled: job.site !== null || isHandout,
        serviceWorkers: 'block',
      });
      try {
        await serveOnly(context, job.site ?? nowhere, server);
        const page = await context.newPage();
        const words = job.words === undefined ? '' : `?words=${encodeURIComponent(job.words)}`;
        await page.goto((job.site ?? nowhere) + routes.print(job.locale, job.slug) + words);
        await choose(page, job);
        if (isHandout) await waitForLines(page, job.site);
        await page.evaluate(() => document.fonts.ready.then(() => null));
        const bytes = await page.pdf({
          preferCSSPageSize: true,
          tagged: true,
          outline: true,
          printBackground: true,
        });
        const headings = await page
          .locator('.sheet :is(h1, h2, h3)')
          .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent));
        return { bytes, headings: headings.map((text) => text.replace(/\s+/g, ' ').trim()) };
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
