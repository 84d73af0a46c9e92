import { readWordsId } from '@/lib/model/word-id';
import { englishOf } from './english-of';
import { tell } from './say';
import { selectedWords } from './selected-words';
import { sourceIn } from './source-in';
import { textDirective } from './text-directive';
import { wordsAt } from './word-place';

/** Puts text into the clipboard and tells the reader whether it is there. */
async function copy(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    tell(failed);
    // Where a link cannot be copied, the reader is told to take it from the address bar.
    if (failed === 'notCopied') history.replaceState(null, '', text);
  }
}

const copyLink = (url: string) => copy(url, 'copied', 'notCopied');

/** Opens the system's share sheet. A reader who changes their mind is told nothing; where it fails the link is copied. */
async function share(data: ShareData & { url: string }): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') await copyLink(data.url);
  }
}

/** What is done here; other buttons are another's. */
const actions = '[data-copy], [data-do]:not([data-do^="listen"])';

/** The address of a part of this page, or of the page itself. */
function linkTo(part: string): string {
  const page = location.href.replace(/#.*/s, '');
  return part ? `${page}#${part}${textDirective(wordsAt(part))}` : page;
}

/** The text as a quotation with its English, where it comes from, and the link, each on a line of its own. */
function citation(reader: HTMLElement, sentence: string, text: string, url: string): string {
  const english = englishOf(sentence);
  const lines = [sentence && `«${text}»`, english && `“${english}”`, reader.dataset.cite, url];
  return lines.filter(Boolean).join('\n');
}

/**
 * Links to the page, a section, a sentence or words of it: copied, shared, or cited with the text and where it comes from.
 * A link marked `data-copy` is followed as usual and copied; what else can be done a button says with `data-do`.
 */
export function copyLinks(reader: HTMLElement): void {
  for (const button of reader.querySelectorAll<HTMLElement>('[data-do="share"]'))
    button.hidden = !('share' in navigator);

  reader.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest<HTMLElement>(actions);
    if (!control) return;
    const action = control.dataset.do;
    const head = control.closest('.head');
    const words = control.closest<HTMLElement>('#card')?.dataset.words ?? '';
    const [sentence = ''] = readWordsId(words) ?? [];
    const part =
      action === 'words' ? words : (action === 'link' && words && selectedWords(reader)) || sentence;
    const url = head?.querySelector<HTMLAnchorElement>('.anchor')?.href ?? linkTo(part);
    const place = document.getElementById(sentence) ?? (head ?? reader).querySelector('h1, h2');
    const text = place ? sourceIn(place) : '';
    if (action === 'share') void share({ title: document.title, text, url });
    else if (action === 'cite') void copy(citation(reader, sentence, text, url), 'cited', 'notCited');
    else void copyLink(url);
  });
}
