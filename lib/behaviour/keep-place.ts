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

const middleOf = (word: HTMLElement) => {
  const { top, bottom } = word.getBoundingClientRect();
  return (top + bottom) / 2;
};

/**
 * Keeps the line that is being read, where the eye rests at the top third, where it is on the screen while a choice sets the page anew.
 * Gives a function that does the same for any other change.
 */
export function keepPlace(reader: HTMLElement): (change: () => void) => void {
  const inputs = [...reader.querySelectorAll<HTMLInputElement>('.levels input')];
  const read = () => inputs.map(({ checked }) => checked);
  const write = (states: readonly boolean[]) => {
    for (const [index, input] of inputs.entries()) input.checked = states[index] ?? false;
  };
  const { style } = document.documentElement;
  const hold = (change: () => void) => {
    const word = firstBelow([...reader.querySelectorAll<HTMLElement>('.w')], innerHeight / 3);
    const before = word ? middleOf(word) : 0;
    let place = scrollY;
    const settle = () => {
      // Whoever has scrolled since then is reading elsewhere. A page that has become too short has scrolled by itself.
      const { scrollHeight, clientHeight } = document.documentElement;
      if (!word || Math.abs(scrollY - Math.min(place, scrollHeight - clientHeight)) > 1) return;
      scrollBy({ top: middleOf(word) - before, behavior: 'instant' });
      place = scrollY;
    };
    // A browser that did the same meanwhile would move the page twice.
    style.overflowAnchor = 'none';
    change();
    settle();
    // Container queries are answered by the next frame, before it is painted; another face may come later still.
    requestAnimationFrame(() => {
      settle();
      void document.fonts.ready.then(() => {
        settle();
        style.overflowAnchor = '';
      });
    });
  };
  let before = read();
  // What a browser itself makes of a change on the way to telling of it, it tells in the next frame.
  let seen = scrollY;
  addEventListener('scroll', () => {
    seen = scrollY;
  });
  reader.addEventListener('change', () => {
    const now = read();
    // When the change is told it has been made: the old layout is measured by going back to it for a moment.
    style.overflowAnchor = 'none';
    write(before);
    scrollTo({ top: seen, behavior: 'instant' });
    hold(() => write(now));
    before = now;
  });
  return hold;
}
