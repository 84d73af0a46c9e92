import { wordsId } from '../model/word-id';
import type { WordRow } from '../model/word-row';
import { escapeXml } from './escape-xml';
import type { WordFile } from './word-file';

/** A line of a card in its language; nothing for what is unknown. Without double quotes, which would all be written twice. */
function line(text: string | null | undefined, attributes: string): string {
  return text ? `<div ${attributes}>${escapeXml(text)}</div>` : '';
}

const arabic = 'lang=ar dir=rtl';
const english = 'lang=en dir=ltr';

/** A link, where the address is whole: in Anki, a path leads nowhere, and is told as it is. */
function linkLine(address: string): string {
  const text = escapeXml(address);
  return `<div dir=ltr>${/^https?:/.test(address) ? `<a href='${text}'>${text}</a>` : text}</div>`;
}

/** The side of a card that asks: the word as it stands in the text, with its vowels. */
function front({ vocalised, surface }: WordRow): string {
  return line(vocalised ?? surface, arabic);
}

/** The side that answers: what it means there, what a dictionary says, and the sentence it is from. */
function back(row: WordRow, { linkTo, nameKind }: WordFile): string {
  const { gloss, transliteration, stem, sentence, source } = row;
  const kind = [nameKind(row), source === 'guess' && 'guessed'].filter(Boolean).join(', ');
  return [
    line(gloss, english),
    line(transliteration, 'lang=ar-Latn dir=ltr'),
    line([stem?.lemma, stem?.root].filter(Boolean).join(' · '), arabic),
    line(kind, english),
    '<hr>',
    line(sentence.text, arabic),
    line(sentence.english, english),
    linkLine(linkTo(row)),
  ].join('');
}

/** A field of a line: its ends are tabs and line ends, and quotes hold neither. */
function field(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A tag has no spaces in it; `::` makes a tree. */
const tag = (...names: readonly string[]) => names.map((name) => name.replace(/\s+/g, '_')).join('::');

/**
 * Writes the word list of an article as text that Anki imports ([its manual](https://docs.ankiweb.net/importing/text-files.html), File Headers;
 * 2.1.55 and later): a card a word, for the note type Basic, which everyone has, in a deck of the article.
 *
 * The deck stands in a column, since Anki makes one that is named there and only looks for one that is named in a header. Each note is known
 * by where its word stands: to import the file of an edited article again mends the cards and keeps what was learned, and the same word
 * in another article is another card.
 */
export function wordAnki(rows: readonly WordRow[], file: WordFile): string {
  const headers = [
    'separator:tab',
    'html:true',
    'notetype:Basic',
    'guid column:1',
    'deck column:4',
    'tags column:5',
    'columns:GUID\tFront\tBack\tDeck\tTags',
  ];
  const deck = `Hamish::${file.title.replaceAll('::', ':').replace(/\s+/g, ' ')}`;
  const notes = rows.map((row) => {
    const place = wordsId(row.sentence.id, row.from, row.to);
    const tags = [tag('hamish', file.slug), tag('hamish', 'kind', file.nameKind(row))].join(' ');
    return [`${file.slug}#${place}`, front(row), back(row, file), deck, tags];
  });
  return [
    ...headers.map((header) => `#${header}\n`),
    ...notes.map((fields) => `${fields.map(field).join('\t')}\n`),
  ].join('');
}
