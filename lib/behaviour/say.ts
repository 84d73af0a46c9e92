let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a short word to the reader, and to a screen reader, for four seconds. */
export function say(words: string): void {
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!toast) return;
  toast.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.textContent = '';
  }, 4000);
}

/** Says what the page has for an occasion, in the interface's language: `copied`, `gone`. */
export function tell(occasion: string): void {
  say(document.querySelector<HTMLElement>('.toast')?.dataset[occasion] ?? '');
}
