import { type Entries, isChosen, setChosen } from './entries';

/** Chooses by tapping words: first the phrase that a word stands in, then the word alone, then neither. Selecting text chooses nothing. */
export function chooseByTap(
  text: HTMLElement,
  entries: Entries,
  isOn: () => boolean,
  update: () => void,
): void {
  text.addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest<HTMLElement>('.w') : null;
    if (!word || !isOn() || getSelection()?.isCollapsed === false) return;
    const offered = entries.at(word);
    const now = offered.findIndex(isChosen);
    const next = offered[now + 1];
    for (const entry of offered) setChosen(entry, entry === next);
    update();
  });
}
