import { addPolicy } from './content-policy';
import { tellSizes } from './downloads/tell-sizes';
import type { FileSizes } from './downloads/write-downloads';
import { inlineScripts } from './inline-scripts';
import { type PublishedNames, renameAssets } from './rename-assets';
import { stripRuntime } from './strip-runtime';
import { tidyMarkup } from './tidy-markup';

interface Options {
  /** Where shared files were published. */
  names: PublishedNames;
  /** The text of a script of the site by its first path (`assets/apply-look.js`). */
  readScript: (path: string) => string;
  /** The sizes of the files that pages link to. */
  sizes?: FileSizes | undefined;
  /** Whether the framework wakes up on this page: then all that is its own stays. */
  isApplication?: boolean;
}

/** Turns a page as Next or React writes it into the page as it is published. */
export function publishPage(html: string, options: Options): string {
  const { names, readScript, sizes = new Map(), isApplication = false } = options;
  const whole = tellSizes(inlineScripts(html, readScript), sizes);
  const own = isApplication ? whole : tidyMarkup(stripRuntime(whole));
  return addPolicy(renameAssets(own, names));
}
