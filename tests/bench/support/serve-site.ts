import { startServer } from '@/lib/publish/static-server';
import { onEnd } from './clean-up';

/** An answer that the server gave, by path without query, with the bytes of its body as they went over the line. */
export interface Answer {
  path: string;
  bytes: number;
}

export interface ServedSite {
  origin: string;
  /** What was asked for since it was last emptied, in the order in which answers were done. */
  answers: Answer[];
}

/** Serves a built site as `npm run serve` does, on a free port or one that is given, and notes what it answers. It ends when we do. */
export async function serveSite(folder: string, port = 0): Promise<ServedSite> {
  const answers: Answer[] = [];
  const { server, origin } = await startServer(folder, port);
  server.on('request', (request, response) => {
    response.on('finish', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      answers.push({ path: new URL(request.url ?? '/', origin).pathname, bytes });
    });
  });
  onEnd(() => server.closeAllConnections());
  server.unref();
  return { origin, answers };
}
