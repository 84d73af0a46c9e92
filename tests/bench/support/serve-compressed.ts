import { startServer } from '@/lib/publish/static-server';
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

/** Serves a built site with its brotli copies, as a host would, and notes what it answers. It ends when we do. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const answers: Answer[] = [];
  const { server, origin } = await startServer(folder, 0);
  server.prependListener('request', ({ url }, response) => {
    response.on('finish', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      answers.push({ path: new URL(url ?? '/', 'http://localhost').pathname, bytes });
    });
  });
  onEnd(() => server.closeAllConnections());
  server.unref();
  return { origin, answers };
}
