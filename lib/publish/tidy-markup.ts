const comments = /<!--[^>]*-->/g;
/** The place for a stream's late parts, and what marks an element for React or for this publisher. */
const leftovers = /<div hidden="">\s*<\/div>| data-(?:keep|precedence)="[^"]*"/g;

/**
 * Takes out what only a framework that wakes up in the browser would read: `<div hidden=""><!--$--><!--/$--></div>` → nothing.
 * Text is safe: React writes its `<` as `&lt;`.
 */
export function tidyMarkup(html: string): string {
  return html.replace(comments, '').replace(leftovers, '');
}
