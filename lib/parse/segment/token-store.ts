/** How many tokens one array holds; blocks are short and many, and share arrays rather than have one each. */
const size = 0x8000;

let store = new Uint32Array(size);
let used = 0;

/** Gives an array in which so many numbers have room, and the index from which on they have it. */
export function reserve(length: number): { store: Uint32Array; first: number } {
  if (used + length > store.length) {
    // The full one belongs to those alone who wrote into it.
    store = new Uint32Array(Math.max(size, length));
    used = 0;
  }
  return { store, first: used };
}

/** Keeps the first so many of the numbers last reserved from being given to anybody else. */
export function keep(length: number): void {
  used += length;
}
