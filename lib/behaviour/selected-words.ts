import { wordsId } from '@/lib/model/word-id';
import { textWithin } from './source-in';
import { placeOf } from './word-place';

/** What leads to the words that are selected, if any are and all belong to one sentence: `t-k3f9a2q.3-5`. */
export function selectedWords(reader: HTMLElement): string | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const selected = [...reader.querySelectorAll<HTMLElement>('.w')].filter(
    (word) => range?.intersectsNode(word) && textWithin(range, word),
  );
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last || first.closest('.s') !== last.closest('.s')) return null;
  const { sentence, index } = placeOf(first);
  return wordsId(sentence, index, placeOf(last).index);
}
