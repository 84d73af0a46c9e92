/** The word whose line is being read: the open or focused one if it is in sight, else the first below the bar that stays. */
function wordInSight(text: HTMLElement, bar: DOMRect): HTMLElement | undefined {
  const isInSight = (word: Element) => {
    const { top } = word.getBoundingClientRect();
    return top >= bar.bottom && top < innerHeight;
  };
  const words = [...text.querySelectorAll<HTMLElement>('.w')];
  return (
    words.find((word) => word.matches('[data-open], :focus') && isInSight(word)) ?? words.find(isInSight)
  );
}

/** Keeps the line that is being read where it is, below the bar, while the chosen level sets the text anew. */
export function keepPlace(reader: HTMLElement, text: HTMLElement): void {
  const bar = reader.querySelector('.levels');
  const inputs = [...reader.querySelectorAll<HTMLInputElement>('.levels input')];
  if (!bar) return;
  const read = () => inputs.map(({ checked }) => checked);
  const write = (states: readonly boolean[]) => {
    for (const [index, input] of inputs.entries()) input.checked = states[index] ?? false;
  };
  const heightBelowBar = (word: HTMLElement) =>
    word.getBoundingClientRect().top - bar.getBoundingClientRect().bottom;

  let before = read();
  reader.addEventListener('change', () => {
    const now = read();
    // When the change is told it has been made: the old layout is measured by going back to it for a moment.
    write(before);
    const word = wordInSight(text, bar.getBoundingClientRect());
    const height = word ? heightBelowBar(word) : 0;
    write(now);
    if (word) scrollBy({ top: heightBelowBar(word) - height, behavior: 'instant' });
    before = now;
  });
}
