import { isJoinedVerb, isSayingVerb } from '../cues/verbs';
import type { LineShape } from './line-shape';

/**
 * Tells a paragraph that takes the report a step on: it begins with a verb of saying, or with و and a verb in the perfect.
 *
 * `وأضاف الوزير ...` `من جهته قال ...` → true; `وتشمل الخطة ...` → false.
 */
export function isNarration({ words }: LineShape): boolean {
  const [first = '', second = '', third = ''] = words;
  if (isSayingVerb(first) || (isJoinedVerb(first) && !/^[وف][يت]/.test(first))) return true;
  if (/^(?:من|وفي|وعن|وحول|و?بدوره|و?بدورها|كما)$/.test(first)) {
    return [second, third, words[3] ?? '', words[4] ?? ''].some(isSayingVerb);
  }
  return false;
}
