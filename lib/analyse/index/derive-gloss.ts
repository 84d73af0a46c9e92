import { inflectVerb } from '../english/inflect-verb';
import type { VerbEntry } from '../lexicon/entry';

const formOf = { masdar: 'ing', active: 'ing', passive: 'participle' } as const;

/** What a word made from a verb means: `confirm; stress` → `confirming; stressing`, `confirmed; stressed`. */
export function deriveGloss({ gloss }: VerbEntry, kind: keyof typeof formOf): string {
  return gloss
    .split('; ')
    .map((sense) => inflectVerb(sense, formOf[kind]))
    .join('; ');
}
