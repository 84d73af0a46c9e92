import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '@/lib/publish/static-server';

let folder: string;
let origin: string;
let stop: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'site/ar'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<p>both</p>');
  await writeFile(join(folder, 'site/ar/index.html'), '<p>عربي</p>');
  await writeFile(join(folder, 'site/404.html'), '<p>nowhere</p>');
  await writeFile(join(folder, 'site/words.json'), '{}');
  const started = await startServer(join(folder, 'site'), 0);
  origin = started.origin;
  stop = () => {
    started.server.closeAllConnections();
    started.server.close();
  };
});

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would take the dots out before it asks. */
function ask(path: string, method = 'GET') {
  const { hostname, port } = new URL(origin);
  return new Promise<{
    status: number;
    location: string | undefined;
    type: string | undefined;
    body: string;
  }>((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          type: response.headers['content-type'],
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('startServer', () => {
  test('a folder is its page, as HTML in UTF-8', async () => {
    const { status, type, body } = await ask('/ar/');
    expect([status, body]).toEqual([200, '<p>عربي</p>']);
    expect(type?.toLowerCase()).toBe('text/html;charset=utf-8');
    expect((await ask('/words.json')).type).toContain('application/json');
  });

  test.each([
    ['/ar', '/ar/'],
    ['/ar?gloss=lines', '/ar/?gloss=lines'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await ask(path);
    expect([answer.status, answer.location]).toEqual([308, location]);
  });

  test.each(['/none', '/none/', '/ar/none.html', '/%', '/%e0%a4'])('%s is the 404 page', async (path) => {
    const { status, body, type } = await ask(path);
    expect([status, body]).toEqual([404, '<p>nowhere</p>']);
    expect(type).toContain('text/html');
  });

  test.each([
    '/../secret.txt',
    '/ar/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/ar/%2e%2e/%2e%2e/secret.txt',
    '/../package.json',
  ])('%s does not leave the folder', async (path) => {
    const { status, body, location } = await ask(path);
    expect(body).not.toContain('secret');
    expect(location).toBeUndefined();
    expect(status).toBe(404);
  });

  test('no redirect leaves the site', async () => {
    for (const path of ['//ar', '///ar', '/\\ar', '//example.org/..']) {
      expect((await ask(path)).location ?? '/').toMatch(/^\/(?![/\\])/);
    }
  });

  test('HEAD has the answer without its body', async () => {
    for (const [path, status] of [
      ['/ar/', 200],
      ['/none', 404],
    ] as const) {
      const answer = await ask(path, 'HEAD');
      expect([answer.status, answer.body]).toEqual([status, '']);
    }
  });

  test('a port in use is an error that says so', async () => {
    const port = Number(new URL(origin).port);
    await expect(startServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
