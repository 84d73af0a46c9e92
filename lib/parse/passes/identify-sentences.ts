import { hashFolded } from '../../arabic/short-hash';
import type { Draft } from '../draft';
import { countRepeats } from './count-repeats';

/**
 * Gives every sentence the id that links use: `t-` and a short hash of its folded text.
 *
 * It hangs on the sentence alone, so that no edit elsewhere changes it; only a sentence that comes again has `-2`, `-3`.
 */
export function identifySentences(draft: Draft): void {
  const number = countRepeats();
  for (const { node } of draft.blocks) {
    for (const child of node?.children ?? []) {
      if (child.type !== 'SentenceNode') continue;
      const { start, end } = child.position;
      const hash = hashFolded(draft.source, start.offset ?? 0, end.offset ?? 0);
      child.data.id = `t-${number(hash)}`;
    }
  }
}
