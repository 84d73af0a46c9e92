import { readFragment } from '@/lib/routes';

/** The words that a fragment leads to: of `t-k3f9a2q.3-5` three, of `t-k3f9a2q` the whole sentence; none where they are gone. */
export function wordsAt(fragment: string): HTMLElement[] {
  const [sentence = '', from = 1, to] = readFragment(fragment) ?? [];
  const words = document.getElementById(sentence)?.querySelectorAll<HTMLElement>('.w');
  return [...(words ?? [])].slice(from - 1, to);
}
