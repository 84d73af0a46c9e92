import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { answerHeaders } from './answer-headers';
import { chooseCoding } from './choose-coding';
import type { ByteRange } from './choose-range';
import { contentType } from './content-type';
import { codings, findCodings } from './find-file';
import { type Plan, planAnswer } from './plan-answer';
import { sendText } from './send-text';
import type { Site } from './site';

/** A file, the path it is sent for, and the status where all is well: 404 for the page that says so. */
export interface Sending {
  path: string;
  file: string;
  status: 200 | 404;
}

/**
 * Sends a file in the best coding that the reader takes, or what the request makes of it: 206 a part, 304 nothing new, 406 no coding
 * that is taken, 412 another state than was meant, 416 no such part. The 404 page is sent whole, whatever the request says.
 *
 * What is sent and what is said of it come from one open file, so that a build under way cannot tear them apart.
 */
export async function sendFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  { path, file, status }: Sending,
): Promise<void> {
  const available = await findCodings(file);
  const chosen = chooseCoding(request.headers['accept-encoding'], available);
  const vary = available.length > 0 || !chosen ? { Vary: 'Accept-Encoding' } : {};
  if (!chosen && status === 200) return sendText(site, response, path, 406, vary);
  const coding = chosen && chosen !== 'identity' ? chosen : null;
  const handle = await open(coding ? file + codings[coding] : file);
  try {
    const { size, etag, lastModified } = await describe(handle, coding);
    const plan: Plan | { status: 404; range: null } =
      status === 404
        ? { status, range: null }
        : planAnswer(request.method, request.headers, size, { etag, lastModified }, Date.now());
    const state = {
      ...vary,
      ...(status === 200 && { ETag: etag, 'Last-Modified': new Date(lastModified).toUTCString() }),
    };
    if (plan.status === 304)
      return void response.writeHead(304, answerHeaders(site.rules, path, 304, state)).end();
    if (plan.status === 412) return sendText(site, response, path, 412, vary);
    if (plan.status === 416)
      return sendText(site, response, path, 416, { ...vary, 'Content-Range': `bytes */${size}` });
    const { start, end } = plan.range ?? { start: 0, end: size - 1 };
    response.writeHead(
      plan.status,
      answerHeaders(site.rules, path, plan.status, {
        ...state,
        ...(status === 200 && { 'Accept-Ranges': 'bytes' }),
        ...(coding && { 'Content-Encoding': coding }),
        ...(plan.range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
        'Content-Type': contentType(file),
        'Content-Length': end - start + 1,
      }),
    );
    if (request.method === 'HEAD' || size === 0) response.end();
    else await pour(handle, { start, end }, response);
  } finally {
    await handle.close();
  }
}

/** A strong tag: the time in nanoseconds, the size and the coding tell any two states apart that readers could be sent. */
async function describe(handle: FileHandle, coding: string | null) {
  const { size, mtimeNs } = await handle.stat({ bigint: true });
  const state = `${mtimeNs.toString(36)}-${size.toString(36)}`;
  return {
    size: Number(size),
    etag: coding ? `"${state}-${coding}"` : `"${state}"`,
    lastModified: Number(mtimeNs / 1_000_000_000n) * 1_000,
  };
}

/**
 * Sends bytes as the reader takes them, some 64 KB at a time in memory. A reader that goes away is no error.
 *
 * @throws when the file got shorter than was said: the connection then ends, by which the reader sees that something is missing
 */
async function pour(handle: FileHandle, range: ByteRange, response: ServerResponse): Promise<void> {
  const bytes = handle.createReadStream({ ...range, autoClose: false });
  try {
    await pipeline(bytes, response, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    throw error;
  }
  if (bytes.bytesRead <= range.end - range.start) throw new Error('the file got shorter while it was sent');
  response.end();
}
