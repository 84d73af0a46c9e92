import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerHeaders } from './answer-headers';
import { findFile } from './find-file';
import { readTarget } from './read-target';
import { sendFile } from './send-file';
import { sendText } from './send-text';
import type { Site } from './site';

const Allow = 'GET, HEAD, OPTIONS';

/**
 * Answers one request: with the file or the page of the folder that it asks for, a redirect to a folder's slash, the 404 page, or a
 * refusal.
 *
 * @throws when a file that is there cannot be read
 */
export async function answerRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  // RFC 9112 §3.2: none is refused by Node already.
  if ((request.headersDistinct.host ?? []).length > 1) return sendText(site, response, '', 400);
  const target = url === '*' && method === 'OPTIONS' ? readTarget('/') : readTarget(url);
  if (typeof target === 'number') return sendText(site, response, '', target);
  const { path, segments, query } = target;
  if (method === 'OPTIONS')
    return void response.writeHead(204, answerHeaders(site.rules, path, 204, { Allow })).end();
  if (method !== 'GET' && method !== 'HEAD') return sendText(site, response, path, 405, { Allow });
  const found = await findFile(site.folder, segments);
  // The path is one of names alone here, so that no second slash can make the location another host's.
  if (found === 'folder') return sendText(site, response, path, 308, { Location: `${path}/${query}` });
  if (found) return sendFile(site, request, response, { path, file: found.file, status: 200 });
  const page = await findFile(site.folder, ['404.html']);
  if (!page || page === 'folder') return sendText(site, response, path, 404);
  return sendFile(site, request, response, { path, file: page.file, status: 404 });
}
