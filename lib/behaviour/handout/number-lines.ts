/** Lines are counted by fives, as books do that are read in class. */
const every = 5;

/** Writes the numbers of lines beside their marks: of every fifth. */
export function numberLines(marks: readonly HTMLElement[], write: (number: number) => string): void {
  for (const [at, mark] of marks.entries()) if ((at + 1) % every === 0) mark.dataset.number = write(at + 1);
}

/** The line, from 1, in which an element begins: that of the last mark before it; 0 for what stands before the first, in the title. */
export function lineOf(element: Element, marks: readonly HTMLElement[]): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = marks[middle]?.compareDocumentPosition(element) ?? 0;
    if (order & Node.DOCUMENT_POSITION_FOLLOWING) from = middle + 1;
    else to = middle;
  }
  return from;
}
