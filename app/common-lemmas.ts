import { type LexiconTexts, lexiconFiles } from '@/lib/analyse/lexicon/lexicon-issue';
import { listCommonLemmas } from '@/lib/analyse/lexicon/list-common-lemmas';
import { readLexicon } from '@/lib/analyse/lexicon/read-lexicon';
import { defaultRoot } from '@/lib/content/content-paths';
import { readLexiconFiles } from '@/lib/content/read-lexicon-files';

let read: ReadonlySet<string> | undefined;

/** The lemmas that news uses most, read once in a process. Without a lexicon there are none: a handout then explains more than it need. */
export function commonLemmas(): ReadonlySet<string> {
  read ??= listCommonLemmas(
    readLexicon(readLexiconFiles(defaultRoot(), lexiconFiles).texts as LexiconTexts).entries,
  );
  return read;
}
