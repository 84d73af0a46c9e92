import type { SentenceGloss } from '@/lib/model/gloss';
import type { Sentence } from '@/lib/model/text';
import { groupUnits } from './group-units';
import { viewUnits } from './view-units';

interface Props {
  sentence: Sentence;
  gloss: SentenceGloss | undefined;
}

/** A sentence of the source: its letters and nothing else as text, glosses as attributes. */
export function SentenceText({ sentence, gloss }: Props) {
  return viewUnits('span', { className: 's', id: sentence.data.id }, groupUnits(sentence, gloss), gloss);
}
