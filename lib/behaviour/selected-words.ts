import type { SentenceId } from '@/lib/model/text';
import { wordsId } from '@/lib/routes';
import { textWithin } from './source-in';

/** What leads to the words that are selected, if any are and all belong to one sentence: `t-k3f9a2q.3-5`. */
export function selectedWords(reader: HTMLElement): string | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const selected = [...reader.querySelectorAll('.w')].filter(
    (word) => range?.intersectsNode(word) && textWithin(range, word),
  );
  const [sentence, from] = selected[0]?.id.split('.') ?? [];
  const [other, to] = selected.at(-1)?.id.split('.') ?? [];
  return sentence && sentence === other ? wordsId(sentence as SentenceId, Number(from), Number(to)) : null;
}
