import type { WordRow } from '../../model/word-row';
import { escapeXml } from '../escape-xml';

/** A line of a note in its language. */
const line = (text: string, language: string, direction: 'ltr' | 'rtl') =>
  `<p lang="${language}" xml:lang="${language}" dir="${direction}">${escapeXml(text)}</p>`;

/**
 * The notes of a document, each once, in the order in which they are first asked for: words that come again share theirs.
 *
 * A note says what the card of the page says: the word with its vowels, its transliteration, its meaning here, the dictionary's form and root.
 * It reads well without any style, which some e-readers take away.
 */
export class Notes {
  private readonly ids = new Map<string, string>();

  /** `guessed` says in English that a gloss is a guess. */
  constructor(private readonly guessed: string) {}

  /** The id of the note on a word or phrase; `words` are the words of a phrase, each with its own meaning. */
  place(row: WordRow, words: readonly WordRow[] = []): string {
    const content = this.write(row, words);
    const id = this.ids.get(content) ?? `n_${this.ids.size + 1}`;
    this.ids.set(content, id);
    return id;
  }

  /** All notes, as what e-readers show when a word is touched. */
  get text(): string {
    const asides = [...this.ids].map(
      ([content, id]) => `<aside id="${id}" epub:type="footnote" role="doc-footnote">${content}</aside>`,
    );
    return asides.join('\n');
  }

  private write(row: WordRow, words: readonly WordRow[]): string {
    const { surface, vocalised, transliteration, gloss, stem, source } = row;
    const english = source === 'guess' ? `${gloss} (${this.guessed})` : gloss;
    const isOwnLemma = stem?.lemma === (vocalised ?? surface);
    const dictionary = [isOwnLemma ? null : stem?.lemma, stem?.root].filter(Boolean).join(' · ');
    return [
      line(vocalised ?? surface, 'ar', 'rtl'),
      line(english, 'en', 'ltr'),
      transliteration && line(transliteration, 'ar-Latn', 'ltr'),
      dictionary && line(dictionary, 'ar', 'rtl'),
      ...words.map(
        (word) =>
          `<p dir="rtl"><span lang="ar" xml:lang="ar">${escapeXml(word.vocalised ?? word.surface)}</span> <span lang="en" xml:lang="en" dir="ltr">${escapeXml(word.gloss)}</span></p>`,
      ),
    ]
      .filter(Boolean)
      .join('');
  }
}
