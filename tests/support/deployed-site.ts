import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '@/lib/publish/static-server';

/** A site at one address whose builds can be changed, and whose line can break at any request. */
export interface DeployedSite {
  origin: string;
  /** The paths that were asked for since the last `deploy`, in order. */
  asked: string[];
  /** How many more requests are answered before the line breaks. */
  answers: number;
  /** What is answered in the place of a path, where something is: a status with an empty page, or never anything. */
  instead: Map<string, number | 'silence'>;
  /** Puts another build in the place of the one before. */
  deploy: (folder: string) => Promise<void>;
  /** Takes the site off its address altogether. */
  close: () => Promise<void>;
}

/** Serves a folder as `npm start` does, on a free port of this machine. */
export async function startDeployedSite(folder: string): Promise<DeployedSite> {
  let build = await startServer(folder, 0);
  const front = createServer((asked, response) => {
    const { url = '/', method = 'GET', headers } = asked;
    site.asked.push(url);
    const instead = site.instead.get(url);
    if (instead === 'silence') return;
    if (site.answers <= 0) return void asked.socket.destroy();
    site.answers -= 1;
    if (instead)
      return void response.writeHead(instead, { 'Content-Type': 'text/html' }).end('<p>instead</p>');
    const onward = request(build.origin + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const stop = async ({ server }: Pick<typeof build, 'server'>) => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const site: DeployedSite = {
    origin: `http://localhost:${(front.address() as AddressInfo).port}`,
    asked: [],
    answers: Number.POSITIVE_INFINITY,
    instead: new Map(),
    deploy: async (next) => {
      const before = build;
      build = await startServer(next, 0);
      site.asked = [];
      await stop(before);
    },
    close: async () => {
      if (front.listening) await stop({ server: front });
      await stop(build);
    },
  };
  return site;
}
