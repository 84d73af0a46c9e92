import type { ReactNode } from 'react';

/** Components of the server and of the client run in one process and share no modules: what one leaves for the other lies here. */
const aside = Symbol.for('hamish.shelf');
type Holder = { [aside]?: Map<number, ReactNode> };

let places = 0;

/** Hands what is to be rendered from a component of the server to one of the client by itself, not as data. */
export const shelf = {
  /** Puts something on the shelf and gives its place. */
  put(node: ReactNode): number {
    const holder = globalThis as Holder;
    holder[aside] ??= new Map();
    holder[aside].set(++places, node);
    return places;
  },

  /**
   * Takes what lies at a place, which is empty then.
   *
   * @throws when nothing lies there: in a browser, or the second time
   */
  take(place: number): ReactNode {
    const held = (globalThis as Holder)[aside];
    if (!held?.has(place)) throw new Error(`nothing was put aside at ${place}`);
    const node = held.get(place);
    held.delete(place);
    return node;
  },
};
