import type { ArticleGloss } from './gloss';

/** What a file is. */
interface Download {
  /** What its format is called, in Latin letters in any language. */
  name: string;
  /** How the name of the file ends. */
  ending: string;
  /** Its media type. */
  type: string;
}

/** The files of an article that readers take away, one for both interface languages. */
export const downloads = {
  epub: { name: 'EPUB', ending: '.epub', type: 'application/epub+zip' },
  csv: { name: 'CSV', ending: '-words.csv', type: 'text/csv' },
  anki: { name: 'Anki', ending: '-anki.txt', type: 'text/plain' },
  pdf: { name: 'PDF', ending: '.pdf', type: 'application/pdf' },
} as const satisfies Record<string, Download>;

export type DownloadKind = keyof typeof downloads;

/** The kinds that are made from the content alone; a PDF is printed from the page. */
export type MadeKind = Exclude<DownloadKind, 'pdf'>;

export const madeKinds: readonly MadeKind[] = ['epub', 'csv', 'anki'];

/** The files that every article has: the book, and lists of its words where any has a gloss. */
export function downloadsOf(gloss: ArticleGloss): readonly MadeKind[] {
  const hasWords = [...gloss.values()].some(({ words }) => words.some((word) => word.gloss));
  return hasWords ? madeKinds : ['epub'];
}
