import { withMarks } from '@/lib/arabic/mark-codes';
import { type ArticleDetails, firstSign, type WordDetail } from '@/lib/model/word-details';
import { unpackLexeme } from './unpack-lexeme';

/**
 * What is known of a word, out of the file that came (lib/export/word-details.ts packs it).
 *
 * `source` is the word as the text has it, `index` its place in the sentence from 1, `locale` the interface's language.
 */
export function unpackWord(
  details: ArticleDetails,
  { sentence, index, source, locale }: { sentence: string; index: number; source: string; locale: string },
): WordDetail {
  const [lexeme, gloss, vocalised, transliteration, helped, parts, from = ''] =
    details.words[sentence as keyof ArticleDetails['words']]?.[index - 1] ?? [];
  if (lexeme === undefined) return {};
  const laid = (code: string) =>
    withMarks(
      source,
      [...code].map((sign) => details.marks[sign.charCodeAt(0) - firstSign] ?? ''),
    );
  const known = {
    gloss,
    vocalised: vocalised && laid(vocalised),
    helped: helped && laid(helped),
    transliteration,
    ...unpackLexeme(details, { sentence, index, locale }),
    parts: parts ? parts.flatMap((form, at) => (at % 2 ? [] : [[form, parts[at + 1] ?? '']])) : [],
    source: from === 'none' ? '' : from || details.source,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value?.length)) as WordDetail;
}
