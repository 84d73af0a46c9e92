import { KindOfWord } from './kind-of-word';
import type { EntryProps } from './word-entry';
import { WordMeaning } from './word-meaning';

/** A word of the key: with its vowels, its meaning, and what kind of word it is. `lib/behaviour/handout/key.ts` makes the same of an entry of the list. */
export function KeyEntry({ entry, locale, place }: EntryProps) {
  const { row, places } = entry;
  return (
    <li data-at={places[0]} data-place={place}>
      <span>
        <b>{row.vocalised ?? row.surface}</b>
      </span>
      <WordMeaning row={row} locale={locale} />
      <KindOfWord entry={entry} locale={locale} />
    </li>
  );
}
