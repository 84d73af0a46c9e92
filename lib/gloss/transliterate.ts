import type { Part } from '../model/gloss';
import { isAttachedPronoun } from './is-attached-pronoun';
import { romanisePart } from './romanise-part';

/**
 * Transliterates a written word by its vocalised parts, in the style of the *International Journal of Middle East Studies*.
 *
 * وَ + وَزِيرُ → `wa-wazīr`, لِ + الْأَمْنِ → `li-l-amn`, بَيْنَ + هُمَا → `baynahumā`. The article is `al-`, never assimilated; proclitics take a hyphen,
 * attached pronouns do not (IJMES, system for transliteration; ALA-LC, Arabic, 15–17 and 20, for what IJMES leaves open: `li-l-` is
 * IJMES's, where ALA-LC has `lil-`). `null` where a part has no vocalised form, or one in which a vowel is missing.
 */
export function transliterate(parts: readonly Part[]): string | null {
  let written = '';
  for (const [at, part] of parts.entries()) {
    const isAttached = isAttachedPronoun(parts, at);
    const latin = romanisePart(part, {
      isAfterProclitic: at > 0,
      isBeforePronoun: isAttachedPronoun(parts, at + 1),
    });
    if (latin === null) return null;
    written += at === 0 || isAttached ? latin : `-${latin}`;
  }
  return written || null;
}
