/** Hides the English of a sentence behind a button, or shows it after the button. `name` is what the button does. */
export function setAsked(element: HTMLElement, isShown: boolean, name: string): void {
  let english = element.querySelector<HTMLElement>('[data-english]');
  if (!english) {
    const label = Object.assign(document.createElement('span'), { className: 'spoken', textContent: name });
    const { lang, dir } = document.documentElement;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'ask',
      lang,
      dir,
    });
    button.append(label);
    english = document.createElement('span');
    english.dataset.english = '';
    english.append(...element.childNodes);
    element.append(button, english);
  }
  english.hidden = !isShown;
  const button = element.firstElementChild;
  if (button) button.ariaExpanded = String(isShown);
}

/** Takes the button away again. */
export function unsetAsked(element: HTMLElement): void {
  const english = element.querySelector('[data-english]');
  if (english) element.replaceChildren(...english.childNodes);
}
