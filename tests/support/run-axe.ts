import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
