import { setAsked, unsetAsked } from './ask-button';
import { englishElement } from './english-of';
import { isChosen } from './is-chosen';

/** The sentence that an element belongs to, by either of its sides. */
function sentenceOf(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('.s, .e') : null;
  return element && (element.dataset.of ?? element.id);
}

/** Both sides of a sentence: the Arabic and its English. */
function sidesOf(text: HTMLElement, id: string): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(`[id="${id}"], .e[data-of="${id}"]`)];
}

/** Marks both sides of a sentence, and of no other; `null` takes the mark away. */
export function markSides(root: HTMLElement, mark: 'data-lit' | 'data-spoken', id: string | null): void {
  for (const side of root.querySelectorAll(`[${mark}]`)) side.removeAttribute(mark);
  if (id) for (const side of sidesOf(root, id)) side.setAttribute(mark, '');
}

/**
 * Shows which English belongs to which Arabic: pointing at a sentence, or tapping it, lights both sides.
 * Where the English is hidden until asked for, each place of it is a button, and a tap beside the words asks too.
 */
export function pairSentences(
  reader: HTMLElement,
  text: HTMLElement,
): { light: (id: string | null) => void } {
  let pinned: string | null = null;

  const show = (id: string | null) => markSides(text, 'data-lit', id);
  function light(id: string | null): void {
    pinned = id;
    show(id);
  }
  function ask(id: string, english: HTMLElement | null): void {
    if (!english) return;
    const isShown = english.querySelector<HTMLElement>('[data-english]')?.hidden === true;
    setAsked(english, isShown, reader.dataset.ask ?? '');
    light(isShown ? id : null);
  }
  function update(): void {
    const isAsked = isChosen('gloss-sentences') && isChosen('layout-asked');
    for (const english of text.querySelectorAll<HTMLElement>('.e')) {
      if (!isAsked) unsetAsked(english);
      else if (!english.querySelector('.ask')) setAsked(english, false, reader.dataset.ask ?? '');
    }
    if (!isChosen('gloss-sentences')) light(null);
  }

  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse' && isChosen('gloss-sentences')) show(sentenceOf(target) ?? pinned);
  });
  text.addEventListener('pointerleave', () => show(pinned));
  text.addEventListener('click', ({ target }) => {
    const id = sentenceOf(target);
    if (!id || !isChosen('gloss-sentences') || getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && target.closest('.w')) return;
    const english = englishElement(id);
    if (isChosen('layout-asked')) ask(id, english);
    else light(pinned === id ? null : id);
  });
  reader.addEventListener('change', update);
  update();
  return { light };
}
