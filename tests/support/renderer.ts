import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RenderedPage, RenderJob } from './render-job';

/** Renders an article, one after the other; what was rendered before is remembered. */
export type Renderer = (job: RenderJob) => Promise<RenderedPage>;

/**
 * Starts the process that renders (render-page.tsx). It ends when we do: its input is closed then.
 *
 * The renderer throws with what the process said, when that has failed.
 */
export function startRenderer(): Renderer {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/render-page.tsx']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (said) => {
    complaint += said;
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const rendered = new Map<string, Promise<RenderedPage>>();
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (line: string): Promise<RenderedPage> => {
    child.stdin.write(`${line}\n`);
    const { value, done } = await lines.next();
    if (!done) return JSON.parse(value) as RenderedPage;
    await ended;
    throw new Error(`The page was not rendered:\n${complaint}`);
  };

  return (job) => {
    const line = JSON.stringify(job);
    const page = rendered.get(line) ?? last.then(() => ask(line));
    last = page.catch(() => undefined);
    rendered.set(line, page);
    return page;
  };
}
