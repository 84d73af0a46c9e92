/** Says a short word to the reader, and to a screen reader, for four seconds. */
function say(words: string): void {
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!toast) return;
  toast.textContent = words;
  setTimeout(() => {
    if (toast.textContent === words) toast.textContent = '';
  }, 4000);
}

/** A link marked `data-copy` is followed as usual and its address copied. */
export function copyLinks(text: HTMLElement): void {
  text.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-copy]');
    if (!link) return;
    const words = document.querySelector<HTMLElement>('.toast')?.dataset;
    try {
      await navigator.clipboard.writeText(link.href);
      say(words?.copied ?? '');
    } catch {
      say(words?.notCopied ?? '');
    }
  });
}
