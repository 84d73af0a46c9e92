import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** What is text: pictures and fonts are compressed already. */
const compressible = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;

/** The effort of both codings. */
interface Effort {
  brotli: number;
  gzip: number;
}

/**
 * The highest for what every page asks for, which is made once. Pages and the data of their words are many: for them the one beyond which
 * each byte saved costs ten times as much, and for pages to print, which few ask for, half of that (docs/decisions/015-what-a-build-costs.md).
 */
function effortFor(path: string): Effort {
  if (/[\\/]print[\\/]index\.html$/.test(path)) return { brotli: 6, gzip: 6 };
  return /\.(?:html|json)$/.test(path)
    ? { brotli: 7, gzip: 6 }
    : { brotli: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION };
}

/** What of its window brotli does not use (RFC 7932, 9.1). */
const windowOverhead = 16;

/** The least window that holds a whole file, as a power of two: memory for a larger one would be cleared and not used. */
function windowFor({ length }: Buffer): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_MAX_WINDOW_BITS: most } = constants;
  return Math.min(Math.max(Math.ceil(Math.log2(length + windowOverhead)), least), most);
}

/** Writes `X.br` and `X.gz` beside a file of text, where they are smaller than it. */
export async function compress(path: string, bytes: Buffer): Promise<void> {
  if (!compressible.test(path)) return;
  const effort = effortFor(path);
  const [brotli, gzipped] = await Promise.all([
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
      },
    }),
    asGzip(bytes, { level: effort.gzip }),
  ]);
  if (brotli.length < bytes.length) writeFileSync(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) writeFileSync(`${path}.gz`, gzipped);
}
