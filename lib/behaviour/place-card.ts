const gap = 10;

/** The height of what the style sheet generates under an element. */
function generatedHeight(element: Element | null): number {
  const { content, fontSize } = getComputedStyle(element ?? document.body, '::after');
  return content === 'none' || content === 'normal' ? 0 : 1.5 * Number.parseFloat(fontSize);
}

/** The height of the transliteration and the gloss under a word, which the word's own box leaves out. */
function helpHeight(word: HTMLElement): number {
  // A word without transliteration may end in generated text that is not seen.
  const transliteration = word.dataset.t ? generatedHeight(word) : 0;
  return transliteration + generatedHeight(word.closest('[data-g]'));
}

/** The height of the card with all that it can show; of a copy, since opening its own details would be told as the reader's doing. */
function fullHeight(card: HTMLElement): number {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('details')) part.open = true;
  // At the end of the page: among the text, a browser would look through it for what the copy may change.
  document.body.append(copy);
  const { height } = copy.getBoundingClientRect();
  copy.remove();
  return height;
}

/**
 * Puts the card under the word's line, or over it where there is more room, never on it; it grows away from the line.
 * On a phone the style sheet makes it a sheet at the foot: then the word is brought above it.
 */
export function placeCard(card: HTMLElement, word: HTMLElement): void {
  card.removeAttribute('style');
  const place = word.getBoundingClientRect();
  const bottom = place.bottom + helpHeight(word) + gap;
  if (getComputedStyle(card).position === 'fixed') {
    const hidden = bottom - card.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
    return;
  }
  const { clientWidth, clientHeight } = document.documentElement;
  const bar = document.querySelector('.levels');
  const roomBelow = clientHeight - bottom;
  const roomAbove = place.top - gap - Math.max(0, bar?.getBoundingClientRect().bottom ?? 0);
  const isBelow = fullHeight(card) <= roomBelow || roomBelow >= roomAbove;
  const { width } = card.getBoundingClientRect();
  const middle = place.left + place.width / 2;
  const left = Math.min(Math.max(gap, middle - width / 2), clientWidth - width - gap);
  // Measured places are the screen's, and so are these, in any direction of the page; from its foot the card grows upwards.
  card.style.inset = isBelow
    ? `${bottom + scrollY}px auto auto ${left + scrollX}px`
    : `auto auto ${clientHeight - place.top + gap - scrollY}px ${left + scrollX}px`;
  card.style.maxBlockSize = `${(isBelow ? roomBelow : roomAbove) - 2}px`;
}
