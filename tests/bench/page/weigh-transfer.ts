import type { CDPSession } from 'playwright';

/** A file that a page asked for. */
export interface Transfer {
  url: string;
  /** As the browser classes it: Document, Stylesheet, Script, Font, Image, Fetch … */
  type: string;
  /** Of the body, as it went over the line. */
  bytes: number;
  /** Of the answer's headers. */
  headerBytes: number;
}

/** Notes every file that a page gets over the line from now on, once it is there. */
export function weighTransfers(cdp: CDPSession): Transfer[] {
  const done: Transfer[] = [];
  const begun = new Map<string, Transfer>();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { url, encodedDataLength } = response;
    if (/^https?:/.test(url)) begun.set(requestId, { url, type, bytes: 0, headerBytes: encodedDataLength });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = begun.get(requestId);
    // What came from a cache took nothing from the line.
    if (transfer && encodedDataLength > 0)
      done.push({ ...transfer, bytes: encodedDataLength - transfer.headerBytes });
  });
  return done;
}
