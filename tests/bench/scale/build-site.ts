import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@/lib/i18n/locales';
import { type Measured, runMeasured } from '../support/run-measured';
import { asPhase, type Phase, splitNextBuild, splitPublishing } from './split-phases';
import { walkList } from './walk-list';
import { type SiteWeight, weighSite } from './weigh-site';

/** A build of the site, measured. */
export interface MeasuredBuild {
  articles: number;
  phases: Phase[];
  /** The most memory that the processes of any of its steps held at once, in bytes; `null` where the system does not tell. */
  peakBytes: number | null;
  weight: SiteWeight;
  /** Articles that the list of a language has not, or has more than once. */
  astray: number;
  /** What `next build` left, before it was published: a default export. */
  exported: SiteWeight;
}

/**
 * Builds the site in a project's folder by the steps of its own `npm run build`, each measured.
 *
 * @throws when a step fails, or `next build` and publishing are no longer among them
 */
export async function buildSite(folder: string, articles: number): Promise<MeasuredBuild> {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const steps = String(scripts.build).split(/\s*&&\s*/);
  const out = join(folder, 'out');
  const runs: Measured[] = [];
  const phases: Phase[] = [];
  let exported: SiteWeight | null = null;
  for (const step of steps) {
    const began = Date.now();
    const [command = '', ...args] = step.split(' ');
    const run = await runMeasured(command, args, { folder });
    runs.push(run);
    if (step === 'next build') {
      phases.push(...splitNextBuild(run));
      exported = weighSite(out);
    } else if (step.endsWith('/publish.ts')) phases.push(...splitPublishing(out, began, run));
    else phases.push(...asPhase(step.replace(/^npm run (?:-s )?/, ''), run));
  }
  if (!exported) throw new Error('`npm run build` no longer has a step `next build`');
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  const peakBytes = peaks.length < runs.length ? null : Math.max(...peaks);
  return {
    articles,
    phases,
    peakBytes,
    weight: weighSite(out),
    astray: countAstray(out, articles),
    exported,
  };
}

/** How many articles are not where a reader looks for them, once in the list of each language. */
function countAstray(folder: string, articles: number): number {
  const astray = locales.map((locale) => {
    const { slugs } = walkList(folder, locale);
    const found = new Set(slugs).size;
    return articles - found + (slugs.length - found);
  });
  return Math.max(...astray);
}
