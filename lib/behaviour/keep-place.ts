/** Of the words in their order, the first whose line ends below a height of the screen. */
function firstBelow(words: readonly HTMLElement[], height: number): HTMLElement | undefined {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as HTMLElement).getBoundingClientRect().bottom > height) to = middle;
    else from = middle + 1;
  }
  return words[from];
}

/** The word whose line is being read: the open or focused one if it is in sight, else where the eye rests, at the top third. */
function wordBeingRead(reader: HTMLElement): HTMLElement | undefined {
  const words = [...reader.querySelectorAll<HTMLElement>('.w')];
  const marked = words.find((word) => word.matches('[data-open], :focus'));
  const { top, bottom } = marked?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
  return top > 0 && bottom < innerHeight ? marked : firstBelow(words, innerHeight / 3);
}

/** Keeps the line that is being read where it is on the screen while a choice sets the page anew. */
export function keepPlace(reader: HTMLElement): (change: () => void) => void {
  const inputs = [...reader.querySelectorAll<HTMLInputElement>('.levels input')];
  const read = () => inputs.map(({ checked }) => checked);
  const write = (states: readonly boolean[]) => {
    for (const [index, input] of inputs.entries()) input.checked = states[index] ?? false;
  };
  const hold = (change: () => void) => {
    const word = scrollY > 0 ? wordBeingRead(reader) : undefined;
    const before = word?.getBoundingClientRect().top ?? 0;
    change();
    if (word) scrollBy({ top: word.getBoundingClientRect().top - before, behavior: 'instant' });
  };
  let before = read();
  reader.addEventListener('change', () => {
    const now = read();
    // When the change is told it has been made: the old layout is measured by going back to it for a moment.
    write(before);
    hold(() => write(now));
    before = now;
  });
  return hold;
}
