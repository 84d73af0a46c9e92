import { readWordsId, wordId } from '@/lib/model/word-id';
import { placeOf } from '../word-place';

/** An entry of the list of words that is on every sheet, shown or not: what a handout explains is marked on it. */
export type Entry = HTMLElement;

/** The list of words of the sheet, by the places at which each stands. */
export class Entries {
  readonly all: readonly Entry[];
  readonly #byPlace = new Map<string, Entry>();
  readonly #first: readonly Entry[];

  constructor(sheet: Element) {
    this.all = [...sheet.querySelectorAll<Entry>('.vocabulary li')];
    for (const entry of this.all) for (const place of placesOf(entry)) this.#byPlace.set(place, entry);
    this.#first = this.chosen;
  }

  /** Those that are explained, in the order of the text. */
  get chosen(): Entry[] {
    return this.all.filter(isChosen);
  }

  /** The places of what is explained, for an address; `null` while it is what was proposed. */
  get places(): string[] | null {
    const { chosen } = this;
    const isFirst =
      chosen.length === this.#first.length && chosen.every((entry, at) => entry === this.#first[at]);
    return isFirst ? null : chosen.map(firstPlace);
  }

  /** Explains what stands at these places and nothing else; `null` is what was proposed. Places that nothing stands at are passed over. */
  choose(places: readonly string[] | null): void {
    const wanted = new Set(places ? places.map((place) => this.#byPlace.get(place)) : this.#first);
    for (const entry of this.all) setChosen(entry, wanted.has(entry));
  }

  /** What can be explained at a word: the phrase that it stands in, then the word alone. */
  at(word: HTMLElement): Entry[] {
    const { sentence, index } = placeOf(word);
    const phrase = [...this.#byPlace].find(([place]) => {
      const [own, from, to] = readWordsId(place) ?? ['', 0, 0];
      return own === sentence && from < to && from <= index && index <= to;
    });
    const alone = this.#byPlace.get(wordId(sentence, index));
    return [phrase?.[1], alone].filter((entry) => entry !== undefined);
  }
}

/** Everywhere an entry's word stands, first of all where its meaning is from. */
export function placesOf(entry: Entry): string[] {
  return (entry.dataset.at ?? '').split(' ');
}

/** Where an entry's word stands first, as links name it. */
export function firstPlace(entry: Entry): string {
  return placesOf(entry)[0] ?? '';
}

/** The word with its vowels, as it stands in the text where they are not known. */
export function wordOf(entry: Entry): string {
  const word = entry.querySelector('span');
  return word?.lastChild?.textContent?.trim() || word?.textContent?.trim() || '';
}

/** What it means there: the text beside its sound, and no remark of ours. */
export function meaningOf(entry: Entry): string {
  const texts = [...(entry.querySelector('bdi')?.childNodes ?? [])].filter((node) => node instanceof Text);
  return texts
    .map(({ data }) => data)
    .join('')
    .trim();
}

export function isChosen(entry: Entry): boolean {
  return 'chosen' in entry.dataset;
}

export function setChosen(entry: Entry, isWanted: boolean): void {
  if (isWanted) entry.dataset.chosen = '';
  else delete entry.dataset.chosen;
}
