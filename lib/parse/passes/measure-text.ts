import type { Draft } from '../draft';
import { measurePage } from '../lines/measure-page';

/** Measures the text as a whole, now that its blocks are known. */
export function measureText(draft: Draft): void {
  draft.page = measurePage(draft.blocks.map(({ shape }) => shape));
}
