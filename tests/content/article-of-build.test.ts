import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadArticle } from '@/lib/content/load-article';
import { openProjectFolder } from './project-folder';

const slug = 'kuwait-bahrain-security-cooperation';
/** Told before another folder is the project's. */
const content = resolve('content');
let folder: string;

/** What a process of a build has that has loaded nothing yet. */
async function freshProcess() {
  vi.resetModules();
  return import('@/lib/content/article-of-build');
}

beforeEach(() => {
  folder = openProjectFolder();
  cpSync(content, join(folder, 'content'), { recursive: true });
});

test('in a build an article is read once: other processes have the same, whole, without its files', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const first = (await freshProcess()).articleOfBuild(slug);
  expect(first).toEqual(loadArticle(slug));
  rmSync(join(folder, 'content'), { recursive: true });
  const other = (await freshProcess()).articleOfBuild(slug);
  expect(other).not.toBe(first);
  expect(other).toEqual(first);
});

test('while the site is worked on, nothing is put aside, and an article that is changed is read again', async () => {
  const { articleOfBuild } = await freshProcess();
  expect(articleOfBuild(slug).slug).toBe(slug);
  expect(existsSync(join(folder, '.next'))).toBe(false);
  rmSync(join(folder, 'content'), { recursive: true });
  expect(() => articleOfBuild(slug)).toThrow();
});

test('a name that leads elsewhere puts nothing aside', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const { articleOfBuild } = await freshProcess();
  expect(() => articleOfBuild('../../x')).toThrow();
  expect(existsSync(join(folder, '.next'))).toBe(false);
});
