import { wordsAnswer } from './is-chosen';

/** Takes the tab stop off the text. */
function leave(reader: HTMLElement): void {
  for (const word of reader.querySelectorAll<HTMLElement>('.w[tabindex]'))
    for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-expanded']) word.removeAttribute(name);
}

/** The text is one tab stop: the word that the arrow keys stand on. */
function stand(word: HTMLElement, reader: HTMLElement): void {
  if (word.role) return;
  leave(reader);
  const ariaExpanded = String('open' in word.dataset);
  Object.assign(word, { tabIndex: 0, role: 'button', ariaHasPopup: 'dialog', ariaExpanded });
}

/** Where a key leads from a word, Left being the next: by word; with Ctrl or Alt by sentence; Home and End to the ends of the sentence. */
function stepFrom(word: HTMLElement, words: readonly HTMLElement[], key: string, bySentence: boolean) {
  const at = words.indexOf(word);
  const sentence = word.closest('.s');
  const own = words.filter((other) => other.closest('.s') === sentence);
  const [first = word, last = word] = [own[0], own.at(-1)];
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (key === 'ArrowLeft') return words[(bySentence ? words.indexOf(last) : at) + 1];
  if (!bySentence || word !== first) return bySentence ? first : words[at - 1];
  const before = words[at - 1]?.closest('.s');
  return words.find((other) => other.closest('.s') === before);
}

/** The words of the page by keyboard: arrow keys go from the one last stood on or tapped; Enter opens. */
export function walkWords(reader: HTMLElement, open: (word: HTMLElement) => void): void {
  const words = [...reader.querySelectorAll<HTMLElement>('.w')];
  const first = words[0];
  if (!first) return;
  const update = () => {
    if (!wordsAnswer()) leave(reader);
    else if (!reader.querySelector('.w[tabindex]')) stand(first, reader);
  };
  update();
  reader.addEventListener('change', update);
  // On paper nothing is a button.
  addEventListener('beforeprint', () => leave(reader));
  addEventListener('afterprint', update);
  reader.addEventListener('click', ({ target }) => {
    const word = target instanceof Element && target.closest<HTMLElement>('.w');
    if (word && wordsAnswer()) stand(word, reader);
  });
  reader.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    const word = target instanceof HTMLElement && target.matches('.w') ? target : null;
    if (!word || metaKey) return;
    const isPlain = !ctrlKey && !altKey;
    if (isPlain && (key === 'Enter' || key === ' ')) open(word);
    else if (key !== 'ArrowLeft' && key !== 'ArrowRight' && !(isPlain && (key === 'Home' || key === 'End')))
      return;
    else {
      const next = stepFrom(word, words, key, !isPlain);
      if (next) {
        stand(next, reader);
        next.focus();
      }
    }
    event.preventDefault();
  });
}
