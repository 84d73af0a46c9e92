import lighthouse, { type Result } from 'lighthouse';

/** What Lighthouse says of a page. */
export interface Audited {
  /** By category, from 0 to 100. */
  scores: [category: string, score: number][];
  /** Every audit that is not passed in full, what it says, and how much it weighs in its category: most weigh nothing. */
  faults: { weight: number; text: string }[];
  /** Largest contentful paint as Lighthouse reckons it, with the connection's opening, in seconds. */
  paint: number;
}

function describe({ title, displayValue, score, scoreDisplayMode, id }: Result['audits'][string]): string {
  const points = score === null ? scoreDisplayMode : Math.round(score * 100);
  return `${id} (${points}): ${[title, displayValue].filter(Boolean).join(', ')}`;
}

/** Only these have a score; all others inform, or say that they have nothing to say. */
const scored = new Set(['binary', 'numeric', 'metricSavings', 'error']);

/**
 * Audits a page in the browser that listens on a port, as on a phone, with what Lighthouse takes for slow by itself.
 *
 * @throws when Lighthouse could not load the page
 */
export async function auditPage(url: string, port: number): Promise<Audited> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = result.lhr;
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isPassed = !audit || !scored.has(audit.scoreDisplayMode) || (audit.score ?? 0) >= 1;
      return isPassed ? [] : { weight, text: describe(audit) };
    })
    .sort((one, other) => other.weight - one.weight);
  return {
    scores: Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    faults,
    paint: (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000,
  };
}
