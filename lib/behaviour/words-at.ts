import { readFragment } from '@/lib/routes';

/** The words that a fragment leads to: of `t-k3f9a2q.3-5` three, of `t-k3f9a2q` the whole sentence; none where they are gone. */
export function wordsAt(fragment: string): HTMLElement[] {
  const target = readFragment(fragment);
  const sentence = document.getElementById(target?.sentence ?? '');
  return [...(sentence?.querySelectorAll<HTMLElement>('.w') ?? [])].slice(
    (target?.from ?? 1) - 1,
    target?.to,
  );
}
