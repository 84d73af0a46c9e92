import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';
import { articleOf } from './article-of';

/** Pages and other routes of a build run in one process and share no modules: what one leaves for the other lies here, small. */
const aside = Symbol.for('hamish.details');
type Shelf = { [aside]?: Map<string, Buffer> };

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
  if (process.env.NODE_ENV !== 'production') return;
  const shelf = globalThis as Shelf;
  shelf[aside] ??= new Map();
  shelf[aside].set(slug, deflateRawSync(makeDetails(slug), { level: 1 }));
}

/** What the card shows of each word of an article, for both interface languages, as JSON. */
export function takeDetails(slug: string): string {
  const shelf = (globalThis as Shelf)[aside];
  const made = shelf?.get(slug);
  shelf?.delete(slug);
  return made ? inflateRawSync(made).toString() : makeDetails(slug);
}
