const comments = /<!--[^>]*-->/g;
/** The place for a stream's late parts, and what marks an element for React or for this publisher. */
const leftovers = /<div hidden="">\s*<\/div>| data-(?:keep|precedence)="[^"]*"/g;

/** The value of an attribute that HTML needs no quotes around. */
const plainValues = /="([\w-]+)"(?=[ >])/g;
/** One that it needs not at all. */
const emptyValues = /=""(?=[ >])/g;

/** A script with its element, which is not markup. */
const scripts = /(<script\b[^>]*>[\s\S]*?<\/script>)/;

/**
 * Takes out what only a framework that wakes up in the browser would read: `<div hidden=""><!--$--><!--/$--></div>` → nothing; and quotes
 * that say nothing, a fifteenth of a page: `<span class="w" data-q="">` → `<span class=w data-q>`.
 * Text is safe: React writes its `<` as `&lt;`, and its `"` as `&quot;`.
 */
export function tidyMarkup(html: string): string {
  const markup = html.replace(comments, '').replace(leftovers, '');
  return markup
    .split(scripts)
    .map((part, at) => (at % 2 ? part : part.replace(plainValues, '=$1').replace(emptyValues, '')))
    .join('');
}
