import { type Entries, type Entry, isChosen, meaningOf, setChosen, wordOf } from './entries';

/** A box to tick, named as the entry is. */
function boxOf(entry: Entry, update: () => void): HTMLElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: isChosen(entry) });
  box.addEventListener('change', () => {
    setChosen(entry, box.checked);
    update();
  });
  const label = document.createElement('label');
  const names = [wordOf(entry), meaningOf(entry)].map((textContent, at) =>
    Object.assign(document.createElement('span'), {
      lang: at ? 'en' : 'ar',
      dir: at ? 'ltr' : 'rtl',
      textContent,
    }),
  );
  label.append(box, ...names);
  const item = document.createElement('li');
  item.append(label);
  return item;
}

/** Chooses without pointing at the sheet: all words as a list of boxes, made when it is first opened, and the two sets that are one button each. */
export function chooseByList(options: HTMLElement, entries: Entries, update: () => void): () => void {
  const details = options.querySelector('details');
  const list = options.querySelector('details ol');
  const tick = () => {
    for (const [at, box] of [...(list?.querySelectorAll('input') ?? [])].entries()) {
      const entry = entries.all[at];
      box.checked = entry !== undefined && isChosen(entry);
    }
  };
  details?.addEventListener('toggle', () => {
    if (!list?.firstChild) list?.append(...entries.all.map((entry) => boxOf(entry, update)));
  });
  options.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-words]') : null;
    if (!button) return;
    entries.choose(button.dataset.words === 'none' ? [] : null);
    update();
  });
  return tick;
}
