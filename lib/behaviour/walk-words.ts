import { wordsAnswer } from './words-answer';

/** Takes the tab stop off the text. */
function leave(text: HTMLElement): void {
  for (const word of text.querySelectorAll<HTMLElement>('.w[tabindex]')) {
    word.removeAttribute('tabindex');
    word.removeAttribute('role');
  }
}

/** The text is one tab stop: the word that the arrow keys stand on. */
function stand(word: HTMLElement, text: HTMLElement): void {
  leave(text);
  word.tabIndex = 0;
  word.setAttribute('role', 'button');
}

/** Arrow keys go by word from the one last stood on or tapped, Left being the next; Home and End to the ends of the sentence; Enter opens. */
export function walkWords(reader: HTMLElement, text: HTMLElement, open: (word: HTMLElement) => void): void {
  const words = [...text.querySelectorAll<HTMLElement>('.w')];
  const first = words[0];
  if (!first) return;
  const update = () => {
    if (!wordsAnswer(reader)) leave(text);
    else if (!text.querySelector('.w[tabindex]')) stand(first, text);
  };
  update();
  reader.addEventListener('change', update);
  text.addEventListener('click', ({ target }) => {
    const word = target instanceof Element && target.closest<HTMLElement>('.w');
    if (word && wordsAnswer(reader)) stand(word, text);
  });
  text.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const word = target instanceof HTMLElement && target.matches('.w') ? target : null;
    if (!word) return;
    const sentence = [...(word.closest('.s')?.querySelectorAll<HTMLElement>('.w') ?? [])];
    const steps: Record<string, HTMLElement | undefined> = {
      ArrowLeft: words[words.indexOf(word) + 1],
      ArrowRight: words[words.indexOf(word) - 1],
      Home: sentence[0],
      End: sentence.at(-1),
    };
    if (key === 'Enter' || key === ' ') open(word);
    else if (!(key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = steps[key];
    if (next) {
      stand(next, text);
      next.focus();
    }
    event.preventDefault();
  });
}
