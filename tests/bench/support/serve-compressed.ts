import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { onEnd } from './clean-up';

/** An answer that a server gave, by path without query, with the bytes of its body as they went over the line. */
export interface Answer {
  path: string;
  bytes: number;
}

export interface CompressedSite {
  origin: string;
  /** What was asked for since it was last emptied, in the order in which answers were done. */
  answers: Answer[];
}

/**
 * Serves a built site with its brotli copies, as a host would, and notes what it answers. It ends when we do.
 *
 * To be `startServer` of `lib/publish/static-server.ts` once that serves them.
 */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const answers: Answer[] = [];
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server: Server = createServer((request, response) => {
    response.on('finish', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      answers.push({ path: new URL(request.url ?? '/', 'http://localhost').pathname, bytes });
    });
    files(request, response, () => void response.writeHead(404, { 'content-length': 0 }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onEnd(() => server.closeAllConnections());
  server.unref();
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, answers };
}
