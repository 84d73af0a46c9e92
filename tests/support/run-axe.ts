import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe cannot tell while the card or the settings lie on the text, and a person can. */
const understood = [
  // Text that they lie on is not read at that moment; without them axe has measured it all.
  /^incomplete color-contrast .*overlapped by another element/,
  // Of a row of two lines, axe sees that different words lie under the card, and not that its ground is opaque.
  /^incomplete color-contrast .*partially overlaps other elements/,
  // A comma that they lie on is to axe too short to be covered.
  /^incomplete color-contrast .*too short to determine if it is actual text content/,
];

/** What axe finds while the card or the settings lie on the text, but for what is then understood. */
export async function runAxeCovered(page: Page): Promise<string[]> {
  const found = await runAxe(page);
  return found.filter((line) => !understood.some((known) => known.test(line)));
}

/**
 * Takes most words out of the text, but for the first of each sentence: axe weighs each word against all that lies
 * about it, and a word more of a sentence tells it nothing new.
 */
export async function thinText(page: Page): Promise<void> {
  await page
    .locator('.text .s')
    .evaluateAll((sentences) =>
      sentences
        .flatMap((sentence) => [...sentence.querySelectorAll('[data-g]')].slice(5))
        .map((unit) => unit.remove()),
    );
}

/**
 * What axe finds wrong or cannot tell, by every rule, best practices too:
 * a line for each place, `violation color-contrast .title-en: …`.
 */
export async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations', 'incomplete'],
    }),
  );
  const lines = (kind: string, results: AxeResults['violations']) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${kind} ${id} ${target}: ${any[0]?.message ?? help}`),
    );
  return [...lines('violation', violations), ...lines('incomplete', incomplete)];
}
