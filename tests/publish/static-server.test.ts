import { createHash } from 'node:crypto';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedServer, startServer } from '@/lib/publish/static-server';
import { type Asking, ask, type RawAnswer, sendRaw } from '../support/raw-http';
import { layFolder, paragraph, published, secret, written } from '../support/served-folder';

let laid: ReturnType<typeof layFolder>;
let started: StartedServer;
let port: number;

beforeAll(async () => {
  laid = layFolder();
  started = await startServer(laid.folder, 0);
  port = Number(new URL(started.origin).port);
});

afterAll(async () => {
  await started.stop(0);
  laid.remove();
});

const get = (target: string, headers: Record<string, string> = {}, more: Asking = {}): Promise<RawAnswer> =>
  ask(port, target, { headers, ...more });

/** What readers see of an answer's body, whatever it is coded in. */
function decoded({ headers, body }: RawAnswer): string {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}

describe('what is served', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/ar/', 'ar/index.html', 'text/html; charset=utf-8'],
    ['/ar/index.html', 'ar/index.html', 'text/html; charset=utf-8'],
    ['/ar/?gloss=lines', 'ar/index.html', 'text/html; charset=utf-8'],
    ['/%61r/', 'ar/index.html', 'text/html; charset=utf-8'],
    ['http://localhost/ar/', 'ar/index.html', 'text/html; charset=utf-8'],
    ['http://example.org/ar/', 'ar/index.html', 'text/html; charset=utf-8'],
    ['/404.html', '404.html', 'text/html; charset=utf-8'],
    ['/assets/style.abc12345.css', 'assets/style.abc12345.css', 'text/css; charset=utf-8'],
    ['/assets/behaviour.js', 'assets/behaviour.js', 'text/javascript; charset=utf-8'],
    ['/assets/words.json', 'assets/words.json', 'application/json; charset=utf-8'],
    ['/assets/digits.txt', 'assets/digits.txt', 'text/plain; charset=utf-8'],
    ['/assets/empty.txt', 'assets/empty.txt', 'text/plain; charset=utf-8'],
    ['/assets/face.woff2', 'assets/face.woff2', 'font/woff2'],
    ['/icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/preview.png', 'preview.png', 'image/png'],
    ['/site.webmanifest', 'site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/sitemap.xml', 'sitemap.xml', 'text/xml; charset=utf-8'],
    ['/article.pdf', 'article.pdf', 'application/pdf'],
    ['/article.epub', 'article.epub', 'application/epub+zip'],
    ['/words.csv', 'words.csv', 'text/csv; charset=utf-8'],
  ])('%s is %s, %s', async (target, file, type) => {
    const { status, headers, body } = await get(target);
    expect([status, headers['content-type'], body.toString()]).toEqual([200, type, published[file]]);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['last-modified']).toBe(written.toUTCString());
    expect(headers['accept-ranges']).toBe('bytes');
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    expect(headers['transfer-encoding']).toBeUndefined();
  });

  test.each([
    ['/ar', '/ar/'],
    ['/ar?gloss=lines&x=//y', '/ar/?gloss=lines&x=//y'],
    ['/%61r', '/%61r/'],
    ['http://example.org/ar?x', '/ar/?x'],
  ])('%s leads to %s', async (target, location) => {
    const { status, headers } = await get(target);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test.each([
    '/none',
    '/none/',
    '/ar/none.html',
    '/index.html/',
    '/assets',
    '/assets/',
    `/${'a'.repeat(900)}`,
  ])('%s is the 404 page', async (target) => {
    const plain = await get(target);
    expect([plain.status, plain.body.toString()]).toEqual([404, published['404.html']]);
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
    const coded = await get(target, { 'Accept-Encoding': 'br' });
    expect([coded.status, coded.headers['content-encoding'], decoded(coded)]).toEqual([
      404,
      'br',
      published['404.html'],
    ]);
    // What is sent in place of a file is no state of that file.
    expect([coded.headers.etag, coded.headers['last-modified'], coded.headers['accept-ranges']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('the 404 page comes whole whatever is asked of the file that is not there', async () => {
    const asked = { Range: 'bytes=0-1', 'If-None-Match': '*', 'Accept-Encoding': 'identity;q=0' };
    const answer = await get('/none', asked);
    expect([answer.status, decoded(answer)]).toEqual([404, published['404.html']]);
    expect((await get('/none', { 'If-Match': '"x"' })).status).toBe(404);
  });

  test('HEAD has every header of GET and no body', async () => {
    for (const target of [
      '/',
      '/ar/',
      '/ar',
      '/none',
      '/assets/empty.txt',
      '/%00',
      `/${'a'.repeat(9_000)}`,
    ]) {
      for (const coding of ['identity', 'br', 'gzip']) {
        const asked = { 'Accept-Encoding': coding };
        const [full, head] = await Promise.all([get(target, asked), get(target, asked, { method: 'HEAD' })]);
        expect(head.body.length).toBe(0);
        expect([head.status, { ...head.headers, date: '' }]).toEqual([
          full.status,
          { ...full.headers, date: '' },
        ]);
      }
    }
  });

  test('a site without a 404 page says so in words', async () => {
    const bare = layFolder();
    writeFileSync(join(bare.folder, 'ar/page.html'), 'x');
    const { stop, origin } = await startServer(join(bare.folder, 'ar'), 0);
    const answer = await ask(Number(new URL(origin).port), '/none');
    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      '404 Not Found\n',
    ]);
    await stop(0);
    bare.remove();
  });
});

describe('what is not', () => {
  test.each([
    '/../secret.txt',
    '/ar/../../secret.txt',
    '/ar/../index.html',
    '/./index.html',
    '/%2e%2e/secret.txt',
    '/%2E%2e/secret.txt',
    '/.%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/ar%2findex.html',
    '/ar/%2e%2e/%2e%2e/secret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..%255csecret.txt',
    '/...//secret.txt',
    '//../secret.txt',
    '//etc/passwd',
    '//localhost/ar/',
    '///ar',
    '//ar',
    '/ar//index.html',
    '/%2fetc/passwd',
    'http://localhost/../secret.txt',
    'http://localhost//etc/passwd',
    '/%EF%BC%8E%EF%BC%8E/secret.txt',
    '/%E2%80%A6/secret.txt',
    '/link.txt',
    '/link/',
    '/link/index.html',
    '/link',
    '/loop',
    '/loop/x',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/assets/.hidden/file.txt',
    '/_headers',
    '/%5fheaders',
    '/_headers/',
    '/_redirects',
    '/ar/index.html.br',
    '/ar/index.html.gz',
    '/ar/index.html%2ebr',
    '/no-page/note.txt.gz',
    '/no-page',
    '/no-page/',
    '/INDEX.HTML',
    '/AR/',
    '/index.html.',
    '/index.html%20',
    '/index.html::$DATA',
  ])('%s is not found', async (target) => {
    const { status, headers, body } = await get(target);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(body.toString()).toBe(published['404.html']);
  });

  test.each([
    '/%',
    '/%e0%a4',
    '/%00',
    '/index.html%00.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%c0%afsecret.txt',
    '/%e0%80%ae%e0%80%ae/secret.txt',
    '/..\\secret.txt',
    '/\\localhost/',
    '/ar#x',
    '*',
    'ftp://localhost/ar/',
  ])('%s is a bad request', async (target) => {
    const { status, headers, body } = await get(target);
    expect([status, headers.location, body.toString()]).toEqual([400, undefined, '400 Bad Request\n']);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['//ar', '///ar', '/\\ar', '//example.org/..', '/%2fexample.org', '/%5cexample.org', '/.//ar'])(
    '%s leads nowhere',
    async (target) => {
      expect((await get(target)).headers.location).toBeUndefined();
    },
  );

  test('no path gives a file that is not published, and none ends the server', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e',
        '%2E%2e',
        '%252e',
        '%2f',
        '%5c',
        '\\',
        '//',
        '%00',
        '%c0%ae',
        '~',
        '*',
      ),
      fc.constantFrom('ar', 'assets', 'link', 'link.txt', 'secret.txt', '_headers', '.env', '.git', 'config'),
      fc.constantFrom('index.html', '.br', '.gz', 'site', 'http://localhost', '?', '#', ';', ':', '%'),
      fc.string({ maxLength: 6 }),
    );
    const target = fc
      .array(
        fc.tuple(fc.constantFrom('/', '', '%2f'), piece).map((parts) => parts.join('')),
        { maxLength: 8 },
      )
      .map((pieces) => `/${pieces.join('')}`.replace(/[\r\n ]/g, ''));
    const may = new Set(
      Object.values(published).map((text) => createHash('sha1').update(text).digest('hex')),
    );
    await fc.assert(
      fc.asyncProperty(target, fc.constantFrom('identity', 'br', 'gzip'), async (asked, coding) => {
        const answer = await get(asked, { 'Accept-Encoding': coding });
        expect([200, 308, 400, 404]).toContain(answer.status);
        const text = decoded(answer);
        expect(text).not.toContain(secret);
        if (answer.status === 200) expect(may).toContain(createHash('sha1').update(text).digest('hex'));
        expect(answer.headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 500 },
    );
    expect((await get('/')).status).toBe(200);
  }, 30_000);
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    for (const target of ['/ar/', '/none']) {
      const { status, headers } = await get(target, {}, { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
  });

  test('OPTIONS says what there is', async () => {
    for (const target of ['/ar/', '*']) {
      const { status, headers, body } = await get(target, {}, { method: 'OPTIONS' });
      expect([status, headers.allow, body.length]).toEqual([204, 'GET, HEAD, OPTIONS', 0]);
    }
  });

  test('CONNECT is refused, in words', async () => {
    const answer = await sendRaw(port, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n');
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
  });

  test('an upgrade is not taken up', async () => {
    const upgrade = { Upgrade: 'websocket', Connection: 'Upgrade, close', 'Sec-WebSocket-Key': 'x' };
    expect((await get('/', upgrade)).status).toBe(200);
  });
});

describe('headers', () => {
  test('every answer carries what _headers says of its path', async () => {
    for (const target of ['/', '/ar', '/none', '/assets/words.json', '/link.txt']) {
      expect((await get(target)).headers).toMatchObject({
        'content-security-policy': "default-src 'none'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
    }
    expect((await get('/', { 'If-None-Match': '*' })).headers['x-frame-options']).toBe('DENY');
    expect((await get('/', {}, { method: 'POST' })).headers['x-frame-options']).toBe('DENY');
  });

  test('pages are asked for again, assets kept, and what is missing is not missing for a year', async () => {
    const kept = async (target: string) => (await get(target)).headers['cache-control'];
    expect(await kept('/ar/')).toBe('no-cache');
    expect(await kept('/assets/digits.txt')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/none.txt')).toBe('no-cache');
    expect(await kept('/none')).toBe('no-cache');
  });

  test('a wrong _headers is told at its line before anything is served', async () => {
    const broken = layFolder();
    writeFileSync(join(broken.folder, '_headers'), '/*\n  X-A: 1\n  nonsense\n');
    await expect(startServer(broken.folder, 0)).rejects.toThrow(/_headers:3:3: header-malformed: /);
    broken.remove();
  });

  test('a _headers that is no UTF-8 is told', async () => {
    const broken = layFolder();
    writeFileSync(join(broken.folder, '_headers'), Buffer.from([0x2f, 0x2a, 0x0a, 0xff]));
    await expect(startServer(broken.folder, 0)).rejects.toThrow(/_headers:2:1: not-utf8: /);
    broken.remove();
  });
});

describe('codings', () => {
  test.each([
    [undefined, undefined],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['zstd', undefined],
    ['br;q=0', undefined],
  ])('Accept-Encoding: %s → %s', async (accepted, coding) => {
    const answer = await get('/ar/', accepted ? { 'Accept-Encoding': accepted } : {});
    expect([answer.status, answer.headers['content-encoding'], decoded(answer)]).toEqual([
      200,
      coding,
      paragraph,
    ]);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a file in one coding alone varies with nothing', async () => {
    const { headers } = await get('/assets/face.woff2', { 'Accept-Encoding': 'br' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });

  test('a coding that is not there and no other: 406', async () => {
    const { status, headers } = await get('/icon.svg', { 'Accept-Encoding': 'br, identity;q=0' });
    expect([status, headers.vary]).toEqual([406, 'Accept-Encoding']);
  });

  test('each coding has its own tag, and a new state new ones', async () => {
    const path = join(laid.folder, 'ar/index.html');
    const tags = async () =>
      Promise.all(
        ['identity', 'br', 'gzip'].map(
          async (coding) => (await get('/ar/', { 'Accept-Encoding': coding })).headers.etag,
        ),
      );
    const first = await tags();
    expect(new Set(first).size).toBe(3);
    for (const ending of ['', '.br', '.gz']) {
      writeFileSync(join(laid.folder, `as-long.txt${ending}`), 'same');
      utimesSync(join(laid.folder, `as-long.txt${ending}`), written, written);
    }
    const asLong = ['identity', 'br', 'gzip'].map((coding) =>
      get('/as-long.txt', { 'Accept-Encoding': coding }),
    );
    expect(new Set((await Promise.all(asLong)).map(({ headers }) => headers.etag)).size).toBe(3);
    utimesSync(path, written, new Date(written.getTime() + 1));
    expect((await tags())[0]).not.toBe(first[0]);
    utimesSync(path, written, written);
    expect(await tags()).toEqual(first);
  });
});

describe('conditions and parts', () => {
  test('what the reader has is not sent again: 304 with the headers that keep it fresh', async () => {
    for (const coding of ['identity', 'br']) {
      const first = await get('/ar/', { 'Accept-Encoding': coding });
      const { etag = '' } = first.headers;
      const again = await get('/ar/', { 'Accept-Encoding': coding, 'If-None-Match': `"x", W/${etag}` });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
      expect(again.headers['content-length']).toBeUndefined();
      const other = coding === 'br' ? 'identity' : 'br';
      const inOther = await get('/ar/', { 'Accept-Encoding': other, 'If-None-Match': etag });
      expect(inOther.status).toBe(200);
    }
  });

  test('the date of an answer is the date to ask with', async () => {
    const { headers } = await get('/ar/');
    const again = await get('/ar/', { 'If-Modified-Since': headers['last-modified'] ?? '' });
    expect(again.status).toBe(304);
  });

  test('a state that is no more: 412', async () => {
    const { status, headers, body } = await get('/ar/', { 'If-Match': '"x"' });
    expect([status, body.toString(), headers.etag]).toEqual([412, '412 Precondition Failed\n', undefined]);
  });

  test.each([
    ['bytes=2-5', '2345', '2-5'],
    ['bytes=7-', '789', '7-9'],
    ['bytes=-2', '89', '8-9'],
    ['bytes=-99', '0123456789', '0-9'],
    ['bytes=5-99', '56789', '5-9'],
    ['bytes=2-3,99-', '23', '2-3'],
  ])('Range: %s → %s', async (range, text, part) => {
    const { status, headers, body } = await get('/assets/digits.txt', { Range: range });
    expect([status, body.toString(), headers['content-range']]).toEqual([206, text, `bytes ${part}/10`]);
    expect(headers['content-length']).toBe(String(text.length));
    expect(headers.etag).toBeDefined();
  });

  test.each(['bytes=0-1,4-5', 'lines=1-2', 'bytes=5-2', 'bytes=x'])(
    'Range: %s → the whole',
    async (range) => {
      const { status, body } = await get('/assets/digits.txt', { Range: range });
      expect([status, body.toString()]).toEqual([200, '0123456789']);
    },
  );

  test('a part that is not there: 416, and how much there is', async () => {
    for (const [target, size] of [
      ['/assets/digits.txt', 10],
      ['/assets/empty.txt', 0],
    ] as const) {
      const { status, headers } = await get(target, { Range: 'bytes=10-' });
      expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`]);
    }
  });

  test('parts of a coded file are parts of its code, and make it up', async () => {
    const asked = { 'Accept-Encoding': 'br' };
    const whole = readFileSync(join(laid.folder, 'ar/index.html.br'));
    const { headers } = await get('/ar/', { ...asked, Range: 'bytes=0-9' });
    const ifRange = { 'If-Range': headers.etag ?? '' };
    const parts = await Promise.all(
      ['bytes=0-9', 'bytes=10-'].map((range) => get('/ar/', { ...asked, ...ifRange, Range: range })),
    );
    expect(parts.map(({ status, headers: each }) => [status, each['content-encoding'], each.vary])).toEqual([
      [206, 'br', 'Accept-Encoding'],
      [206, 'br', 'Accept-Encoding'],
    ]);
    expect(Buffer.concat(parts.map(({ body }) => body))).toEqual(whole);
    const other = await get('/ar/', { 'Accept-Encoding': 'gzip', ...ifRange, Range: 'bytes=10-' });
    expect([other.status, decoded(other)]).toEqual([200, paragraph]);
  });
});
