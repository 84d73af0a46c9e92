import type { ArticleDetails } from '@/lib/model/word-details';

/** What a word is in a dictionary and in grammar. */
interface Lexeme {
  lemma: string;
  root: string;
  kind: string[];
}

/** Reads a word's lexeme out of the file that came, in a language of the interface. What is unknown is empty. */
export function unpackLexeme(
  { words, lexemes, terms }: ArticleDetails,
  { sentence, index, locale }: { sentence: string; index: number; locale: string },
): Lexeme {
  const [place = -1] = words[sentence as keyof ArticleDetails['words']]?.[index - 1] ?? [];
  const [lemma = '', root = '', ...kind] = lexemes[place] ?? [];
  return { lemma, root, kind: kind.map((term) => terms[locale]?.[term] ?? '') };
}
