import type { SentenceGloss } from '@/lib/model/gloss';
import { groupUnits } from '@/lib/model/group-units';
import type { Sentence } from '@/lib/model/text';
import { viewUnits } from './view-units';

interface Props {
  sentence: Sentence;
  gloss: SentenceGloss | undefined;
}

/** A sentence of the source: its letters and nothing else as text, glosses as attributes. */
export function SentenceText({ sentence, gloss }: Props) {
  return viewUnits('span', { className: 's', id: sentence.data.id }, groupUnits(sentence, gloss), gloss);
}
