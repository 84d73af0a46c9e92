import { type LexiconTexts, lexiconFiles } from '@/lib/analyse/lexicon/lexicon-issue';
import { listCommonLemmas } from '@/lib/analyse/lexicon/list-common-lemmas';
import { readLexicon } from '@/lib/analyse/lexicon/read-lexicon';
import { defaultRoot } from '@/lib/content/content-paths';
import type { LoadedArticle } from '@/lib/content/load-article';
import { readLexiconFiles } from '@/lib/content/read-lexicon-files';
import { vocabulary } from '@/lib/export/vocabulary';
import type { VocabularyEntry } from '@/lib/model/vocabulary-entry';

let common: ReadonlySet<string> | undefined;

/** The lemmas that news uses most, read once in a process. Without a lexicon there are none: a handout then explains more than it need. */
function commonLemmas(): ReadonlySet<string> {
  common ??= listCommonLemmas(
    readLexicon(readLexiconFiles(defaultRoot(), lexiconFiles).texts as LexiconTexts).entries,
  );
  return common;
}

const made = new WeakMap<LoadedArticle, VocabularyEntry[]>();

/** The vocabulary that is printed after an article, made once for its pages in both languages. */
export function vocabularyOf(loaded: LoadedArticle): readonly VocabularyEntry[] {
  const entries = made.get(loaded) ?? vocabulary(loaded.article, loaded.gloss, commonLemmas());
  made.set(loaded, entries);
  return entries;
}
