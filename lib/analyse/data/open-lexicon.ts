import { type Analyser, createAnalyserOf } from '../create-analyser';
import { readPackedLexicon } from './read-packed-lexicon';

/**
 * Makes an analyser of the lexicon's data as they are sent: gzip of one text. Runs in Node and in browsers alike (DecompressionStream).
 *
 * @throws when the data are broken, or of another version
 */
export async function openLexicon(compressed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Analyser> {
  const text = await new Response(compressed.pipeThrough(new DecompressionStream('gzip'))).text();
  return createAnalyserOf(readPackedLexicon(text));
}
