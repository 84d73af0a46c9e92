import { tell } from './say';
import { wordsAt } from './word-place';

/** The fragment as it was written, before any program on the way put signs of its own in place of some. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Brings the reader to what a link leads to and marks it, where the browser itself finds no element: to words,
 * or to an id with a text fragment behind it that the browser does not know.
 * Where the id is gone and the browser found the text neither, says so.
 */
export function land(reader: HTMLElement): void {
  /** `place` is where the page stood before the browser went anywhere. */
  const update = (place: number) => {
    const fragment = decoded(location.hash.slice(1));
    const [id = ''] = fragment.split(':~:');
    if (id !== fragment) return location.replace(`#${encodeURIComponent(id)}`);
    for (const word of reader.querySelectorAll('[data-landed]')) word.removeAttribute('data-landed');
    if (!id || document.getElementById(id)) return;
    const words = wordsAt(id);
    for (const word of words) word.dataset.landed = '';
    const show = () => words[0]?.scrollIntoView();
    show();
    // The face of the page may come later, and moves lines.
    if (words[0]) void document.fonts.ready.then(show);
    // Whether the browser found the text of a link is told to no script: but then it has moved the page, in a moment.
    else
      setTimeout(() => {
        if (scrollY === place) tell('gone');
      }, 1000);
  };
  reader.addEventListener('animationend', ({ target }) => (target as Element).removeAttribute('data-landed'));
  addEventListener('hashchange', () => update(scrollY));
  update(0);
}
