import { routes } from '@/lib/routes';
import { isArabicCode } from './arabic-voice';
import { isChosen } from './is-chosen';

/** Signs of a reader: a mouse that moves, a finger, a key. What merely comes to lie under a mouse at rest is none. */
const signs = ['mousemove', 'pointerdown', 'focusin', 'keydown', 'click'] as const;

/** What answers a click and does nothing by itself, so that it can be clicked again for the reader. */
const answering = '.w, .s, .e, button[data-do], [data-copy]';

/** Whether the page shows, or a link leads to, what only answers can bring. */
function isNeeded(): boolean {
  const isHelped = (['vowels-help', 'vowels-all', 'translit-on', 'layout-asked'] as const).some(isChosen);
  return location.hash !== '' || isHelped || window.speechSynthesis?.getVoices().some(isArabicCode);
}

/**
 * Fetches what answers the reader (answers.ts) at the first sign of one, or at once where the page needs it, and hands on the click that came
 * before it was there. Who only reads never fetches it.
 */
export function wake(reader: HTMLElement, hold: (change: () => void) => void): void {
  let clicked: Element | null = null;
  let isAwake = false;

  const start = async () => {
    if (isAwake) return;
    isAwake = true;
    try {
      const { answer } = (await import(routes.answers())) as typeof import('./answers');
      for (const sign of signs) document.removeEventListener(sign, notice, true);
      answer(reader, hold);
      if (clicked?.isConnected)
        clicked.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } catch {
      // The connection failed: the next sign tries again.
      isAwake = false;
    }
  };
  const notice = (event: Event) => {
    const { type, target } = event;
    // Chromium tells that a mouse at rest has moved, by nothing, when what lies under it does.
    const { movementX, movementY } = event as MouseEvent;
    if (type === 'mousemove' && movementX === 0 && movementY === 0) return;
    if (type === 'click' && target instanceof Element && target.closest(answering)) clicked = target;
    void start();
  };
  const check = () => isNeeded() && void start();

  for (const sign of signs) document.addEventListener(sign, notice, true);
  addEventListener('hashchange', check);
  reader.addEventListener('change', check);
  window.speechSynthesis?.addEventListener('voiceschanged', check);
  check();
}
