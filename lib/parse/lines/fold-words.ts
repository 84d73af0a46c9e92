import { foldForId } from '../../arabic/fold-for-id';

/** No role hangs on more than this; it keeps a line of megabytes cheap. */
const enough = 20_000;

/** Gives a line folded, so that tables of cues need one spelling each: `«وأكَّـد الوزير»` → `واكد الوزير`. */
export function foldLine(text: string): string {
  return foldForId(text.length > enough ? text.slice(0, enough) : text);
}

/** Gives the words of a line, folded: `«وأكَّـد الوزير»` → `واكد` `الوزير`. A line without letters or digits gives none. */
export function foldWords(text: string): string[] {
  const folded = foldLine(text);
  return folded === '' ? [] : folded.split(' ');
}
