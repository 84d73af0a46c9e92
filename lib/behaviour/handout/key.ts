import { loadDetails } from '../load-details';
import { type Entry, firstPlace, wordOf } from './entries';
import { kindOfWord } from './kind-of-word';

/** The key of a handout: what is explained, each with what kind of word it is. The page has it of what is proposed; of the rest it is looked up. */
export class Key {
  readonly #section: HTMLElement | null;
  readonly #list: Element | null;
  /** By the place at which the word first stands. */
  readonly #made = new Map<string, HTMLElement>();

  constructor(sheet: HTMLElement) {
    this.#section = sheet.querySelector<HTMLElement>('.key');
    this.#list = sheet.querySelector('.key .entries');
    for (const item of this.#list?.children ?? [])
      this.#made.set(firstPlace(item as Entry), item as HTMLElement);
  }

  /** Looks up the kinds of words that are not there yet. Where they cannot be had, the key says the rest, and they are looked up again next time. */
  async complete(entries: readonly Entry[]): Promise<void> {
    const section = this.#section;
    const lacking = entries.filter((entry) => !this.#made.has(firstPlace(entry)));
    if (!section || lacking.length === 0) return;
    const details = await loadDetails(section);
    if (!details) return;
    for (const entry of lacking) {
      const place = firstPlace(entry);
      const item = bare(entry);
      item.append(kindOfWord(place, details, section.dataset));
      this.#made.set(place, item);
    }
  }

  /** Shows what is explained, in order, as far as it is there, and the rest without its kind. */
  show(entries: readonly Entry[]): void {
    this.#list?.replaceChildren(
      ...entries.map((entry) => {
        const item = this.#made.get(firstPlace(entry)) ?? bare(entry);
        item.dataset.place = entry.dataset.place ?? '';
        return item;
      }),
    );
  }
}

/** An entry without the word as it stands in the text, and without its kind. */
function bare(entry: Entry): HTMLElement {
  const item = entry.cloneNode(true) as HTMLElement;
  const word = Object.assign(document.createElement('b'), { textContent: wordOf(entry) });
  item.querySelector('span')?.replaceChildren(word);
  return item;
}
