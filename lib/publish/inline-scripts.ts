/** A script element that is to be written into the page, as React writes it. */
const marked = /<script src="\/([^"]+)" data-inline="true"><\/script>/g;

/**
 * Writes the scripts marked `data-inline` into the page: they must run before anything is shown, and a request would hold it up.
 * `read` gives the text of a file of the site by its path (`assets/apply-look.js`).
 *
 * @throws when a script has text that would end its element
 */
export function inlineScripts(html: string, read: (path: string) => string): string {
  return html.replace(marked, (_, path: string) => {
    const script = read(path).trim();
    if (/<\/script|<!--/i.test(script)) throw new Error(`${path} cannot be written into a page`);
    return `<script data-keep="true">${script}</script>`;
  });
}
