const gap = 10;

/**
 * Puts the card under the word's line, or over it where there is more room, never on it.
 * On a phone the style sheet makes it a sheet at the foot: then the word is brought above it.
 */
export function placeCard(card: HTMLElement, word: HTMLElement): void {
  const place = word.getBoundingClientRect();
  if (getComputedStyle(card).position === 'fixed') {
    card.style.removeProperty('inset');
    const hidden = place.bottom + gap - card.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden });
    return;
  }
  const box = card.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const below = place.bottom + gap;
  const fitsBelow = below + box.height <= innerHeight || place.top - gap - box.height < 0;
  const top = fitsBelow ? below : place.top - gap - box.height;
  const start = Math.min(
    Math.max(gap, place.left + place.width / 2 - box.width / 2),
    width - box.width - gap,
  );
  const parent = card.offsetParent?.getBoundingClientRect() ?? { left: -scrollX, top: -scrollY };
  // Measured places are the screen's, and so are these: `left` and `top`, in any direction of the page.
  card.style.inset = `${top - parent.top}px auto auto ${start - parent.left}px`;
}
