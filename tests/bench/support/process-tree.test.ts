import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endTree, readTreeUse } from './process-tree';

const parent = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  child.once('spawn', () => console.log(child.pid));
  setInterval(() => {}, 1000);
`;

test.runIf(existsSync('/proc/self/stat'))(
  'what a process started is counted with it and ends with it, though it made a group of its own',
  async () => {
    const process_ = spawn(process.execPath, ['-e', parent]);
    const [said] = (await once(process_.stdout, 'data')) as [Buffer];
    const [root, child] = [process_.pid ?? 0, Number(said)];
    const use = readTreeUse(root);
    expect([...(use?.seconds.keys() ?? [])].sort()).toEqual([root, child].sort());
    expect(use?.bytes).toBeGreaterThan(20_000_000);
    const ended = once(process_, 'exit');
    endTree(root);
    await ended;
    await expect.poll(() => readTreeUse(child)).toBeNull();
  },
);

test('of a process that is not there nothing is told', () => {
  expect(readTreeUse(2 ** 30)).toBeNull();
});
