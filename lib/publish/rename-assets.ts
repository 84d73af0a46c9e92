/** Where a file that pages and style sheets ask for was published: `/assets/behaviour.js` → `/assets/behaviour.q7zk31x0.js`. */
export type PublishedNames = ReadonlyMap<string, string>;

/** An address of this site with an ending: in an attribute, or in the `url()` of a style sheet. */
const addresses = /(?<=["'(])(\/[\w./-]+\.\w+)(?:\?[\w.=&-]*)?(?=["')])/g;

/** Writes the published name wherever a page or style sheet asks for a file by its first one. */
export function renameAssets(text: string, names: PublishedNames): string {
  return text.replace(addresses, (written, path: string) => names.get(path) ?? written);
}
