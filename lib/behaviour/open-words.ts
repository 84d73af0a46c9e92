import type { ArticleDetails } from '@/lib/model/word-details';
import { fillCard, sayCard } from './fill-card';
import { isChosen, wordsAnswer } from './is-chosen';
import { detailsAtHand, loadDetails } from './load-details';
import { placeCard } from './place-card';

interface Options {
  reader: HTMLElement;
  card: HTMLElement;
  /** Lights both sides of a sentence. */
  light: (sentence: string | null) => void;
}

/** Marks a word as open, and the phrase it is part of: a style sheet that looked for the word in it would look again at every change. */
function mark(word: HTMLElement, isOpen: boolean): void {
  word.toggleAttribute('data-open', isOpen);
  word.closest('.p')?.toggleAttribute('data-opened', isOpen);
}

/**
 * A tap on a word opens its card at once, with what the page itself says, and more as soon as that has come; Esc, a tap elsewhere, the same word or scrolling it away closes it, or tries again what failed.
 * Tab goes from the open word into its card, and Esc from there back to the word.
 * It is filled as soon as a finger or a button goes down on the word, unseen: most of the work is done when it comes up again.
 * Dragging and selecting stay the browser's: only a click that selected nothing counts.
 */
export function openWords({ reader, card, light }: Options): { open: (word: HTMLElement) => void } {
  let current: HTMLElement | null = null;
  let hasFailed = false;
  let filled: [word: HTMLElement, details: ArticleDetails | null | undefined] | null = null;
  const whole = card.querySelector<HTMLDetailsElement>('.whole');
  const inSight = new IntersectionObserver(([entry]) => {
    if (entry?.target === current && !entry.isIntersecting && !card.hidden) close();
  });

  /** The sentence is lit where its English is seen: beside it, or in the card. */
  function lightSentence(): void {
    const isSeen = whole?.open || isChosen('gloss-sentences');
    light(current && isSeen ? (current.closest('.s')?.id ?? null) : null);
  }

  /** Puts what is known of a word into the card, unless that is in it. */
  function fill(word: HTMLElement, details: ArticleDetails | null | undefined): void {
    if (filled?.[0] === word && filled[1] === details) return;
    fillCard(card, word, details);
    filled = [word, details];
  }

  function close(): void {
    if (current) {
      inSight.unobserve(current);
      mark(current, false);
      if (current.role) current.ariaExpanded = 'false';
    }
    current = null;
    hasFailed = false;
    card.hidden = true;
    card.removeAttribute('style');
    lightSentence();
  }

  async function open(word: HTMLElement): Promise<void> {
    if (!wordsAnswer()) return;
    if (word === current && !hasFailed) return close();
    close();
    current = word;
    mark(word, true);
    fill(word, detailsAtHand());
    card.hidden = false;
    placeCard(card, word);
    sayCard(card);
    lightSentence();
    inSight.observe(word);
    if (word.role) word.ariaExpanded = 'true';
    if (detailsAtHand()) return;
    // The card is painted first.
    await new Promise((resolve) => setTimeout(resolve));
    const details = await loadDetails(reader);
    if (current !== word) return;
    hasFailed = details === null;
    fill(word, details);
    sayCard(card);
    placeCard(card, word);
  }

  reader.addEventListener('pointerdown', ({ target }) => {
    const word = (target as Element).closest<HTMLElement>('.w');
    if (word && card.hidden && wordsAnswer()) fill(word, detailsAtHand());
  });
  document.addEventListener('click', ({ target, detail }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.close')) return close();
    if (card.contains(target)) return;
    const word = reader.contains(target) ? target.closest<HTMLElement>('.w') : null;
    // What was dragged over can be linked to from the card; a double click selects, and its first half meant no card.
    if (getSelection()?.isCollapsed === false) return detail > 1 ? close() : undefined;
    if (word) void open(word);
    else if (current) close();
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
  for (const part of card.querySelectorAll('details'))
    part.addEventListener('toggle', () => {
      if (current && !card.hidden) placeCard(card, current);
      lightSentence();
    });
  return { open };
}
