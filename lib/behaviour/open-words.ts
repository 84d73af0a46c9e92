import { fillCard } from './fill-card';
import { loadDetails } from './load-details';
import { placeCard } from './place-card';

/** Tells whether words answer: at every level but the clean Arabic. */
function answers(reader: HTMLElement): boolean {
  return !reader.querySelector<HTMLInputElement>('#gloss-off')?.checked;
}

/**
 * A tap on a word opens its card; Esc, a tap elsewhere or the same word closes it.
 * Dragging and selecting stay the browser's: only a click that selected nothing counts.
 */
export function openWords(
  reader: HTMLElement,
  text: HTMLElement,
  card: HTMLElement,
): { open: (word: HTMLElement) => void } {
  let current: HTMLElement | null = null;

  function close(): void {
    current?.removeAttribute('data-open');
    current = null;
    card.hidden = true;
  }

  async function open(word: HTMLElement): Promise<void> {
    if (!answers(reader)) return;
    if (word === current) return close();
    close();
    current = word;
    word.setAttribute('data-open', '');
    const details = await loadDetails(reader.dataset.details ?? '');
    if (current !== word) return;
    fillCard(card, word, details);
    card.hidden = false;
    placeCard(card, word);
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.close')) return close();
    if (card.contains(target)) return;
    const word = text.contains(target) ? target.closest<HTMLElement>('.w') : null;
    if (word && getSelection()?.isCollapsed !== false) void open(word);
    else close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  reader.addEventListener('change', close);
  return { open };
}
