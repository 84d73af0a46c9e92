import { readdirSync } from 'node:fs';
import { ask } from '../tests/support/raw-http';

// npx tsx scripts/compare-hosts.ts FOLDER PORT PORT …: asks servers of this machine that all serve FOLDER for the same things, the
// first of them being `npm run serve`, and prints where the others answer otherwise. docs/hosting.md says which differences are known.

const compared = [
  'content-type',
  'content-encoding',
  'vary',
  'cache-control',
  'content-range',
  'location',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

type Headers = Record<string, string>;
interface Request {
  target: string;
  method?: string;
  headers?: Headers;
  /** Headers with the tag that the server gives the page, asked for with others. */
  tag?: [asked: Headers, header: (tag: string) => Headers];
}

const [folder = 'out', ...ports] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
/** One file of every kind: `css` → `/assets/style.6ovroesx.css`. */
const kinds = new Map(
  files.flatMap((path) => (/\.\w+$/.test(path) ? [[path.split('.').at(-1), `/${path}`]] : [])),
);
const style = kinds.get('css') ?? '/';
const page = '/en/';
const browser = { 'Accept-Encoding': 'gzip, deflate, br' };

const requests: Request[] = [
  ...[...kinds].flatMap(([kind, target]) =>
    kind === 'br' || kind === 'gz' ? [] : { target, headers: browser },
  ),
  { target: page },
  { target: page, headers: browser },
  { target: page, headers: browser, method: 'HEAD' },
  { target: page, method: 'POST' },
  ...['gzip', 'br;q=0, gzip;q=0.5', 'br;q=0.1, gzip', 'zstd'].map((accepted) => ({
    target: page,
    headers: { 'Accept-Encoding': accepted },
  })),
  { target: page, tag: [{}, (tag) => ({ 'If-None-Match': tag })] },
  { target: page, tag: [browser, (tag) => ({ ...browser, 'If-None-Match': tag })] },
  { target: page, tag: [{}, (tag) => ({ ...browser, 'If-None-Match': tag })] },
  { target: page, tag: [browser, (tag) => ({ ...browser, 'If-None-Match': `"x", W/${tag}` })] },
  { target: page, headers: { 'If-Modified-Since': new Date().toUTCString() } },
  { target: page, headers: { 'If-Match': '"x"' } },
  ...['bytes=2-9', 'bytes=-5', 'bytes=99999999-'].map((Range) => ({ target: style, headers: { Range } })),
  { target: style, headers: { ...browser, Range: 'bytes=2-9' } },
  { target: style, headers: { Range: 'bytes=2-9', 'If-Range': '"x"' } },
  { target: '/none', headers: browser },
  { target: '/assets/none.css', headers: browser },
  ...['/en?gloss=lines', '/none/', '/assets/', '/_headers', `${style}.br`, '/.git/config'].map((target) => ({
    target,
  })),
  ...['/../etc/passwd', '/..%2fetc/passwd', '//example.org/..', '/%00'].map((target) => ({ target })),
];

async function answer(port: number, { target, method = 'GET', headers = {}, tag }: Request) {
  const tagged = tag?.[1]((await ask(port, page, { headers: tag[0] })).headers.etag ?? '');
  return ask(port, target, { method, headers: tagged ?? headers });
}

const short = (value = '–') => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
const [first = 0, ...others] = ports.map(Number);
for (const request of requests) {
  const ours = await answer(first, request);
  for (const port of others) {
    const theirs = await answer(port, request);
    const values = [
      ['status', String(ours.status), String(theirs.status)],
      ...compared.map((name) => [name, ours.headers[name], theirs.headers[name]]),
    ];
    const differences = values.filter(([, one, other]) => one?.toLowerCase() !== other?.toLowerCase());
    // Ours first. Bodies are compared by status and coding: what an error says is each server's own.
    for (const [name, one, other] of differences)
      console.log(`${port} ${JSON.stringify(request)} ${name}: ${short(one)} ↔ ${short(other)}`);
  }
}
console.log(`${requests.length} requests to each of ${ports.length} servers`);
