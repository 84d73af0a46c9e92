import type { ArticleDetails } from '@/lib/model/word-details';
import { readWordsId } from '@/lib/model/word-id';
import { run } from '../run';
import { unpackLexeme } from '../unpack-lexeme';

/** The words of the key for it, in the language of the page. */
interface Terms {
  list?: string;
  lemma?: string;
  root?: string;
  kinds?: string;
}

/** A term with its Arabic: `Root` and `وكد`. */
function termed(term: string | undefined, arabic: string): HTMLElement {
  const said = document.createElement('span');
  said.append(`${term} `, run(arabic, 'ar'));
  return said;
}

/** What kind of word stands at a place, or of which kind the phrase is, as `components/print/kind-of-word.tsx` writes it. */
export function kindOfWord(place: string, details: ArticleDetails, terms: Terms): HTMLElement {
  const { lang, dir } = document.documentElement;
  const said = Object.assign(document.createElement('small'), { lang, dir });
  const [sentence, from, to] = readWordsId(place) ?? ['', 0, 0];
  if (from < to) {
    const kinds = JSON.parse(terms.kinds ?? '{}') as Record<string, string>;
    const [, , kind = ''] =
      details.phrases[sentence as keyof typeof details.phrases]?.find(
        ([first, last]) => first === from && last === to,
      ) ?? [];
    said.append(kinds[kind] ?? '');
    return said;
  }
  const { lemma, root, kind } = unpackLexeme(details, { sentence, index: from, locale: lang });
  said.append(kind.join(terms.list));
  if (lemma) said.append(termed(terms.lemma, lemma));
  if (root) said.append(termed(terms.root, root));
  return said;
}
