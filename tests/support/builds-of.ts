import type { Page } from '@playwright/test';

/** Which builds (marked-build.ts) the open page is of: its text, its style sheet, its script, what answers a reader, and the data of its words. */
export async function buildsOf(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.readyState === 'complete');
  const marks = await page.evaluate(async () => {
    const { documentElement: root } = document;
    // A sign of a reader: what answers comes with it, soon or never.
    document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, movementX: 1 }));
    for (let tries = 0; tries < 100 && !root.dataset.answers; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const details = document.querySelector<HTMLElement>('[data-details]')?.dataset.details ?? '';
    const data = await fetch(details).then(
      (answer) => answer.json() as Promise<{ build?: string }>,
      () => ({ build: 'no data' }),
    );
    const style = getComputedStyle(root).getPropertyValue('--build') || 'no style';
    const { build, script = 'no script', answers = 'no answers' } = root.dataset;
    return [build, style, script, answers, data.build];
  });
  return [...new Set(marks.map(String))];
}
