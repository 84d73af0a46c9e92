import { type Analyser, createAnalyser } from '../create-analyser';
import { readLexicon } from '../lexicon/read-lexicon';
import { unpackLexicon } from './pack-lexicon';

/**
 * Makes an analyser of the lexicon's data as they are sent: gzip of one text. Runs in Node and in browsers alike (DecompressionStream).
 *
 * @throws when the data are broken, or of another version
 */
export async function openLexicon(compressed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Analyser> {
  const text = await new Response(compressed.pipeThrough(new DecompressionStream('gzip'))).text();
  const { entries, issues } = readLexicon(unpackLexicon(text));
  if (issues.length > 0) throw new Error(`the lexicon's data have ${issues.length} broken lines`);
  return createAnalyser(entries);
}
