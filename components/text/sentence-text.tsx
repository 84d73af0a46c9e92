import type { ReactNode } from 'react';
import type { SentenceGloss } from '@/lib/model/gloss';
import { groupUnits } from '@/lib/model/group-units';
import type { Sentence } from '@/lib/model/text';
import { viewUnits } from './view-units';

interface Props {
  sentence: Sentence;
  gloss: SentenceGloss | undefined;
}

/** A sentence is set alike on the pages of its article in both languages, which share its gloss. */
const set = new WeakMap<SentenceGloss, ReactNode>();

/** A sentence of the source: its letters and nothing else as text, glosses as attributes. */
export function SentenceText({ sentence, gloss }: Props) {
  const known = gloss && set.get(gloss);
  if (known) return known;
  const attributes = { className: 's', id: sentence.data.id };
  const element = viewUnits('span', attributes, groupUnits(sentence, gloss), gloss);
  if (gloss) set.set(gloss, element);
  return element;
}
