import { say } from './say';

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
