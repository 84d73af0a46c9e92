import type { LoadedArticle } from '@/lib/content/load-article';
import { writeEpub } from '@/lib/export/epub/write-epub';
import { wordAnki } from '@/lib/export/word-anki';
import { wordCsv } from '@/lib/export/word-csv';
import { wordList } from '@/lib/export/word-list';
import type { MadeKind } from '@/lib/model/downloads';
import type { WordRow } from '@/lib/model/word-row';
import { routes } from '@/lib/routes';
import type { BookFace } from './book-face';
import { editionTime } from './edition-time';
import { epubLabels } from './epub-labels';
import { wordFileOf } from './word-file-of';

/** What all files of a build share. */
export interface DownloadContext {
  /** Where the site stands, where that is known. */
  site: string | null;
  /** `SOURCE_DATE_EPOCH`, where it is set. */
  epoch: string | undefined;
  book: BookFace;
}

/** Makes the files of an article, one at a time; its words are listed once for all of them. */
export function makeDownloads(loaded: LoadedArticle, { site, epoch, book }: DownloadContext) {
  const { article, gloss, meta, slug } = loaded;
  const file = wordFileOf(meta, site);
  let rows: WordRow[] | null = null;
  const listed = () => (rows ??= wordList(article, gloss));
  return (kind: MadeKind): string | Uint8Array => {
    switch (kind) {
      case 'csv':
        return wordCsv(listed(), file);
      case 'anki':
        return wordAnki(listed(), file);
      case 'epub': {
        const page = site && site + routes.article('ar', slug);
        return writeEpub(
          { article, meta, gloss },
          {
            ...book,
            labels: epubLabels(meta, page),
            identifier: page ?? `urn:x-hamish:${slug}`,
            modified: editionTime(epoch, meta.provenance.published),
          },
        );
      }
    }
  };
}
