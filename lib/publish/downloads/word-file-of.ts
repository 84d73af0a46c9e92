import type { WordFile } from '@/lib/export/word-file';
import { resources } from '@/lib/i18n/resources';
import type { ArticleMeta } from '@/lib/model/meta';
import { fragments, routes } from '@/lib/routes';

/** What the files of an article's words say beside the words: its name, where they stand, and their kinds in English. */
export function wordFileOf({ slug, title }: ArticleMeta, site: string | null): WordFile {
  const page = (site ?? '') + routes.article('en', slug);
  const { grammar, gloss } = resources.en;
  return {
    slug,
    title: title.en,
    linkTo: ({ sentence, from, to }) => page + fragments.words(sentence.id, from, to),
    nameKind: ({ kind, stem }) => {
      if (stem) return grammar.upos[stem.upos];
      return kind === 'word' ? '' : gloss.phraseKind[kind];
    },
  };
}
