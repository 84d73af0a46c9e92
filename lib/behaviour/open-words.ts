import { fillCard } from './fill-card';
import { loadDetails } from './load-details';
import { placeCard } from './place-card';
import { wordsAnswer } from './words-answer';

/**
 * A tap on a word opens its card; Esc, a tap elsewhere or the same word closes it, or tries again what failed.
 * Tab goes from the open word into its card, and Esc from there back to the word.
 * Dragging and selecting stay the browser's: only a click that selected nothing counts.
 */
export function openWords(
  reader: HTMLElement,
  text: HTMLElement,
  card: HTMLElement,
): { open: (word: HTMLElement) => void } {
  let current: HTMLElement | null = null;
  let hasFailed = false;

  function close(): void {
    current?.removeAttribute('data-open');
    current = null;
    hasFailed = false;
    card.hidden = true;
  }

  async function open(word: HTMLElement): Promise<void> {
    if (!wordsAnswer(reader)) return;
    if (word === current && !hasFailed) return close();
    close();
    current = word;
    word.setAttribute('data-open', '');
    const details = await loadDetails(reader.dataset.details ?? '');
    if (current !== word) return;
    hasFailed = details === null;
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
  document.addEventListener('keydown', (event) => {
    if (!current || card.hidden) return;
    const { activeElement } = document;
    if (event.key === 'Escape') {
      if (card.contains(activeElement)) current.focus();
      close();
    } else if (event.key === 'Tab' && !event.shiftKey && activeElement === current) {
      card.querySelector<HTMLElement>('.close')?.focus();
      event.preventDefault();
    }
  });
  reader.addEventListener('change', close);
  card.querySelector('details')?.addEventListener('toggle', () => current && placeCard(card, current));
  return { open };
}
