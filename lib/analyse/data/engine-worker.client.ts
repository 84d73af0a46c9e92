import type { Analyser } from '../create-analyser';
import { openLexicon } from './open-lexicon';

/** What a page asks the worker: to open the lexicon at an address, or to gloss a sentence. Answers have the number of what they answer. */
export type EngineRequest =
  | { number: number; ask: 'open'; address: string }
  | { number: number; ask: 'analyse' | 'gloss'; words: string[] };

export type EngineAnswer = { number: number; answer: unknown } | { number: number; error: string };

let analyser: Analyser | null = null;

async function open(address: string): Promise<true> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  analyser = await openLexicon(response.body);
  return true;
}

async function answer(request: EngineRequest): Promise<unknown> {
  if (request.ask === 'open') return open(request.address);
  if (!analyser) throw new Error('ask to open the lexicon first');
  // A page gets plain data: what is told when asked for does not go from thread to thread.
  return JSON.parse(JSON.stringify(analyser[request.ask](request.words)));
}

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  const { number } = data;
  answer(data).then(
    (found) => postMessage({ number, answer: found } satisfies EngineAnswer),
    (error: unknown) => postMessage({ number, error: String(error) } satisfies EngineAnswer),
  );
});
