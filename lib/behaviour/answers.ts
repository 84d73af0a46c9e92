import { copyLinks } from './copy-links';
import { copySource } from './copy-source';
import { land } from './land';
import { listen } from './listen';
import { openWords } from './open-words';
import { pairSentences } from './pair-sentences';
import { showHelp } from './show-help';
import { walkWords } from './walk-words';

/**
 * What answers the reader: cards, sentences, vowels, links, listening. A file of its own, which `wake.ts` fetches when it is needed.
 * `hold` keeps the reader's place while the page is set anew.
 */
export function answer(reader: HTMLElement, hold: (change: () => void) => void): void {
  const text = reader.querySelector<HTMLElement>('.text');
  const card = reader.querySelector<HTMLElement>('#card');
  if (!text || !card) return;
  showHelp(reader, hold);
  copySource(reader);
  copyLinks(reader);
  const { light } = pairSentences(reader, text);
  const words = openWords({ reader, card, light });
  walkWords(reader, words.open);
  listen(reader, card);
  land(reader);
}
