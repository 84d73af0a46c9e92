import type { Section } from '../../model/article';
import { blocksOf } from '../../model/parts-of';

/** So many letters of text make a document of some 300 KB with its notes: beyond that, old e-readers turn pages slowly. */
const most = 6000;

const lengthOf = (section: Section) =>
  blocksOf(section).reduce(
    (sum, { position: { start, end } }) => sum + (end.offset ?? 0) - (start.offset ?? 0),
    0,
  );

/** Shares sections out among documents, in order: as many in each as are short enough together, and at least one. */
export function splitDocuments(sections: readonly Section[]): Section[][] {
  const documents: Section[][] = [[]];
  let length = 0;
  for (const section of sections) {
    const own = lengthOf(section);
    const last = documents.at(-1) as Section[];
    if (last.length > 0 && length + own > most) {
      documents.push([section]);
      length = own;
    } else {
      last.push(section);
      length += own;
    }
  }
  return documents;
}
