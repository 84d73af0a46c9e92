import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Headers that every answer carries. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

/** A folder asked for without its slash is one redirect away; links inside it would else be wrong. */
function folderOf(folder: string, url: string): string | null {
  const [path = '', query] = url.split('?', 2);
  if (path.endsWith('/') || path.startsWith('//') || path.includes('..')) return null;
  try {
    if (!existsSync(join(folder, decodeURIComponent(path), 'index.html'))) return null;
  } catch {
    return null;
  }
  return query === undefined ? `${path}/` : `${path}/?${query}`;
}

/**
 * Serves the published site on this machine alone: what is there, a redirect to a folder's slash, else the 404 page.
 * Resolves when it listens; `port` 0 takes a free one.
 *
 * @throws when the port is in use
 */
export async function startServer(folder: string, port: number): Promise<{ server: Server; origin: string }> {
  const files = sirv(folder, { etag: true, setHeaders: (response) => setHeaders(response) });
  const server = createServer((request, response) => {
    const location = folderOf(folder, request.url ?? '/');
    if (location) return void response.writeHead(308, { ...headers, Location: location }).end();
    files(request, response, () => void notFound(request, response));
  });

  function setHeaders(response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }

  async function notFound({ method }: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await readFile(join(folder, '404.html')).catch(() => '');
    response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : page);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { server, origin: `http://localhost:${bound}` };
}
