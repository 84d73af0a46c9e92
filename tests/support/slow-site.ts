import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site as a slow line brings it: of every page first the head, the rest half a second later; all else at once. */
export async function startSlowSite(site: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, site));
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': type });
    if (!type.includes('html')) return void response.end(body);
    const head = body.indexOf('</head>') + 400;
    response.write(body.subarray(0, head));
    setTimeout(() => response.end(body.subarray(head)), 500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
