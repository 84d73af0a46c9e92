import type { VerbEntry } from '../../lexicon/entry';
import { citationOf } from './expected-lemmas';
import { possibleShapes, type ShapedVerb } from './verb-shape';

/** The shape that makes the lemma, else the usual one of its root and form; `undefined` where these do not fit. */
export function shapeOf(entry: VerbEntry): ShapedVerb | undefined {
  const shapes = possibleShapes(entry);
  if (shapes.length < 2) return shapes[0];
  return shapes.find((shaped) => citationOf(shaped) === entry.lemma) ?? shapes[0];
}
