import { WordForms } from './word-forms';

/** Gives the words of a line, folded: `«وأكَّـد الوزير»` → `واكد` `الوزير`. A line without letters or digits gives none. */
export function foldWords(text: string): string[] {
  return new WordForms().read(text);
}
