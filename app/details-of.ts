import { aside } from '@/lib/content/aside';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';
import { articleOf } from './article-of';

function makeDetails(slug: string): string {
  const { article, gloss } = articleOf(slug);
  const details = wordDetails(article, gloss, (part) => ({
    ar: describePart(part, 'ar'),
    en: describePart(part, 'en'),
  }));
  return JSON.stringify(details);
}

/**
 * Makes the details of an article's words while it is there for its page. They are asked for after all pages of all articles, when
 * it would have to be read again.
 */
export function setDetailsAside(slug: string): void {
  aside.put(`${slug}.words`, () => makeDetails(slug));
}

/** What the card shows of each word of an article, for both interface languages, as JSON. */
export function takeDetails(slug: string): string {
  return aside.get(`${slug}.words`)?.toString() ?? makeDetails(slug);
}
