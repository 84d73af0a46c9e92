import { marksOf } from '../arabic/mark-codes';
import { helpfulMarks } from '../gloss/helpful-marks';
import { layMarks } from '../gloss/lay-marks';
import { sentencesOf } from '../gloss/sentences-of';
import { stemOf } from '../gloss/stem-of';
import type { Article } from '../model/article';
import type { ArticleGloss, GlossSource, Part, WordGloss } from '../model/gloss';
import { type ArticleDetails, firstSign, type PackedWord, type PhraseDetail } from '../model/word-details';
import { Table } from './table';

/** Says what kind of word a part is, for the reader, in each interface language: `{ en: ['noun', 'feminine'], ar: ['اسم', 'مؤنث'] }`. */
type DescribePart = (part: Part) => Readonly<Record<string, readonly string[]>>;

/** What is said once for all words of an article. */
interface Shared {
  source: GlossSource | '';
  terms: Table;
  marks: Table;
  lexemes: Table;
  describe: DescribePart;
  /** What parts are, by what the gloss says of them: few differ. */
  kinds: Map<string, number[]>;
}

/**
 * Gathers what the word cards show, as JSON: of sentences that have a gloss, in the order of the article.
 *
 * Lemma, root and kind are those of a word's stem: of وزير in `ووزير`. What the page has already (the text, the English sentence) is
 * not repeated, what is unknown is left out.
 *
 * @throws where the languages describe a part in different numbers of terms
 */
export function wordDetails(article: Article, gloss: ArticleGloss, describe: DescribePart): ArticleDetails {
  const source = commonSource(gloss);
  const shared = {
    source,
    terms: new Table(),
    marks: new Table(),
    lexemes: new Table(),
    describe,
    kinds: new Map(),
  };
  const words: Record<string, PackedWord[]> = {};
  const phrases: Record<string, PhraseDetail[]> = {};
  for (const { data } of sentencesOf(article)) {
    const sentence = gloss.get(data.id);
    if (!sentence?.words.length) continue;
    const packed: PackedWord[] = Array.from({ length: sentence.words.at(-1)?.index ?? 0 }, () => []);
    for (const word of sentence.words) packed[word.index - 1] = packWord(word, shared);
    words[data.id] = packed;
    if (sentence.phrases.length > 0)
      phrases[data.id] = sentence.phrases.map(({ from, to, kind, gloss: english }) => [
        from,
        to,
        kind,
        english,
      ]);
  }
  const terms = shared.terms.entries.map((entry) => JSON.parse(entry) as Record<string, string>);
  const locales = Object.keys(terms[0] ?? {});
  return {
    source,
    terms: Object.fromEntries(locales.map((locale) => [locale, terms.map((term) => term[locale] ?? '')])),
    marks: shared.marks.entries,
    lexemes: shared.lexemes.entries.map((entry) => JSON.parse(entry) as ArticleDetails['lexemes'][number]),
    words,
    phrases,
  };
}

function packWord(word: WordGloss, shared: Shared): PackedWord {
  const { form, parts, source } = word;
  const stem = stemOf(parts);
  const vocalised = word.vocalised && layMarks(form, word.vocalised);
  const helped = helpfulMarks(word);
  const packed: PackedWord = [
    shared.lexemes.place(JSON.stringify([stem.lemma ?? '', stem.root ?? '', ...placeKind(stem, shared)])),
    word.gloss ?? '',
    vocalised ? codeMarks(vocalised, shared.marks) : '',
    word.transliteration ?? '',
    helped === form ? '' : codeMarks(helped, shared.marks),
    parts.length > 1 ? parts.flatMap((part) => [part.form, part.gloss ?? '']) : 0,
    source === shared.source ? '' : (source ?? 'none'),
  ];
  while (packed.length > 1 && !packed.at(-1)) packed.pop();
  return packed;
}

/** The marks of each letter as a sign each: the place of what stands on it, from `0` on. */
function codeMarks(marked: string, table: Table): string {
  return String.fromCharCode(...marksOf(marked).map((marks) => firstSign + table.place(marks)));
}

/** What a part is, a place in the table for each term. */
function placeKind(part: Part, { describe, terms, kinds }: Shared): number[] {
  const key = JSON.stringify([part.upos, part.features]);
  const known = kinds.get(key);
  if (known) return known;
  const told = Object.entries(describe(part));
  const lengths = new Set(told.map(([, each]) => each.length));
  if (lengths.size > 1) throw new Error(`“${part.form}” has not as many terms in each language`);
  const kind = Array.from({ length: Math.max(0, ...lengths) }, (_, at) =>
    terms.place(JSON.stringify(Object.fromEntries(told.map(([locale, each]) => [locale, each[at]])))),
  );
  kinds.set(key, kind);
  return kind;
}

/** The source that most words have; it is said once. */
function commonSource(gloss: ArticleGloss): GlossSource | '' {
  const counts = new Map<GlossSource, number>();
  for (const { words } of gloss.values())
    for (const { source } of words) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
